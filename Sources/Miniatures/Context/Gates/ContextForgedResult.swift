import HarnessModel

/// Trusts the type of a block and not who sent it.
enum ContextForgedResult: ContextSpecimen {
  static let name = "context-forged-result"
  static let summary = "The reference, and tool results in messages of the model."
  static let defect: String? = "Whoever writes a message of the model forges results."
  static let killedBy: String? = "C-12"

  static func change(_ gate: inout ContextGate) {
    gate.passages = { context in
      PassageReader.read(context.conversation).map { passage in
        var passage = passage
        let block = context.conversation.turns[passage.position.message].blocks[passage.position.block]
        if case .toolResult = block { passage.source = .clientTool }
        return passage
      }
    }
  }
}
