internal import Choices
internal import HarnessModel

/// A question that broke a law, with what is needed to make it again.
struct ContextHit {
  /// The number of the conversation in its campaign.
  var number: Int
  var symptom: Symptom
  var severity: SeverityClass
  var context: FetchContext
  var question: ContextQuestion
  /// The choices of the conversation and then of the question.
  var choices: ChoiceSequence
}
