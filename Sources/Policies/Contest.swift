import HarnessModel

/// A reason why a URL that the lists let pass may still be refused.
struct Contest {
  var axis: Axis
  var reason: Reason
  /// What the user decided: `true` accepts, `false` refuses, `nil` leaves it open.
  var setting: Bool?
  /// What the reference does where it is open.
  var outcome: Ruling.Outcome

  init(_ axis: Axis, _ reason: Reason, _ setting: Bool?, reference outcome: Ruling.Outcome = .allow) {
    self.axis = axis
    self.reason = reason
    self.setting = setting
    self.outcome = outcome
  }
}
