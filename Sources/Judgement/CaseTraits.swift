import HarnessModel

/// What the properties need to know of an exchange, taken once for all of them.
public struct CaseTraits: Sendable {
  init(of exchange: Exchange) {
  }
}
