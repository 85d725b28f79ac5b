/// How bad a broken property is for the person who relies on the gate.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  case low, medium, high, critical

  /// From `low` to `critical`.
  public static func < (a: Severity, b: Severity) -> Bool { a.order < b.order }

  private var order: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    case .critical: 3
    }
  }
}

/// The seven classes of consequence, each with a CVSS 3.1 base vector as a starting value.
public enum SeverityClass: String, Hashable, Sendable, CaseIterable {
  /// An attacker-chosen host is reachable under an allow list.
  case s1 = "S1"
  /// A blocked host is reachable.
  case s2 = "S2"
  /// The same, but only with a second component's disagreement.
  case s3 = "S3"
  /// The path scope is left.
  case s4 = "S4"
  /// A hang, a crash or amplification.
  case s5 = "S5"
  /// A legitimate URL is refused, or an allow entry is dead.
  case s6 = "S6"
  /// An audit finding: wrong code, wrong log.
  case s7 = "S7"

  /// The CVSS 3.1 base vector.
  public var vector: String {
    switch self {
    case .s1: "AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:L/A:N"
    case .s2: "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"
    case .s3: "AV:N/AC:H/PR:N/UI:N/S:C/C:H/I:N/A:N"
    case .s4: "AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:N"
    case .s5: "AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"
    case .s6: "AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L"
    case .s7: "AV:N/AC:L/PR:H/UI:N/S:U/C:L/I:N/A:N"
    }
  }

  /// The CVSS 3.1 base score of the vector.
  public var score: Double {
    switch self {
    case .s1: 9.3
    case .s2, .s5: 7.5
    case .s3: 6.8
    case .s4: 6.5
    case .s6: 5.3
    case .s7: 2.7
    }
  }

  /// The severity that the score falls into, by the CVSS 3.1 rating scale.
  public var severity: Severity {
    switch self {
    case .s1: .critical
    case .s2, .s5: .high
    case .s3, .s4, .s6: .medium
    case .s7: .low
    }
  }
}
