/// Takes the last word of a page that was cut for a whole URL.
enum ContextCutPage: ContextSpecimen {
  static let name = "context-cut-page"
  static let summary = "The reference, and what a page that was cut ends with."
  static let defect: String? = "A prefix that nobody gave is admitted."
  static let killedBy: String? = "C-11"

  static func change(_ gate: inout ContextGate) {
    let extract = gate.extract
    gate.extract = { passage in
      var passage = passage
      passage.isCut = false
      return extract(passage)
    }
  }
}
