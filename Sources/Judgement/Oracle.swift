public import HarnessModel
public import Policies

/// What a policy permits as an answer about a URL, given who fetches and what the target can do.
///
/// Each declared fetcher has a reading of the URL, and the policy rules on each. A reading that fails
/// reaches nothing and does not count. If every reading that is left must be denied, so must the URL; if
/// some must, the URL must be denied too, and the readings are split.
///
/// It never changes; it is a class so that every exchange can carry it for one reference.
public final class Oracle: Sendable {
  /// The policy in force.
  public let policy: Policy
  /// The readers whose readings decide.
  public let fetchers: [ReaderID]
  /// What the target can do.
  public let capabilities: Set<Capability>
  /// Why the policy is refused, if it is.
  public let policyError: PolicyError?
  /// Whether the policy is refused.
  let isRefused: Bool
  /// The policy that rules: the one in force, or the one a tolerant gate may put in its place.
  let compiled: CompiledPolicy?
  /// What references are resolved against, if that policy has a base.
  private let base: BaseURL?
  /// The text of the first entries of that policy.
  let listed: ListedText
  /// Whether the policy in force restricts to a list, excludes one, or does neither.
  let mode: Policy.Mode
  /// The point by which a refused policy may be mended.
  let tolerance: Axis?
  /// Whether the user chose one reader to be followed where another fails.
  private let modelIsChosen: Bool
  /// Whether the user asked for contested URLs to be refused.
  private let isStrict: Bool
  /// The readers as they are asked; `nil` for one that is not part of this tool.
  private let readers: [BuiltInReader?]
  /// Whether no reader is asked that is not part of this tool.
  private let readersAreBuiltIn: Bool
  /// Whether the target says that it matches hosts exactly.
  private let matchesExactly: Bool

  /// Whether the rules of the target are known, so that anything can be expected of it.
  public let knowsDialect: Bool

  /// Makes an oracle; an invalid policy has one too, which lets nothing be fetched.
  public init(
    policy: Policy, fetchers: [ReaderID] = [.whatwg, .rfc3986],
    capabilities: Set<Capability> = Set(Capability.allCases)
  ) {
    self.policy = policy
    self.fetchers = fetchers
    self.capabilities = capabilities
    modelIsChosen = policy.setting("parse.model") != nil
    isStrict = policy.setting("profile") == "strict"
    matchesExactly = !capabilities.contains(.subdomains)
    mode = policy.mode
    knowsDialect = policy.dialect != .unknown
    readers = fetchers.map(BuiltInReader.init)
    readersAreBuiltIn = readers.allSatisfy { $0 != nil }
    do throws(PolicyError) {
      compiled = try CompiledPolicy(policy)
      policyError = nil
      tolerance = nil
    } catch {
      // What the entries of an unknown dialect mean, and whether they are sound, is for the target to say.
      let isForTheTarget = policy.dialect == .unknown && error.kind != .emptyAllowList
      policyError = isForTheTarget ? nil : error
      (compiled, tolerance) = isForTheTarget ? (nil, nil) : Self.mended(policy, after: error)
    }
    isRefused = policyError != nil
    base = compiled?.base
    listed = ListedText(policy, compiled)
  }

  /// The policy that a tolerant gate may enforce, where every fault of it can be mended.
  private static func mended(_ policy: Policy, after first: PolicyError) -> (CompiledPolicy?, Axis?) {
    var mended = policy
    var error = first
    var axis: Axis?
    // Each round mends one kind of fault, and a mended kind does not come back.
    for _ in 0..<8 {
      guard let tolerated = error.tolerated(of: mended) else { return (nil, nil) }
      mended = tolerated.policy
      axis = axis ?? tolerated.axis
      do throws(PolicyError) {
        return (try CompiledPolicy(mended), axis)
      } catch let next {
        error = next
      }
    }
    return (nil, nil)
  }

  /// What is permitted as an answer about a URL.
  public func expectation(of url: URLText) -> Expectation {
    if !knowsDialect, !isRefused { return Self.unknown }
    guard let compiled else { return Expectation(.must(.deny), because: .configError) }
    if compiled.isSurelyTooLong(url) {
      return Expectation(.must(.deny), because: isRefused ? .configError : .tooLong)
    }
    return expectation(of: inspection(of: url))
  }

