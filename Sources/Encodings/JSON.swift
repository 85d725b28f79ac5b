/// A JSON value whose members keep the order in which they are written.
public enum JSON: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// A truth value.
  case bool(Bool)
  /// A number without fraction or exponent.
  case integer(Int)
  /// Any other number.
  case decimal(Double)
  /// A string.
  case string(String)
  /// A list of values.
  case array([JSON])
  /// Members, none of which is named twice.
  case object([Member])

  /// One member of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSON

    /// Makes a member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Members in this order; one given as `nil` is left out.
  public static func members(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// Members of a dictionary, sorted by name.
  public static func sorted(_ values: [String: String]) -> JSON {
    .object(values.sorted { $0.key < $1.key }.map { Member($0.key, .string($0.value)) })
  }
}

extension JSON: ExpressibleByStringLiteral {
  /// A string.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension JSON {
  /// The value as ASCII bytes on one line.
  ///
  /// Everything beyond printable ASCII is written as `\u` escapes, so that printing, comparing or
  /// searching a file of ours shows what is in it and cannot steer a terminal.
  public var line: [UInt8] {
    var out: [UInt8] = []
    write(to: &out, indent: nil)
    return out
  }

  /// The value as ASCII bytes, one member a line, ending in a line feed.
  public var page: [UInt8] {
    var out: [UInt8] = []
    write(to: &out, indent: 0)
    out.append(UInt8(ascii: "\n"))
    return out
  }

  private func write(to out: inout [UInt8], indent: Int?) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .integer(let value): out += String(value).utf8
    case .decimal(let value): out += value.isFinite ? String(value).utf8 : "null".utf8
    case .string(let value): Self.write(value, to: &out)
    case .array(let values):
      Self.writeList(values, brackets: "[]", to: &out, indent: indent) { value, out, indent in
        value.write(to: &out, indent: indent)
      }
    case .object(let members):
      Self.writeList(members, brackets: "{}", to: &out, indent: indent) { member, out, indent in
        Self.write(member.name, to: &out)
        out += (indent == nil ? ":" : ": ").utf8
        member.value.write(to: &out, indent: indent)
      }
    }
  }

  private static func writeList<Item>(
    _ items: [Item], brackets: StaticString, to out: inout [UInt8], indent: Int?,
    item write: (Item, inout [UInt8], Int?) -> Void
  ) {
    let brackets = Array(brackets.description.utf8)
    out.append(brackets[0])
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      if let indent { startLine(indent + 2, in: &out) }
      write(item, &out, indent.map { $0 + 2 })
    }
    if let indent, !items.isEmpty { startLine(indent, in: &out) }
    out.append(brackets[1])
  }

  private static func startLine(_ indent: Int, in out: inout [UInt8]) {
    out.append(UInt8(ascii: "\n"))
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for unit in text.utf16 {
      switch unit {
      case 0x22: out += #"\""#.utf8
      case 0x5C: out += #"\\"#.utf8
      case 0x0A: out += #"\n"#.utf8
      case 0x20..<0x7F: out.append(UInt8(truncatingIfNeeded: unit))
      default:
        let digits = String(unit, radix: 16)
        out += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
