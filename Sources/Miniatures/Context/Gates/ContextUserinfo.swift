import HarnessModel
import URLStandard

/// Ignores credentials: they are no part of where the URL goes.
enum ContextUserinfo: ContextSpecimen {
  static let name = "context-userinfo"
  static let summary = "The reference, but credentials in front of the host are passed over."
  static let defect: String? = "Credentials are sent as a header, and carry what they like."
  static let killedBy: String? = "C-22"

  static func change(_ gate: inout ContextGate) {
    let (key, fault) = (gate.key, gate.fault)
    func bare(_ url: [UInt8]) -> [UInt8] {
      guard let record = BasicURLParser.parse(url), record.includesCredentials,
        let at = url.firstIndex(of: UInt8(ascii: "@")), let slashes = url.firstRange(of: Array("//".utf8))
      else { return url }
      return Array(url[..<slashes.upperBound] + url[(at + 1)...])
    }
    gate.fault = { url, rules in fault(URLText(bytes: bare(url.bytes)), rules) }
    gate.key = { key(bare($0)) }
  }
}
