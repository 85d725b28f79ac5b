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
    var draft = try scene.draft(for: start, &draw)
    try rewrite(&draft, in: scene, &draw)
    return URLText(bytes: draft.bytes)
  }
}

extension Scene {
  /// The plain URL a technique starts from; both kinds are tried where it says so and they differ.
  func draft(for start: Start, _ draw: inout Draw) throws(Rejection) -> URLDraft {
    switch start {
    case .home: return home
    case .lair: return lair
    case .both:
      guard list == .allow else { return home }
      return try draw.flag() ? lair : home
    }
  }
}
