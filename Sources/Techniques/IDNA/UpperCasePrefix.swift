import Choices
import HarnessModel

/// Writes the prefix of an A-label in upper case.
///
/// Names have no case, but a test for the prefix often has. Without it the label is taken for plain
/// ASCII, and nothing is decoded or checked.
///
///     https://example.com/   becomes   https://XN--BCHER-KVA.example.com/
enum UpperCasePrefix: Technique {
  static let id = TechniqueID("idna", "upper-case-prefix")
  static let catalogue = [43]

  static let labels = ["XN--BCHER-KVA", "Xn--bcher-kva", "xN--bcher-kva", "XN--80AK6AA92E", "XN--CAF-DMA"]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let encoded = draft.labels.filter { ASCII.hasACEPrefix(draft.host[$0]) }
    guard !encoded.isEmpty, try !draw.flag() else { return try draft.addSubdomain(oneOf: labels, &draw) }
    let label = try draw.pick(encoded)
    let wholly = try draw.flag()
    for index in wholly ? label : label.lowerBound..<label.lowerBound + 2
    where ASCII.isLetter(draft.host[index]) {
      draft.host[index] &= 0xDF
    }
  }
}
