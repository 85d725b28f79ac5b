/// Drops an ellipsis like any punctuation, and takes what stands before it for a URL.
enum ContextEllipsis: ContextSpecimen {
  static let name = "context-ellipsis"
  static let summary = "The reference, and what stands before an ellipsis."
  static let defect: String? = "A prefix that nobody gave is admitted."
  static let killedBy: String? = "C-11"

  static func change(_ gate: inout ContextGate) {
    let extract = gate.extract
    gate.extract = { passage in
      extract(passage)
        + PlainExtractor.words(of: passage.text).filter {
          PlainExtractor.isURL($0) && PlainExtractor.endsInEllipsis($0)
        }.map { word in
          let end = word.firstRange(of: Array("...".utf8)) ?? word.firstRange(of: Array("\u{2026}".utf8))
          return Array(word[..<(end?.lowerBound ?? word.endIndex)])
        }
    }
  }
}
