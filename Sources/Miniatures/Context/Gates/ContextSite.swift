import URLStandard

/// Compares the last two labels of hosts, as cookies once did.
enum ContextSite: ContextSpecimen {
  static let name = "context-site"
  static let summary = "URLs on sites that were given."
  static let defect: String? = "Any host below the domain may be asked for, and its name carries text."
  static let killedBy: String? = "C-19"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { url in
      guard let host = key(url).flatMap({ BasicURLParser.parse($0) })?.hostname else { return nil }
      return Array(host.split(separator: UInt8(ascii: ".")).suffix(2).joined(separator: [UInt8(ascii: ".")]))
    }
  }
}
