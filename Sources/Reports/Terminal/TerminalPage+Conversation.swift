import Conversations
import HarnessModel

extension TerminalPage {
  /// Texts of a conversation shown at most.
  private static let longestConversation = 12

  /// The conversation of a finding, one line for each text with who put it there.
  mutating func addConversation(of evidence: ContextEvidence) {
    let runs = LabelledText(evidence.context.conversation).runs.filter { !$0.text.bytes.isEmpty }
    add("In the conversation:", indent: 2)
    for run in runs.prefix(Self.longestConversation) {
      let place = run.position.message < 0 ? "" : "\(run.position.message).\(run.position.block) "
      let text = cut(TerminalText(run.text).string, 120)
      add("\(place)\(run.source.kind.phrase): \(text)", indent: 4)
    }
    if runs.count > Self.longestConversation {
      add("and \(runs.count - Self.longestConversation) more texts", indent: 4)
    }
  }
}
