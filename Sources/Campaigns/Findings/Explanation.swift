internal import HarnessModel
internal import Judgement

/// Says in sentences what happened and why it matters.
enum Explanation {
  /// The sentences of one finding.
  static func of(
    _ exchange: Exchange, _ symptom: Symptom, _ page: PropertyPage?, _ readings: [Reading]
  ) -> Prose {
    var prose = happened(exchange, symptom.kind)
    prose = prose + " " + Prose(parts: [.ours(exchange.expectation.reason.sentence)])
    if let places = places(readings) { prose = prose + " " + places }
    if let page { prose = prose + " " + Prose(parts: [.ours(page.whyItMatters)]) }
    return prose
  }

  /// The sentences about a gate that answers differently when it is asked again.
  static func flicker(_ exchange: Exchange, _ answers: [Answer]) -> Prose {
    var seen: [Prose] = []
    for answer in answers where !seen.contains(words(answer)) { seen.append(words(answer)) }
    var prose: Prose =
      "Asked \(answers.count) times about \(exchange.url) under the same policy, the target gave different answers:"
    for (place, words) in seen.enumerated() { prose = prose + (place == 0 ? " " : ", ") + words }
    return prose
      + ". Whoever may ask often enough gets the answer they want, and no single test of this gate can be trusted."
  }

  private static func happened(_ exchange: Exchange, _ kind: Finding.Kind) -> Prose {
    let url = exchange.url
    let did = words(exchange.answer)
    switch kind {
    case .bypass: return "Under " + list(exchange.policy) + ", the target answered \(url) with " + did + "."
    case .evasion:
      return "Under " + list(exchange.policy) + ", the target let \(url) through: it answered with " + did
        + "."
    case .differential:
      return
        "The declared fetchers read \(url) differently, one of them goes where the policy forbids, and the target answered with "
        + did + "."
    case .overblock:
      return "The policy permits \(url) under " + list(exchange.policy) + ", but the target answered with "
        + did + "."
    case .inconsistent:
      if let companions = exchange.companions { return comparison(exchange, companions) }
      guard let base = exchange.base else { return "For \(url) the target answered with " + did + "." }
      return "The target answered \(url) with " + did + " and \(base.url) with " + words(base.answer)
        + ", although the two differ only in what must not matter."
    case .deadEntry:
      return "The target accepted " + list(exchange.policy)
        + ", but the entry does nothing: \(url) was answered with " + did + "."
    case .badConfigAccepted:
      return "The policy is invalid (" + list(exchange.policy)
        + "), and still the target answered \(url) with " + did + "."
    case .crash: return "The target ended while it worked on \(url): " + did + "."
    case .hang: return "The target did not answer \(url) in time: " + did + "."
    case .protocolBreach: return "What came back for \(url) is no answer: " + did + "."
    case .leak, .flaky: return "For \(url) the target answered with " + did + "."
    }
  }

  /// What the target answered to a question and to those that a law asked beside it.
  private static func comparison(_ exchange: Exchange, _ companions: Companions) -> Prose {
    var prose: Prose =
      "Under " + list(exchange.policy) + ", the target answered \(exchange.url) with "
      + words(exchange.answer)
    for (question, answer) in zip(companions.questions, companions.answers) {
      prose = prose + "; "
      if question.policy != exchange.policy { prose = prose + "under " + list(question.policy) + ", " }
      if question.url != exchange.url { prose = prose + "\(question.url) " }
      prose = prose + "with " + words(answer)
    }
    return prose + "."
  }

  private static func list(_ policy: Policy) -> Prose {
    var parts: [Prose] = []
    if let entries = policy.allowed { parts.append("the allow list " + names(entries)) }
    if let entries = policy.blocked { parts.append("the block list " + names(entries)) }
    if parts.isEmpty { return "no list" }
    return parts.count == 1 ? parts[0] : parts[0] + " and " + parts[1]
  }

  private static func names(_ entries: [EntryText]) -> Prose {
    var prose: Prose = "["
    for (place, entry) in entries.prefix(4).enumerated() {
      prose = prose + (place == 0 ? "" : ", ") + Prose(parts: [.foreign(ForeignText(bytes: entry.bytes))])
    }
    return prose + (entries.count > 4 ? ", … \(entries.count) entries]" : "]")
  }

  /// The hosts that the readers name, where any does.
  private static func places(_ readings: [Reading]) -> Prose? {
    var prose: Prose?
    for reading in readings {
      guard let parts = reading.parts, !parts.host.bytes.isEmpty else { continue }
      let one: Prose = "\(ours: reading.reader.rawValue) goes to \(parts.host)"
      prose = prose.map { $0 + ", " + one } ?? one
    }
    return prose.map { $0 + "." }
  }

  /// An answer in a few words.
  static func words(_ answer: Answer) -> Prose {
    switch answer {
    case .verdict(let verdict, let detail):
      let code = detail?.code
      return code.map { "\(ours: verdict.rawValue) (\($0))" } ?? "\(ours: verdict.rawValue)"
    case .declined(let why): return "a refusal to decide (\(why))"
    case .failed(let why): return "an error of its own (\(why))"
    case .crashed(let crash):
      if let excess = crash.excess { return "an end for holding \(Int(excess)) MiB of memory" }
      if let signal = crash.signal { return "ended by signal \(Int(signal))" }
      return "exit with status \(Int(crash.status ?? 0))"
    case .hung(let milliseconds): return "silence for \(milliseconds) ms"
    case .garbled(let garble, let text): return "\(ours: garble.rawValue): \(text)"
    }
  }
}
