/// Whether a gate lets a URL be fetched.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  case allow, deny
}
