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
    let place = try Self.place(in: host)
    label = try Self.label(at: place, in: host).scalars
    front = Array(host[..<place.lowerBound])
    suffix = Array(host[place.upperBound...])
  }

  /// Where the label lies, which is never empty.
  fileprivate static func place(in host: [UInt8]) throws(Rejection) -> Range<Int> {
    try demand(!host.isEmpty && !host.isBracketed)
    let length = host[host.count - 1] == dot ? host.count - 1 : host.count
    var start = start(ofLabelEndingAt: length, in: host)
    // One label, or an address.
    try demand(start > 0 && (start == length || !host[start].isDigit))
    var end = start - 1
    start = Self.start(ofLabelEndingAt: end, in: host)
    if start > 0, length - end == 3, secondLevels.contains(where: host[start..<end].elementsEqual) {
      end = start - 1
      start = Self.start(ofLabelEndingAt: end, in: host)
    }
    try demand(start < end)
    return start..<end
  }

  /// The code points of a label, and whether each is a byte of the host.
  fileprivate static func label(
    at place: Range<Int>, in host: [UInt8]
  ) throws(Rejection) -> (scalars: [Unicode.Scalar], isPlain: Bool) {
    if host[place].starts(with: acePrefix) {
      guard let text = IDNA.toUnicode(Array(host[place])).valid else { throw .unsatisfied }
      let label = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
      try demand(!label.starts(with: "xn--".unicodeScalars))
      return (label, false)
    }
    var label: [Unicode.Scalar] = []
    // Most edits make it a little longer.
    label.reserveCapacity(place.count + 4)
    for index in place {
      guard host[index] < 0x80 else {
        guard let text = String(validating: host[place], as: UTF8.self) else { throw .unsatisfied }
        return (Array(text.unicodeScalars), false)
      }
      label.append(Unicode.Scalar(host[index]))
    }
    return (label, true)
  }

  private static func start(ofLabelEndingAt end: Int, in host: [UInt8]) -> Int {
    var start = end
    while start > 0, host[start - 1] != dot { start -= 1 }
    return start
  }

  /// The host again, or a rejection if nothing is left of the label.
  func host() throws(Rejection) -> [UInt8] {
    try demand(!label.isEmpty)
    var host: [UInt8] = []
    host.reserveCapacity(front.count + 4 * label.count + suffix.count)
    host += front
    for scalar in label { UTF8.append(scalar, to: &host) }
    host += suffix
    return host
  }
}

extension URLDraft {
  /// Edits the label of the host that people register; a label that stays the same is rejected.
  mutating func mistype(
    _ edit: (inout [Unicode.Scalar]) throws(Rejection) -> Void
  ) throws(Rejection) {
    let place = try RegistrableName.place(in: host)
    var (label, isPlain) = try RegistrableName.label(at: place, in: host)
    if isPlain {
      // The host still has what it was, so that no copy is kept to compare with.
      try edit(&label)
      try demand(
        label.count != place.count
          || place.contains { label[$0 - place.lowerBound].value != UInt32(host[$0]) })
    } else {
      let before = label
      try edit(&label)
      try demand(label != before)
    }
    try demand(!label.isEmpty)
    var changed: [UInt8] = []
    changed.reserveCapacity(host.count - place.count + 4 * label.count)
    changed += host[..<place.lowerBound]
    for scalar in label { UTF8.append(scalar, to: &changed) }
    changed += host[place.upperBound...]
    host = changed
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
