internal import Choices

/// Characters that some layer takes for a delimiter, put where two names meet.
///
/// A filter that normalizes the text cuts it there and sees one of the names; a client that doesn't,
/// or the reverse, sees the whole. The first choice is the character, the second the shape.
struct Seams: Sendable {
  /// Where the character stands: `S` is the forbidden name, `W` the welcome one.
  enum Shape: Sendable {
    /// `S⟨c⟩.W`
    case beforeDot
    /// `S⟨c⟩W`
    case between
    /// `W⟨c⟩S`
    case betweenReversed
    /// `W⟨c⟩.S`
    case beforeDotReversed
    /// `S⟨c⟩text.W`
    case beforeText(String)
    /// `W⟨c⟩text.S`
    case beforeTextReversed(String)
    /// `W.S` with the character for the dots of `W`
    case dotsReplaced
    /// `c⟨c⟩.W`, after the first label of `S`
    case afterLetter
    /// The first label of `S`, `⟨c⟩.W`
    case afterFirstLabel
  }

  private let characters: [[UInt8]]
  private let shapes: [Shape]

  /// Takes characters and shapes, simplest first.
  init(_ scalars: some Sequence<Unicode.Scalar>, _ shapes: [Shape]) {
    characters = scalars.map(UTF8.bytes)
    self.shapes = shapes
  }

  /// Joins the two names of the scene in the host of the draft.
  func join(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let character = try draw.pick(characters)
    let shape = try draw.pick(shapes)
    draft.host = Self.joined(
      shape, character, mine: draft.host, other: scene.partner(of: draft.host), in: scene)
  }

  private static func joined(
    _ shape: Shape, _ character: [UInt8], mine: [UInt8], other: [UInt8], in scene: Scene
  ) -> [UInt8] {
    // Whatever earlier techniques made of it, the draft's own host keeps its role in the scene.
    let mineIsWelcome = other != scene.welcome
    let (welcome, forbidden) = mineIsWelcome ? (mine, other) : (other, mine)
    let dot = [UInt8(ascii: ".")]
    switch shape {
    case .beforeDot: return forbidden + character + dot + welcome
    case .between: return forbidden + character + welcome
    case .betweenReversed: return welcome + character + forbidden
    case .beforeDotReversed: return welcome + character + dot + forbidden
    case .beforeText(let text): return forbidden + character + Array(text.utf8) + dot + welcome
    case .beforeTextReversed(let text): return welcome + character + Array(text.utf8) + dot + forbidden
    case .dotsReplaced:
      return welcome.replacing(dot[0], with: character) + dot + forbidden
    case .afterFirstLabel:
      return forbidden.prefix { $0 != dot[0] } + character + dot + welcome
    case .afterLetter:
      return forbidden.prefix { $0 != dot[0] } + Array(".c".utf8) + character + dot + welcome
    }
  }
}
