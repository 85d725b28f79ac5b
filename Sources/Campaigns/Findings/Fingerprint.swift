internal import Encodings
internal import HarnessModel

/// What two findings with one cause have in common: symptom, shape of the smallest input, target.
///
/// The trail takes no part by itself. Forty techniques put text in front of a listed name; a gate that
/// compares suffixes without a dot falls for all of them, and all shrink to the same bytes. What the
/// trail contributes is what shrinking left of it: the bytes that are still needed. Names are
/// replaced by what they are to the policy, so that the same bug has the same fingerprint whatever
/// the entries.
enum Fingerprint {
  /// Twelve lower-case hexadecimal digits.
  static func of(_ symptom: Symptom, _ minimal: Finding.Input, _ target: TargetID) -> String {
    var fields = FieldWriter()
    fields.add("finding")
    fields.add(symptom.property.rawValue)
    fields.add(symptom.kind.rawValue)
    fields.add(shape(of: minimal))
    fields.add(target.rawValue)
    return String(SHA256.hex(fields.bytes).prefix(12))
  }

  /// The input with listed names, other letters and digits each written as one sign.
  static func shape(of input: Finding.Input) -> [UInt8] {
    let features = Features(input.policy)
    var shape = [
      UInt8(truncatingIfNeeded: features.rawValue), UInt8(truncatingIfNeeded: features.rawValue >> 8),
    ]
    let hosts = input.policy.entries.map { entry in
      entry.bytes.prefix { $0 != UInt8(ascii: "/") }.map(Spread.lowered)
    }
    let names = hosts.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    var rest = input.url.bytes[...]
    if let scheme = rest.firstRange(of: Array("://".utf8)) {
      shape += rest[..<scheme.lowerBound].map(Spread.lowered) == Array("http".utf8) ? "s".utf8 : "t".utf8
      rest = rest[scheme.lowerBound...]
    }
    while let byte = rest.first {
      if let name = names.first(where: { rest.prefix($0.count).map(Spread.lowered) == $0 }) {
        shape += "<L>".utf8
        rest = rest.dropFirst(name.count)
        continue
      }
      rest.removeFirst()
      let sign = Self.sign(of: byte)
      if sign != shape.last || !isRun(sign) { shape.append(sign) }
    }
    return shape
  }

  private static func sign(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(ascii: "a")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(ascii: "A")
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "a")
    case 0x80...: 0x80
    default: byte
    }
  }

  private static func isRun(_ sign: UInt8) -> Bool {
    sign == UInt8(ascii: "a") || sign == UInt8(ascii: "A") || sign == 0x80
  }
}
