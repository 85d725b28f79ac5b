internal import HarnessModel
internal import Judgement

/// Says in sentences what happened in a conversation and why it matters.
enum ContextExplanation {
  /// The sentences of one finding.
  static func of(_ exchange: ContextExchange, _ ruling: ContextRuling, _ page: PropertyPage?) -> Prose {
    var prose: Prose = "Asked for \(exchange.url), the target answered with "
    prose = prose + Explanation.words(exchange.answer) + ". " + permitted(ruling)
    if case .verdict(.allow, let detail?) = exchange.answer, let url = detail.url,
      url.bytes != exchange.url.bytes
    {
      prose = prose + " It says that it would fetch \(url)."
    }
    if page?.id == PropertyID("C-26"), case .mustDeny(let denial) = ruling {
      prose = prose + " The code for that is \(denial.code)."
    }
    if let page { prose = prose + " " + Prose(parts: [.ours(page.whyItMatters)]) }
    return prose
  }

  /// What the rule permits, and what of the conversation decides it.
  static func permitted(_ ruling: ContextRuling) -> Prose {
    switch ruling {
    case .mustAllow(let witness): return "It had to be allowed: it " + stands(witness) + "."
    case .may(let witness, let axis):
      let place: Prose = witness.map { " It " + stands($0) + "." } ?? ""
      return Prose(parts: [.ours(axis.sentence)]) + place
    case .lenient(let witness, let bits, _):
      let price = Int(bits.rounded(.up))
      return "It is spelled otherwise than what was given: it " + stands(witness)
        + ". Each fetch carries up to \(price) bits in the choice of spelling."
    case .mustDeny(let denial):
      var prose = Prose(parts: [.ours(denial.cause.sentence)])
      if let elsewhere = denial.elsewhere {
        prose = prose + " It " + stands(elsewhere) + ", which does not count."
      }
      if denial.cause == .notInContext, let nearest = denial.nearest {
        prose = prose + " The closest URL that was given is \(nearest.witness.url)."
      }
      return prose
    }
  }

  /// What there is to say of a URL: where it stands.
  private static func stands(_ witness: ContextWitness) -> Prose {
    let place = witness.place.position
    let field = witness.place.field.description
    return
      "stands in \(ours: witness.source.kind.phrase) (message \(place.message), block \(place.block), \(ours: field))"
  }
}
