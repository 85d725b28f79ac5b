/// Looks for words that are URLs, and finds none in links or between angle brackets.
enum ContextNoLinks: ContextSpecimen {
  static let name = "context-no-links"
  static let summary = "URLs between blanks alone."
  static let defect: String? = "A link that the user gave is refused."
  static let killedBy: String? = "C-04"

  static func change(_ gate: inout ContextGate) {
    gate.extract = { passage in
      if passage.isURL { return [passage.text] }
      let words = passage.text.split { $0 <= 0x20 }
      return words.filter(PlainExtractor.isURL).filter { word in
        !(passage.isCut && word.endIndex == passage.text.endIndex)
          && !(passage.isExcerpt && PlainExtractor.endsInEllipsis(word))
      }.map(Array.init)
    }
  }
}
