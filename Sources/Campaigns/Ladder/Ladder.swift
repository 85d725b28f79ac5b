internal import Choices
internal import HarnessModel
internal import Judgement
internal import Synchronization
internal import Techniques

/// Short questions in a fixed order, from which every finding is told anew.
///
/// Making a hit smaller ends where no small step leads further, and where that is depends on the hit.
/// Two runs that differ in their seed would then show one defect in two inputs. So whatever was hit, the
/// questions of the ladder are asked one after the other, and the first that shows the same harm under the
/// same law takes the place of the hit: what becomes of it no longer depends on where the search began.
///
/// The ladder is made of the plan alone. The user's policies come first, then, where others may be tried,
/// those of one sound entry, misspelled ones, and odd ones; under each, the URLs in the order of `Rung`.
final class Ladder: Sendable {
  /// What an answer to a rung would show.
  struct Key: Hashable {
    var symptom: Symptom
    var verdict: Verdict
  }

  private struct Place: Hashable {
    var policy: Int
    var capabilities: Set<Capability>
    var verdict: Verdict
  }

  /// The URLs under one policy on which a verdict shows a symptom; they are put in order when they are asked for.
  private enum Stretch {
    case found([(url: URLText, severity: SeverityClass)])
    case ordered([Rung])
  }

  private let climbed: Deferred<[LadderPolicy]>
  private let table: TechniqueTable
  private let made = Mutex<[Place: [Symptom: Stretch]]>([:])

  /// Rungs kept of one symptom under one policy.
  static let mostRungs = 400

  init(_ policies: PolicySource) {
    climbed = Deferred { LadderPolicy.all(policies) }
    table = policies.table
  }

  private var steps: [LadderPolicy] { climbed.value }

  /// How many policies there are.
  var count: Int { steps.count }

  /// The policy at a place.
  func policy(at place: Int) -> Policy { steps[place].arena.policy }

  /// Whether a symptom of this kind, hit under a policy with these features, is looked for at a place.
  ///
  /// The user's policies are asked whatever was hit; others only where they have nothing that was not needed.
  func fits(_ kind: Finding.Kind, _ features: Features, at place: Int) -> Bool {
    let step = steps[place]
    guard step.isUsers || step.features.isSubset(of: features) else { return false }
    return switch kind {
    case .bypass: step.arena.policy.mode != .block
    case .evasion: step.arena.policy.mode == .block
    default: true
    }
  }

  /// All URLs under the policy at a place, in order, whatever an answer to them would show.
  func rungs(at place: Int, _ oracles: Oracles) -> [Rung] {
    let oracle = oracles[policy(at: place)]
    return steps[place].urls(table).map { Rung($0, oracle) }.sorted()
  }

  /// The rungs under the policy at a place on which a verdict would show a symptom, the first one first.
  ///
  /// What it depends on beside the plan is what the target can do.
  func rungs(at place: Int, _ key: Key, _ oracles: Oracles) -> [Rung] {
    let oracle = oracles[policy(at: place)]
    let id = Place(policy: place, capabilities: oracle.capabilities, verdict: key.verdict)
    return made.withLock { made in
      var stretches = made[id] ?? Self.stretches(of: steps[place].urls(table), key.verdict, oracle)
      let ordered: [Rung]
      switch stretches[key.symptom] {
      case .found(let urls):
        let rungs = urls.map { Rung($0.url, oracle).with($0.severity) }
        ordered = Array(rungs.sorted().prefix(Self.mostRungs))
      case .ordered(let rungs): ordered = rungs
      case nil: ordered = []
      }
      stretches[key.symptom] = .ordered(ordered)
      made[id] = stretches
      return ordered
    }
  }

  private static func stretches(
    of urls: [URLText], _ verdict: Verdict, _ oracle: Oracle
  ) -> [Symptom: Stretch] {
    var found: [Symptom: [(url: URLText, severity: SeverityClass)]] = [:]
    for url in urls {
      let expectation = oracle.expectation(of: url)
      guard expectation.requirement != .must(verdict) else { continue }
      let exchange = Exchange(
        oracle: oracle, url: url, expectation: expectation, answer: .verdict(verdict, nil))
      guard let (symptom, severity) = Symptom.first(in: exchange) else { continue }
      found[symptom, default: []].append((url, severity))
    }
    return found.mapValues { .found($0) }
  }
}

/// A URL of the ladder.
///
/// The order, which makes one rung simpler than another: first those that more readers accept, since what
/// nobody can read harms nobody; then those with fewer validation errors; then the shorter; and among
/// equally long ones the first difference decides, where letters come before digits, these before capitals,
/// and these before everything else by its number.
struct Rung: Comparable {
  let url: URLText
  /// The class of the consequence, should the target be wrong about it.
  private(set) var severity = SeverityClass.s7
  private let failures: Int
  private let flaws: Int

  init(_ url: URLText, _ oracle: Oracle) {
    self.url = url
    let readings = oracle.readings(of: url)
    failures = readings.count { $0.parts == nil }
    flaws = Set(readings.flatMap(\.notes)).count
  }

  /// The same with a severity.
  func with(_ severity: SeverityClass) -> Rung {
    var copy = self
    copy.severity = severity
    return copy
  }

  static func == (a: Rung, b: Rung) -> Bool { a.url == b.url }

  static func < (a: Rung, b: Rung) -> Bool {
    (a.failures, a.flaws) != (b.failures, b.flaws)
      ? (a.failures, a.flaws) < (b.failures, b.flaws) : ByteSequence.precedes(a.url, b.url)
  }
}
