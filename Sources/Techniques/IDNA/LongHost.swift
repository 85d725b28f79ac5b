import Choices
import HarnessModel

/// Puts so many labels before the host that the name is longer than DNS allows.
///
/// Code that cuts the name and then compares its end, or begins with the end and gives up, decides
/// about another name than the client.
///
///     https://example.com/   becomes   https://a.a.a.example.com/
enum LongHost: Technique {
  static let id = TechniqueID("idna", "long-host")
  static let catalogue = [60]

  /// How many labels; the first is the shortest that is long enough in no case.
  static let counts = [3, 121, 122, 123, 127, 130, 250, 1000]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let count = try draw.pick(counts)
    let letter = UInt8(ascii: "a") + UInt8(try draw.below(26))
    let labels = [letter, UInt8(ascii: ".")].repeated(count)
    try draft.addSubdomain(labels.dropLast())
  }
}
