import Choices
import HarnessModel

/// Glues letters to the front of the listed name, without a dot between.
///
/// Any test for the end of the string takes the longer name for a subdomain. It is another registration,
/// open to everybody.
///
///     https://example.com/   becomes   https://evilexample.com/
enum SuffixWithoutBoundary: Technique {
  static let id = TechniqueID("subdomain", "suffix-without-boundary")
  static let catalogue = [122]

  private static let prefixes = texts("x", "my", "not", "the", "a", "1", "www")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let choice = try draw.below(prefixes.count + 1)
    draft.host = (choice == 0 ? scene.strangerLabel : prefixes[choice - 1]) + draft.host
  }
}
