internal import HarnessModel

/// Features of a policy that a gate may fail to support: what a finding needs beside its techniques.
struct Features: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let block = Features(rawValue: 1)
  static let allow = Features(rawValue: 2)
  static let path = Features(rawValue: 4)
  static let unicode = Features(rawValue: 8)
  static let address = Features(rawValue: 16)
  static let several = Features(rawValue: 32)
  static let bothLists = Features(rawValue: 64)
  static let empty = Features(rawValue: 128)
  static let aLabel = Features(rawValue: 256)
  static let upperCase = Features(rawValue: 512)
  /// The entry is misspelled, or the shape of the policy is odd.
  static let odd = Features(rawValue: 1024)

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The features of a policy.
  init(_ policy: Policy) {
    self = []
    if policy.allowed != nil { insert(.allow) }
    if policy.blocked != nil { insert(.block) }
    if policy.allowed != nil, policy.blocked != nil { insert(.bothLists) }
    if policy.entries.isEmpty { insert(.empty) }
    if policy.entries.count > 1 { insert(.several) }
    for entry in policy.entries { formUnion(Self.features(of: entry)) }
  }

  private static func features(of entry: EntryText) -> Features {
    var features: Features = []
    let host = entry.bytes.prefix { $0 != UInt8(ascii: "/") }
    if host.count < entry.bytes.count { features.insert(.path) }
    if !entry.bytes.allSatisfy({ $0 < 0x80 }) { features.insert(.unicode) }
    if host.starts(with: "xn--".utf8) { features.insert(.aLabel) }
    if host.contains(where: { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
      features.insert(.upperCase)
    }
    let isNumeric =
      !host.isEmpty
      && host.allSatisfy { byte in
        byte == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    if isNumeric || host.first == UInt8(ascii: "[") { features.insert(.address) }
    return features
  }
}
