import Conversations
import Encodings
import HarnessModel
import Reports

extension TranscriptPage {
  /// File, line and name of an entry.
  static func place(_ entry: TranscriptEntry, _ file: String) -> Prose {
    let name: Prose = entry.name.map { " \($0)" } ?? ""
    return "\(ForeignText(file)):\(entry.line)" + name
  }

  /// A fetch as a paragraph.
  static func text(_ fetch: FetchRecord, _ entry: TranscriptEntry, _ file: String) -> [Prose] {
    let at: Prose = ", message \(fetch.position.message), block \(fetch.position.block): "
    var lines = [place(entry, file) + at + "\(ours: fetch.verdict.words)\(ours: outcome(fetch))"]
    let missing: Prose =
      entry.isComplete
      ? "  The input of the call has no URL." : "  The stream ends within the input of the call."
    lines.append(fetch.url.map { "  \($0)" } ?? missing)
    switch fetch.ruling {
    case .mustAllow(let witness): lines.append("  from " + words(witness))
    case .may(let witness, let axis):
      if let witness { lines.append("  from " + words(witness)) }
      lines.append("  \(ours: axis.sentence)")
    case .lenient(let witness, let bits, _):
      lines.append("  like " + words(witness))
      lines.append("  Only normalisation makes it the same; spellings carry \(ours: words(bits)) bits.")
    case .mustDeny(let denial):
      lines.append("  \(ours: denial.cause.sentence)")
      if let nearest = denial.nearest {
        lines.append("  closest: \(nearest.witness.url), different from byte \(nearest.firstDifference) on")
        lines.append("  which is from " + words(nearest.witness))
      }
      if let elsewhere = denial.elsewhere { lines.append("  it does stand in " + words(elsewhere)) }
    case nil: break
    }
    if fetch.bits > 0 {
      lines.append("  at most \(ours: words(fetch.bits)) bits, with \(fetch.choices) URLs to choose from")
    }
    return lines
  }

  private static func outcome(_ fetch: FetchRecord) -> String {
    switch fetch.outcome {
    case .served: ""
    case .failed(let code): ", failed: " + TerminalText(code).string
    case .refused(let code): fetch.verdict == .refused ? ": " + TerminalText(code).string : ", refused"
    case .unknown: fetch.verdict == .cutOff ? "" : ", no result"
    }
  }

  private static func words(_ witness: ContextWitness) -> Prose {
    let place = witness.place
    let bytes = "bytes \(place.range.lowerBound)-\(place.range.upperBound)"
    return
      "\(ours: witness.source.kind.phrase): message \(place.position.message), block \(place.position.block), \(ours: place.field.description), \(ours: bytes), read as \(ours: witness.reading.rawValue)"
  }

  /// Bits with one digit behind the point.
  static func words(_ bits: Double) -> String {
    String(rounded(bits))
  }

  static func rounded(_ bits: Double) -> Double { (bits * 10).rounded() / 10 }

  /// A fetch as a line of JSON.
  static func json(_ fetch: FetchRecord, _ entry: TranscriptEntry, _ file: String) -> JSON {
    var denial: ContextDenial?
    var axis: ContextAxis?
    switch fetch.ruling {
    case .mustDeny(let why), .lenient(_, _, let why): denial = why
    case .may(_, let point): axis = point
    case .mustAllow, nil: break
    }
    return .members([
      "file": .string(file), "line": .integer(entry.line), "name": entry.name.map(string),
      "message": .integer(fetch.position.message), "block": .integer(fetch.position.block),
      "url": fetch.url.map(string), "verdict": .string(fetch.verdict.rawValue),
      "outcome": .string(word(fetch.outcome)),
      "code": code(fetch.outcome).map(string), "axis": axis.map { .string($0.rawValue) },
      "cause": denial.map { .string($0.cause.rawValue) }, "witness": fetch.ruling?.witness.map(json),
      "nearest": denial?.nearest.map { nearest in
        .members([
          "first_difference": .integer(nearest.firstDifference), "witness": json(nearest.witness),
        ])
      }, "elsewhere": denial?.elsewhere.map(json), "choices": .integer(fetch.choices),
      "bits": .decimal(rounded(fetch.bits)),
    ])
  }

  private static func json(_ witness: ContextWitness) -> JSON {
    .members([
      "source": .string(witness.source.kind.rawValue), "message": .integer(witness.place.position.message),
      "block": .integer(witness.place.position.block), "field": .string(witness.place.field.description),
      "start": .integer(witness.place.range.lowerBound), "end": .integer(witness.place.range.upperBound),
      "reading": .string(witness.reading.rawValue), "url": string(witness.url),
    ])
  }

  static func string(_ text: some Hostile) -> JSON {
    .string(String(decoding: text.bytes, as: UTF8.self))
  }

  private static func word(_ outcome: FetchRecord.Outcome) -> String {
    switch outcome {
    case .served: "served"
    case .failed: "failed"
    case .refused: "refused"
    case .unknown: "unknown"
    }
  }

  private static func code(_ outcome: FetchRecord.Outcome) -> ForeignText? {
    switch outcome {
    case .failed(let code), .refused(let code): code
    case .served, .unknown: nil
    }
  }
}

extension FetchRecord.Verdict {
  /// The verdict in plain words.
  var words: String {
    switch self {
    case .explained: "explained"
    case .contested: "contested"
    case .noPrompt: "without its prompt"
    case .cutOff: "cut off before its URL"
    case .refused: "refused"
    case .lenient: "lenient"
    case .unexplained: "UNEXPLAINED"
    case .forbidden: "FORBIDDEN"
    case .overblocked: "refused though given"
    }
  }
}
