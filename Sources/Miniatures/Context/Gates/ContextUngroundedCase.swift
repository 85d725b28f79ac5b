import HarnessModel

/// Grounds by lower-cased prefixes both ways and lets a call without a URL pass, as one open agent does.
enum ContextUngroundedCase: ContextSpecimen {
  static let name = "context-prefix-grounding"
  static let summary = "What begins like a URL that was given, or the other way round, in lower case."
  static let defect: String? = "Appending is free, cutting is free, case is free."
  static let killedBy: String? = "C-14"

  static func change(_ gate: inout ContextGate) {
    func lowered(_ url: [UInt8]) -> [UInt8] { url.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }
    let fault = gate.fault
    gate.fault = { url, rules in url.bytes.isEmpty ? nil : fault(url, rules) }
    gate.key = lowered
    gate.matches = { given, key in
      key.isEmpty || given.contains { key.starts(with: $0) || $0.starts(with: key) }
    }
  }
}
