import URLStandard

/// Compares hosts and paths, whatever the port.
enum ContextNoPort: ContextSpecimen {
  static let name = "context-no-port"
  static let summary = "URLs compared without their ports."
  static let defect: String? = "The port carries up to sixteen bits."
  static let killedBy: String? = "C-21"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { url in
      guard let key = key(url), let record = BasicURLParser.parse(key), let port = record.port else {
        return key(url)
      }
      let text = Array(":\(port)".utf8)
      guard let range = key.firstRange(of: text) else { return key }
      return Array(key[..<range.lowerBound] + key[range.upperBound...])
    }
  }
}
