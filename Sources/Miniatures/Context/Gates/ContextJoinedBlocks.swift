import HarnessModel

/// Joins all text that counts into one string before it looks for URLs.
enum ContextJoinedBlocks: ContextSpecimen {
  static let name = "context-joined-blocks"
  static let summary = "URLs of all text that counts, joined."
  static let defect: String? = "A URL appears where two texts meet that nobody gave."
  static let killedBy: String? = "C-10"

  static func change(_ gate: inout ContextGate) {
    let counts = gate.counts
    gate.passages = { [rules = gate.rules] context in
      let passages = PassageReader.read(context.conversation).filter { counts($0, rules) }
      guard var joined = passages.first else { return [] }
      joined.text = Array(passages.filter { $0.position < context.position }.map(\.text).joined())
      (joined.isURL, joined.isExcerpt, joined.isCut) = (false, false, false)
      return passages + [joined]
    }
  }
}
