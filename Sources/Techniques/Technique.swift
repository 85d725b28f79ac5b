public import Choices
public import HarnessModel

/// One named way to respell or redirect a URL, or to misspell an entry.
///
/// A technique knows nothing of targets or verdicts. It draws what it needs from the `Draw`, so that
/// the same code enumerates all its variants, samples them, and lets them shrink. Techniques compose
/// by working on one draft after the other.
///
/// The doc comment of a conforming type is its manual page: a sentence, why filters fall for it, and
/// a `before   becomes   after` line.
public protocol Technique: Sendable {
  /// The name, `family/slug`.
  static var id: TechniqueID { get }
  /// The numbers of the catalogue that it covers.
  static var catalogue: [Int] { get }
  /// Makes one variant, or rejects the draw when the technique does not fit the draft.
  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection)
}

/// A technique that works on an entry of the list instead of on the URL.
public protocol EntryTechnique: Sendable {
  /// The name, `family/slug`.
  static var id: TechniqueID { get }
  /// The numbers of the catalogue that it covers.
  static var catalogue: [Int] { get }
  /// Makes one misspelled entry of the listed name, or rejects the draw.
  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection)
}
