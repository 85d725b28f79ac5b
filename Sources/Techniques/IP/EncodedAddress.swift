import Choices
import HarnessModel

/// Percent-encodes digits or dots of an IPv4 address.
///
/// The URL Standard decodes the host first, then asks whether it is an address. A filter that asks first
/// says no.
///
///     https://127.0.0.1/   becomes   https://%31%32%37.0.0.1/
enum EncodedAddress: Technique {
  static let id = TechniqueID("ip", "percent-encoded")
  static let catalogue = [221]
  static let claim = Claim.sameHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    _ = try draft.requireIPv4()
    let host = draft.host
    let labels = host.labels
    let which = try draw.below(labels.count + 2)
    if which < labels.count {
      draft.host =
        host[..<labels[which].startIndex]
        + labels[which].flatMap { $0.percentEncoded() } + host[labels[which].endIndex...]
    } else if which == labels.count {
      draft.host = host.flatMap { $0.percentEncoded() }
    } else {
      draft.host = host.replacing(UInt8(ascii: "."), with: "%2e".utf8)
    }
    try demand(draft.host != host)
  }
}
