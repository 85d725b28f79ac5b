import Choices
import UnicodeSecurity

/// A host taken apart around the label that people register: the one that typing errors hit.
///
/// The suffix is the last label, or the last two where a country's registry has second levels such
/// as `co.uk`. This is a guess good enough to choose a label by; no decision rests on it.
struct RegistrableName {
  /// The labels in front, with their dot.
  var front: [UInt8]
  /// The label, as code points.
  var label: [Unicode.Scalar]
  /// The suffix with its dot in front.
  var suffix: [UInt8]

  private static let secondLevels = texts(
    "co", "com", "org", "net", "ac", "gov", "edu", "ne", "or", "go", "gob", "nom", "ltd", "me")
  private static let acePrefix = Array("xn--".utf8)
  private static let dot = UInt8(ascii: ".")

  /// Takes a host apart, or rejects one that is an address, has one label, or an invalid A-label there.
  ///
  /// A valid A-label is taken by its letters.
  init(_ host: [UInt8]) throws(Rejection) {
    try demand(host.isName)
    let length = host.last == Self.dot ? host.count - 1 : host.count
    guard var end = host[..<length].lastIndex(of: Self.dot) else { throw .unsatisfied }
    var start = Self.start(ofLabelEndingAt: end, in: host)
    if start > 0, length - end == 3, Self.secondLevels.contains(where: host[start..<end].elementsEqual) {
      end = start - 1
      start = Self.start(ofLabelEndingAt: end, in: host)
    }
    let bytes = host[start..<end]
    try demand(!bytes.isEmpty)
    if bytes.starts(with: Self.acePrefix) {
      guard let text = IDNA.toUnicode(Array(bytes)).valid else { throw .unsatisfied }
      label = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
      try demand(!label.starts(with: "xn--".unicodeScalars))
    } else if bytes.allSatisfy({ $0 < 0x80 }) {
      label = bytes.map { Unicode.Scalar($0) }
    } else {
      guard let text = String(validating: bytes, as: UTF8.self) else { throw .unsatisfied }
      label = Array(text.unicodeScalars)
    }
    front = Array(host[..<start])
    suffix = Array(host[end...])
  }

  private static func start(ofLabelEndingAt end: Int, in host: [UInt8]) -> Int {
    host[..<end].lastIndex(of: dot).map { $0 + 1 } ?? 0
  }

  /// The host again, or a rejection if nothing is left of the label.
  func host() throws(Rejection) -> [UInt8] {
    try demand(!label.isEmpty)
    var host = front
    host.reserveCapacity(front.count + 4 * label.count + suffix.count)
    for scalar in label {
      if scalar.isASCII { host.append(UInt8(scalar.value)) } else { host += UTF8.bytes(scalar) }
    }
    host += suffix
    return host
  }
}

extension URLDraft {
  /// Edits the label of the host that people register; a label that stays the same is rejected.
  mutating func mistype(
    _ edit: (inout [Unicode.Scalar]) throws(Rejection) -> Void
  ) throws(Rejection) {
    var name = try RegistrableName(host)
    let before = name.label
    try edit(&name.label)
    try demand(name.label != before)
    host = try name.host()
  }
}

extension [Unicode.Scalar] {
  /// The code points of a string.
  init(_ text: String) {
    self = Array(text.unicodeScalars)
  }
}

extension Array where Element: Equatable {
  /// Whether these elements stand at a position.
  @inline(__always)
  func has(_ pattern: [Element], at position: Int) -> Bool {
    guard position + pattern.count <= count else { return false }
    for offset in pattern.indices where self[position + offset] != pattern[offset] { return false }
    return true
  }
}
