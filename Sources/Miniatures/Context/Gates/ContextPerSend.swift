import HarnessModel

/// Remembers what was given since the user spoke last, and forgets it with the next turn.
enum ContextPerSend: ContextSpecimen {
  static let name = "context-per-send"
  static let summary = "URLs of the turn under way."
  static let defect: String? = "What was given earlier is refused."
  static let killedBy: String? = "C-02"

  static func change(_ gate: inout ContextGate) {
    gate.passages = { context in
      let turns = context.conversation.turns
      let last = turns.lastIndex { turn in
        turn.role == .user && turn.blocks.contains { if case .text = $0 { true } else { false } }
      }
      return PassageReader.read(context.conversation).filter { $0.position.message >= last ?? 0 }
    }
  }
}
