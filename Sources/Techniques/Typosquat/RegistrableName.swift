import Choices

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

  private static let secondLevels: Set<[UInt8]> = Set(
    texts("co", "com", "org", "net", "ac", "gov", "edu", "ne", "or", "go", "gob", "nom", "ltd", "me"))
  private static let acePrefix = Array("xn--".utf8)

  /// Takes a host apart, or rejects one that is an address, has one label, or is an A-label there.
  init(_ host: [UInt8]) throws(Rejection) {
    try demand(host.isName)
    let labels = host.labels
    try demand(labels.count > 1)
    var index = labels.count - 2
    if labels[index].isEmpty || labels[labels.count - 1].isEmpty { index -= 1 }
    if index > 0, labels[index + 1].count == 2, Self.secondLevels.contains(Array(labels[index])) {
      index -= 1
    }
    try demand(index >= 0 && !labels[index].starts(with: Self.acePrefix))
    guard let text = String(validating: labels[index], as: UTF8.self), !text.isEmpty else {
      throw .unsatisfied
    }
    front = Array(host[..<labels[index].startIndex])
    label = Array(text.unicodeScalars)
    suffix = Array(host[labels[index].endIndex...])
  }

  /// The host again, or a rejection if nothing is left of the label.
  func host() throws(Rejection) -> [UInt8] {
    try demand(!label.isEmpty)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: label)
    return front + String(text).utf8 + suffix
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

  /// Whether these code points stand at a position.
  func has(_ pattern: [Unicode.Scalar], at position: Int) -> Bool {
    position + pattern.count <= count && self[position..<(position + pattern.count)].elementsEqual(pattern)
  }
}
