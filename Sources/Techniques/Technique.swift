public import Choices
public import HarnessModel

/// One named way to respell or redirect a URL.
///
/// A technique knows nothing of targets or verdicts. It draws what it needs from the `Draw`, so that
/// the same code enumerates all its variants, samples them, and lets them shrink. Techniques compose
/// by working on one draft after the other.
///
/// The doc comment of a conforming type is its manual page: a sentence, why filters fall for it, and
/// a `before   becomes   after` line. The pages and the lists of techniques under `Generated` are
/// made from the sources by `Corpora/tools/technique-pages.py`.
public protocol Technique: Sendable {
  /// The name, `family/slug`.
  static var id: TechniqueID { get }
  /// The numbers of the catalogue that it covers.
  static var catalogue: [Int] { get }
  /// The plain URL that it starts from when it comes first.
  static var start: Start { get }
  /// What it does to the destination.
  static var claim: Claim { get }
  /// Makes one variant, or rejects the draw when the technique does not fit the draft.
  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection)
}

extension Technique {
  /// The URL of the listed name.
  public static var start: Start { .home }
  /// No promise.
  public static var claim: Claim { .varies }
}

/// The plain URL that a technique starts from.
public enum Start: String, Hashable, Sendable, CaseIterable {
  /// The URL of the listed name: the technique respells or imitates it.
  case home
  /// The URL of the forbidden host: the technique dresses it up.
  case lair
  /// Either of the two.
  case both

  /// Whether the technique may work on this draft, which is `home` or `lair`.
  func admits(_ other: Start) -> Bool { self == .both || self == other }
}

/// What a technique does to the host that a WHATWG client connects to.
public enum Claim: String, Hashable, Sendable, CaseIterable {
  /// Every variant reaches the host of the draft.
  case sameHost
  /// No variant reaches that host: it leads to another one, or a WHATWG client refuses it.
  case otherHost
  /// No WHATWG client accepts a variant; another reader may.
  case noHost
  /// It depends on the variant.
  case varies
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
