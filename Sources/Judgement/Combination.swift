import HarnessModel
import Policies

/// Joins the rulings on the readings of one URL into one expectation.
struct Combination {
  /// Whether the user chose one reader to be followed where another fails.
  var modelIsChosen: Bool
  /// Whether what is contested is refused.
  var isStrict: Bool

  private var denial: Ruling?
  private var contest: (Axis, Ruling)?
  private var permission: Ruling?
  private var failure: Ruling?

  init(modelIsChosen: Bool, isStrict: Bool) {
    self.modelIsChosen = modelIsChosen
    self.isStrict = isStrict
  }

  /// Takes the ruling on one more reading.
  mutating func add(_ ruling: Ruling) {
    switch ruling.requirement {
    case .must(.deny):
      // A reader that fails reaches nothing; whether it refuses or mends is the other readers' matter.
      if ruling.reason == .invalidURL { failure = failure ?? ruling } else { denial = denial ?? ruling }
    case .must(.allow): permission = permission ?? ruling
    case .may(let axis): contest = contest ?? (axis, ruling)
    }
  }

  /// What the readings taken so far permit together.
  var expectation: Expectation {
    if let denial {
      let isSplit = contest != nil || permission != nil
      return Expectation(
        .must(.deny), because: denial.reason, agreement: isSplit ? .split : .unanimous,
        entry: denial.entry)
    }
    if let (axis, ruling) = contest {
      return Expectation(.may(axis), because: ruling.reason, entry: ruling.entry)
    }
    if let permission {
      guard failure != nil, !modelIsChosen else { return permission.expectation }
      if isStrict {
        return Expectation(.must(.deny), because: .splitReadings, entry: permission.entry)
      }
      return Expectation(.may(.splitReadings), because: .splitReadings, entry: permission.entry)
    }
    return Expectation(.must(.deny), because: failure?.reason ?? .invalidURL)
  }
}
