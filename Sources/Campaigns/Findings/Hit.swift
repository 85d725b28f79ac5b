internal import Choices
internal import HarnessModel
internal import Judgement

/// A case that broke a property, with what is needed to make it again.
struct Hit {
  var symptom: Symptom
  var severity: SeverityClass
  var arena: Arena
  var made: Case
  /// The choices of the policy and then of the case.
  var choices: ChoiceSequence
  var answer: Answer
  /// The position of the case among those the target was asked.
  var number: Int
  /// The companions that a law about several answers asked for.
  var request: Companions.Request?

  /// The techniques of the URL and of the entry, in ascending order, each once.
  var steps: [Int16] { Hit.steps(made, arena) }
  /// The features of the policy.
  var features: Features { Hit.features(arena) }

  static func steps(_ made: Case, _ arena: Arena) -> [Int16] {
    var steps = Set((0..<made.stepCount).map { made.steps[$0] })
    if let entry = arena.misspelling { steps.insert(entry) }
    return steps.sorted()
  }

  static func features(_ arena: Arena) -> Features {
    var features = Features(arena.policy)
    if arena.misspelling != nil { features.insert(.odd) }
    return features
  }
}

/// What a case must have to be explained by a finding: its symptom, techniques and features.
struct Cause: Hashable {
  var symptom: Symptom
  var steps: [Int16]
  var features: Features

  /// Whether a hit has at least what this cause needs: it would have been found by it too.
  ///
  /// Features of the deciding list are compared as a whole where they name the list, so that a bug of
  /// allow lists never explains one of block lists.
  func explains(_ hit: Hit) -> Bool {
    guard symptom == hit.symptom, features.isSubset(of: hit.features) else { return false }
    let theirs = hit.steps
    return steps.allSatisfy { theirs.contains($0) }
  }
}
