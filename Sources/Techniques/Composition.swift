public import Choices
internal import HarnessModel

/// Several techniques, one after the other, on one URL.
///
/// The draw decides where to start, how many techniques to apply, and which; each step is one span,
/// so that shrinking drops it whole. A technique that doesn't fit what the earlier ones made is
/// passed over, up to `attempts` times a step.
public struct Composition: Sendable {
  /// The scene that the techniques play in.
  public let scene: Scene
  /// The most techniques on one URL.
  public let most: Int
  private let lairOnly: Int
  private let homely: [any Technique.Type]
  private let fierce: [any Technique.Type]

  /// How often a step may pick a technique that doesn't fit before it gives up.
  static let attempts = 4

  /// Composes up to `most` of these techniques.
  public init(
    of techniques: [any Technique.Type] = Catalogue.all, in scene: Scene, most: Int = 3
  ) {
    self.scene = scene
    self.most = most
    homely = techniques.filter { $0.start.admits(.home) }
    fierce = techniques.filter { $0.start.admits(.lair) }
    lairOnly = techniques.count - homely.count
  }

  /// Makes one variant.
  ///
  /// - Throws: `Rejection.unsatisfied` if no technique that was picked fits.
  public func variant(_ draw: inout Draw) throws(Rejection) -> Variant {
    // In proportion to the techniques that start there, so that each has about the same share.
    let start = try draw.below(homely.count + lairOnly) < homely.count ? Start.home : .lair
    let candidates = start == .home ? homely : fierce
    var draft = start == .home ? scene.home : scene.lair
    var trail: [TechniqueID] = []
    for _ in 0...(try draw.below(most)) {
      let id = try draw.spanned { draw throws(Rejection) in try step(&draft, candidates, &draw) }
      if let id { trail.append(id) }
    }
    guard !trail.isEmpty else { throw .unsatisfied }
    return Variant(url: URLText(bytes: draft.bytes), trail: trail, choices: draw.sequence)
  }

  /// Applies the first fitting technique of those picked; `nil` if none fits.
  private func step(
    _ draft: inout URLDraft, _ candidates: [any Technique.Type], _ draw: inout Draw
  ) throws(Rejection) -> TechniqueID? {
    for _ in 0..<Self.attempts {
      let technique = try draw.pick(candidates)
      var changed = draft
      do {
        try technique.rewrite(&changed, in: scene, &draw)
      } catch .unsatisfied {
        continue
      }
      draft = changed
      return technique.id
    }
    return nil
  }
}
