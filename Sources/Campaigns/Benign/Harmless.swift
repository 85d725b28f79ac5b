internal import Techniques

/// Ordinary ways to write URLs that a policy permits: the other side of every attack.
///
/// A gate that denies everything lets no attack through; these are what it gets wrong.
enum Harmless {
  /// All of them, the most ordinary first.
  static let all: [any Technique.Type] = [
    LongerPath.self, Query.self, Subdomain.self, UpperCase.self, PlainHTTP.self, Fragment.self,
    DefaultPort.self, DeepSubdomain.self, LongURL.self,
  ]
}
