public import HarnessModel

/// What a gate that fetches did otherwise than it said.
public enum WireBreach: Hashable, Sendable {
  /// A request arrived for a URL that the gate refused, or for none that it was asked for.
  case fetchedUnallowed(asked: URLText, target: ForeignText)
  /// Another request arrived than the URL that was asked for and allowed.
  case fetchedAnother(asked: URLText, target: ForeignText)

  /// What happened in one sentence.
  public var prose: Prose {
    switch self {
    case .fetchedUnallowed(let asked, let target):
      "The gate refused \(asked), and a request for \(target) arrived at the sink."
    case .fetchedAnother(let asked, let target):
      "The gate allowed \(asked), and a request for \(target) arrived at the sink."
    }
  }

  /// What is wrong with the requests that arrived behind a verdict.
  static func all(asked: URLText, _ verdict: Verdict?, _ targets: [ForeignText]) -> [WireBreach] {
    let expected = Self.target(of: asked)
    return targets.compactMap { target in
      if verdict != .allow { return .fetchedUnallowed(asked: asked, target: target) }
      return target.bytes == expected ? nil : .fetchedAnother(asked: asked, target: target)
    }
  }

  /// What a request for a URL of a sink asks for: everything from the first slash behind the authority.
  private static func target(of url: URLText) -> [UInt8] {
    let rest = url.bytes.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    return Array(rest.drop { $0 != UInt8(ascii: "/") })
  }
}