  /// What is permitted as an answer about a URL that was read already.
  func expectation(of inspection: borrowing Inspection) -> Expectation {
    if !knowsDialect, !isRefused { return Self.unknown }
    guard let compiled else { return Expectation(.must(.deny), because: .configError) }
    var combined = Combination(modelIsChosen: modelIsChosen, isStrict: isStrict)
    if readersAreBuiltIn, inspection.readersAgree, let first = readers.first {
      combined.add(bent(compiled.ruling(on: inspection, by: first)))
    } else {
      add(inspection, under: compiled, to: &combined)
    }
    let expectation = combined.expectation
    guard isRefused else { return expectation }
    return Expectation(
      expectation.requirement == .must(.deny) ? .must(.deny) : .may(tolerance ?? .entryBlanks),
      because: .configError, agreement: expectation.agreement, entry: expectation.entry)
  }

  /// Adds the rulings on all readings; one serves both built-in readers where they agree.
  private func add(
    _ inspection: borrowing Inspection, under compiled: CompiledPolicy, to combined: inout Combination
  ) {
    var shared: Ruling?
    for place in readers.indices {
      let reader = readers[place]
      if inspection.readersAgree, reader != nil, let shared {
        combined.add(shared)
        continue
      }
      let ruling = bent(compiled.ruling(on: inspection, by: reader))
      if reader != nil { shared = ruling }
      combined.add(ruling)
    }
  }

  /// What is expected where nobody knows the rules.
  private static let unknown = Expectation(.may(.dialect), because: .unknownDialect)

  /// A ruling for a target that says it matches hosts exactly.
  ///
  /// Both answers are then permitted where only a subdomain is concerned: the policy covers it, so
  /// allowing it is right, and so the target's own rule leaves it out. The same holds for a block list,
  /// where the target has said that it does not promise more.
  private func bent(_ ruling: Ruling) -> Ruling {
    guard matchesExactly, ruling.coversBySuffix else { return ruling }
    var ruling = ruling
    if case .must = ruling.requirement {
      ruling.requirement = .may(.subdomains)
      ruling.reason = .exactHostOnly
    }
    return ruling
  }

  /// What every fetcher makes of a URL, and on which side of the policy each lies.
  public func readings(of url: URLText) -> [Reading] {
    let inspection = inspection(of: url)
    return fetchers.map { fetcher in
      var reading = inspection.reading(by: fetcher, base: compiled?.base)
      reading.standing = standing(of: reading, in: inspection)
      return reading
    }
  }

  private func standing(of reading: Reading, in inspection: Inspection) -> Reading.Standing {
    guard reading.parts != nil else { return .unreachable }
    guard knowsDialect else { return .contested }
    guard let compiled else { return .refused }
    switch bent(compiled.ruling(on: inspection, by: reading.reader)).requirement {
    case .must(.allow): return policyError == nil ? .permitted : .contested
    case .must(.deny): return .refused
    case .may: return .contested
    }
  }

  /// The host that the first fetcher that reads the URL would connect to, in canonical form.
  public func canonicalHost(of url: URLText) -> ForeignText? {
    let inspection = inspection(of: url)
    return fetchers.lazy.compactMap { inspection.canonicalHost(by: $0) }.first
  }
}

extension Oracle {
  /// Reads a URL, or a reference where the policy has a base.
  package func inspection(of url: URLText) -> Inspection { Inspection(of: url, base: base) }

  /// The URL, or what RFC 3986 makes of the reference that it is.
  func absolute(_ url: URLText) -> [UInt8] { base.map { $0.resolving(url.bytes) } ?? url.bytes }

  /// The same oracle for URLs of any length.
  var withoutLengthLimit: Oracle {
    var unlimited = policy
    unlimited.knobs["length.limit"] = String(Int32.max)
    return Oracle(policy: unlimited, fetchers: fetchers, capabilities: capabilities)
  }
}
