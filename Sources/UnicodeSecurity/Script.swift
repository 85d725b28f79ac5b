internal import CICUShim

/// A script of Unicode: Latin, Cyrillic, Han (UAX #24).
public struct Script: Sendable, Hashable {
  /// ICU's code, stable from version to version.
  let code: Int32

  /// The script with a tag of ISO 15924, such as "Cyrl", or nil where ICU knows none.
  public init?(tag: String) {
    let code = icushim_script_with_tag(tag)
    guard code >= 0 else { return nil }
    self.code = code
  }

  private init(code: Int32) {
    self.code = code
  }

  /// Characters of many scripts: digits, punctuation.
  public static let common = Script(code: Int32(ICUSHIM_SCRIPT_COMMON))
  /// Marks that take the script of their base.
  public static let inherited = Script(code: Int32(ICUSHIM_SCRIPT_INHERITED))

  /// The script of a scalar (the property Script).
  public static func of(_ scalar: Unicode.Scalar) -> Script {
    Script(code: icushim_script(scalar.value))
  }

  /// The scripts that a scalar is used with (the property Script_Extensions).
  public static func extensions(of scalar: Unicode.Scalar) -> Set<Script> {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 64) { room in
      guard let start = room.baseAddress else { return [] }
      let count = icushim_script_extensions(scalar.value, start, 64)
      return Set(room[..<Int(max(0, min(count, 64)))].map { Script(code: $0) })
    }
  }
}

extension Script {
  /// The name in the Unicode Character Database, such as "Cyrillic".
  public var name: String {
    icushim_script_name(code).map { String(cString: $0) } ?? "Unknown"
  }

  /// The tag of ISO 15924, such as "Cyrl".
  public var tag: String {
    icushim_script_tag(code).map { String(cString: $0) } ?? "Zzzz"
  }
}

extension Script: Comparable {
  /// Orders by tag.
  public static func < (one: Script, other: Script) -> Bool {
    one.tag < other.tag
  }
}

extension Script: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
