public import Choices
public import HarnessModel

/// The bytes of one URL with the trail of techniques that made it.
public struct Variant: Hashable, Sendable {
  /// The URL.
  public var url: URLText
  /// The techniques in the order they were applied.
  public var trail: [TechniqueID]
  /// The choices that make this variant again.
  public var choices: ChoiceSequence

  /// Makes a variant.
  public init(url: URLText, trail: [TechniqueID], choices: ChoiceSequence) {
    self.url = url
    self.trail = trail
    self.choices = choices
  }
}

extension Technique {
  /// Makes one variant of the scene's plain URL: the generator that enumeration, sampling and
  /// shrinking share.
  public static func variant(in scene: Scene, _ draw: inout Draw) throws(Rejection) -> URLText {
    try variant(of: PlainDrafts(scene), in: scene, &draw)
  }

  /// The same with the plain URLs at hand, which spares making them for each variant.
  static func variant(
    of plain: PlainDrafts, in scene: Scene, _ draw: inout Draw
  ) throws(Rejection) -> URLText {
    var draft = try plain.draft(for: start, &draw)
    try rewrite(&draft, in: scene, &draw)
    return URLText(bytes: draft.bytes)
  }
}

/// The plain URLs of a scene.
struct PlainDrafts {
  let home: URLDraft
  let lair: URLDraft

  init(_ scene: Scene) {
    home = scene.home
    lair = scene.lair
  }

  /// The one a technique starts from; both are tried where it says so and they differ.
  func draft(for start: Start, _ draw: inout Draw) throws(Rejection) -> URLDraft {
    switch start {
    case .home: return home
    case .lair: return lair
    case .both:
      guard home.host != lair.host else { return home }
      return try draw.flag() ? lair : home
    }
  }
}
