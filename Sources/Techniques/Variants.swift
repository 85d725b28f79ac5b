internal import Choices
public import HarnessModel

/// All variants of techniques on one scene: lazily, technique after technique, simplest first.
///
/// Memory is constant. Identical bytes from one technique are left out by a table of fixed size that
/// remembers the hashes of recent variants (see `RecentBytes`); a repetition further apart than its
/// reach would be delivered again.
public struct Variants: Sequence, IteratorProtocol {
  private let scene: Scene
  private let techniques: [any Technique.Type]
  private let perTechnique: Int
  private var position = -1
  private var current: Enumeration<URLText>?
  private var trail: [TechniqueID] = []
  private var delivered = 0
  private var recent = RecentBytes()

  /// Walks techniques in their order.
  ///
  /// - Parameter perTechnique: how many variants to take of each technique at most.
  public init(
    of techniques: [any Technique.Type] = Catalogue.all, in scene: Scene, perTechnique: Int = .max
  ) {
    self.techniques = techniques
    self.scene = scene
    self.perTechnique = perTechnique
  }

  /// The next variant, or `nil` when all were seen.
  public mutating func next() -> Variant? {
    while true {
      while delivered < perTechnique, let element = current?.next() {
        guard recent.insert(element.value.bytes) else { continue }
        delivered += 1
        return Variant(url: element.value, trail: trail, choices: element.sequence)
      }
      guard advance() else { return nil }
    }
  }

  /// The next URL alone, or `nil` when all were seen: faster, because nothing else is kept.
  public mutating func nextURL() -> URLText? {
    while true {
      while delivered < perTechnique, let url = current?.nextValue() {
        guard recent.insert(url.bytes) else { continue }
        delivered += 1
        return url
      }
      guard advance() else { return nil }
    }
  }

  private mutating func advance() -> Bool {
    guard position + 1 < techniques.count else {
      current = nil
      return false
    }
    position += 1
    delivered = 0
    recent.removeAll()
    let technique = techniques[position]
    let scene = scene
    trail = [technique.id]
    let plain = PlainDrafts(scene)
    current = Enumeration { draw throws(Rejection) in
      try technique.variant(of: plain, in: scene, &draw)
    }
    return true
  }
}
