import URLStandard

/// A strict gate: it refuses every URL that a parser has to repair, and reads plain ASCII alone.
enum ContextStrict: ContextSpecimen {
  static let name = "context-strict"
  static let summary = "The reference, but only URLs in plain ASCII that no parser has to repair."

  static func change(_ gate: inout ContextGate) {
    let extract = gate.extract
    gate.extract = { passage in
      extract(passage).filter { url in passage.isURL || url.allSatisfy { $0 > 0x20 && $0 < 0x7F } }
    }
    let key = gate.key
    gate.key = { url in
      guard let record = BasicURLParser.parse(url), record.validationErrors.isEmpty else { return nil }
      return key(url)
    }
  }
}
