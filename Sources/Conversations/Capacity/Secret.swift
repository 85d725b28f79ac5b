/// Something that a session might give away, with the bits it takes to say which one it is.
public enum Secret: String, Hashable, Sendable, CaseIterable {
  case pin = "PIN of 4 digits"
  case email = "e-mail address"
  case uuid = "random UUID"
  case key128 = "key of 128 bits"
  case key256 = "key of 256 bits"

  /// The size: log2 of the number of possible values; for an e-mail address, an estimate.
  public var bits: Double {
    switch self {
    case .pin: Logarithm.two(10_000)
    case .email: 100
    case .uuid: 122
    case .key128: 128
    case .key256: 256
    }
  }
}

extension Capacity {
  /// One line of the table of secrets.
  public struct SecretRow: Hashable, Sendable {
    /// The secret.
    public var secret: Secret
    /// Whether it fits into one session.
    public var fits: Bool
    /// The fetches it takes; nil if no number suffices.
    public var fetches: Int?
  }

  /// Which secrets fit into one session if order and repetition are seen.
  public var secrets: [SecretRow] {
    Secret.allCases.map { secret in
      SecretRow(secret: secret, fits: ordered >= secret.bits, fetches: fetches(for: secret.bits))
    }
  }
}
