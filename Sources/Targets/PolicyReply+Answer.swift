import HarnessModel

extension PolicyReply {
  /// The answer to every question under a policy that the target did not accept.
  ///
  /// A rejected policy denies everything, which is what the policy permits when it is really invalid.
  var answer: Answer {
    switch self {
    case .accepted: .failed("the policy was accepted, so each question has an answer of its own")
    case .rejected: .verdict(.deny, Answer.Detail(code: "config_error"))
    case .declined(let reason): .declined(reason)
    case .failed(let answer): answer
    }
  }
}
