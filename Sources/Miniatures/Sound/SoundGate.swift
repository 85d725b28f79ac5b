import HarnessModel
import Policies
import Targets

/// A gate without a defect whose steps can be replaced one at a time.
///
/// A specimen takes the sound gate and gets one thing wrong: what it takes a URL for, or which entries
/// cover a place. Whatever the laws then find, that one thing is to blame for.
struct SoundGate {
  /// The lists, checked.
  let compiled: CompiledPolicy
  /// The same policy without its lists: all that refuses a URL whatever the entries.
  private let unlisted: CompiledPolicy
  private let fetchers: [ReaderID]

  /// Checks a policy.
  ///
  /// - Throws: `PolicyError` if the policy is invalid.
  init(_ policy: Policy, fetchers: [ReaderID] = [.whatwg, .rfc3986]) throws {
    compiled = try CompiledPolicy(policy)
    unlisted = try CompiledPolicy(Policy(dialect: policy.dialect, knobs: policy.knobs))
    self.fetchers = fetchers
  }

  /// Decides as the reference does: every client must stay inside the policy.
  func decision(on url: URLText) -> GateDecision {
    let inspection = Inspection(of: url)
    for fetcher in fetchers {
      let outcome = compiled.ruling(on: inspection, by: fetcher).outcome
      guard outcome == .allow else { return Self.refusal(outcome) }
    }
    return .allow
  }

  /// Decides about what a specimen takes the URL for; the limit on length still counts the URL itself.
  func decision(on url: URLText, takenFor other: URLText) -> GateDecision {
    if url == other { return decision(on: url) }
    let inspection = Inspection(of: url)
    for fetcher in fetchers where unlisted.ruling(on: inspection, by: fetcher).outcome == .tooLong {
      return Self.refusal(.tooLong)
    }
    return decision(on: other)
  }

  /// Decides by another rule of what an entry covers.
  func decision(on url: URLText, covers: (Entry, Place) -> Bool) -> GateDecision {
    let inspection = Inspection(of: url)
    for fetcher in fetchers {
      let outcome = unlisted.ruling(on: inspection, by: fetcher).outcome
      guard outcome == .allow, let place = Place(inspection, url, fetcher, compiled.mode) else {
        return Self.refusal(outcome)
      }
      let isCovered = compiled.entries.contains { covers($0, place) }
      switch compiled.mode {
      case .open: continue
      case .allow where isCovered, .block where !isCovered: continue
      case .allow, .block: return Self.refusal(.deny)
      }
    }
    return .allow
  }

  private static func refusal(_ outcome: Ruling.Outcome) -> GateDecision {
    switch outcome {
    case .allow, .deny: .deny(code: "url_not_allowed")
    case .invalid, .configError: .deny(code: "invalid_input")
    case .tooLong: .deny(code: "url_too_long")
    }
  }
}
