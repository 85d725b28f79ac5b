internal import CICUShim
internal import CIDN2

/// The versions of Unicode that decide, in this process.
///
/// A name with a code point that one version has and another has not is two different things to them.
public enum UnicodeVersions {
  /// The version of ICU, such as "72.1".
  public static let icu = dotted(Int(icushim_icu_version()), [100])

  /// The version of Unicode in ICU's data, such as "15.0".
  public static let icuUnicode = dotted(Int(icushim_unicode_version()) / 100, [100])

  /// The version of libidn2, such as "2.3.3".
  public static let libidn2 = idn2_check_version(nil).map { String(cString: $0) } ?? "unknown"

  /// The newest version of Unicode whose letters libidn2 knows, such as "11.0".
  ///
  /// libidn2 does not tell, so it is asked about one letter of each version.
  public static let libidn2Unicode: String = {
    let known = probes.last { IDNA2008.lookup([$0.letter].utf8) != .refused(.unassigned) }
    return known?.version ?? "before \(probes[0].version)"
  }()

  /// All of them by name, for reports.
  public static var inUse: [String: String] {
    [
      "ICU": icu, "ICU Unicode": icuUnicode, "libidn2": libidn2, "libidn2 Unicode": libidn2Unicode,
      "Unicode version skew": "\(VersionSkew.older) to \(VersionSkew.newer)",
    ]
  }

  /// One letter that came with each version, of a kind that IDNA2008 admits in a label of its own.
  private static let probes: [(version: String, letter: Unicode.Scalar)] = [
    ("5.2", "\u{0800}"), ("6.0", "\u{0840}"), ("6.1", "\u{08A2}"), ("7.0", "\u{08AD}"), ("8.0", "\u{08B3}"),
    ("9.0", "\u{08B6}"), ("10.0", "\u{0860}"), ("11.0", "\u{0560}"), ("12.0", "\u{0E86}"),
    ("13.0", "\u{08BE}"),
    ("14.0", "\u{0870}"), ("15.0", "\u{1DF25}"), ("15.1", "\u{2EBF0}"), ("16.0", "\u{1C8A}"),
    ("17.0", "\u{323B0}"),
  ]

  private static func dotted(_ number: Int, _ bases: [Int]) -> String {
    bases.map { "\(number / $0).\(number % $0)" }.joined()
  }
}
