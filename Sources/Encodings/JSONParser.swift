/// What is wrong with a piece of JSON, and where.
public struct JSONProblem: Error, Hashable {
  /// The member in question, such as `minimal.url`, or the byte at which the text stopped making sense.
  public var place: String
  /// The problem, to be put after the place.
  public var text: String

  /// Makes a problem; the place is empty where it is the whole value.
  public init(place: String, text: String) {
    self.place = place
    self.text = text
  }

  /// The same problem seen from one level further out.
  public func within(_ name: String) -> JSONProblem {
    JSONProblem(place: place.isEmpty ? name : name + "." + place, text: text)
  }
}

extension JSON {
  /// Reads the one value that the bytes hold, strictly by RFC 8259.
  ///
  /// - Throws: `JSONProblem` with the byte at which the text stops making sense.
  public init(parsing bytes: [UInt8]) throws(JSONProblem) {
    self = try JSONParser.parse(bytes)
  }

  /// The member of this name, if this is an object that has one.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

/// A strict RFC 8259 parser: one value, no repeated names, no repairs, limited depth.
struct JSONParser {
  private let bytes: [UInt8]
  private var position = 0

  /// Reads the one value that the bytes hold.
  static func parse(_ bytes: [UInt8]) throws(JSONProblem) -> JSON {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw parser.problem("something follows the value") }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func problem(_ text: String) -> JSONProblem {
    JSONProblem(place: "byte \(position + 1)", text: text)
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let word = Array(word.description.utf8)
    guard bytes[position...].starts(with: word) else { return false }
    position += word.count
    return true
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSON {
    guard depth < 64 else { throw problem("values are nested deeper than 64 levels") }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"): return try number()
    case let digit? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit): return try number()
    default: break
    }
    if take("null") { return .null }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    throw problem(next == nil ? "the text ends where a value should be" : "no value begins here")
  }

  private mutating func object(depth: Int) throws(JSONProblem) -> JSON {
    position += 1
    var members: [JSON.Member] = []
    var names: Set<[UInt8]> = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw problem("a member's name should be here") }
      let name = try string()
      guard names.insert(Array(name.utf8)).inserted else { throw problem("a member is named twice") }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw problem("a colon should be here") }
      members.append(JSON.Member(name, try value(depth: depth + 1)))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw problem("the object is not closed") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONProblem) -> JSON {
    position += 1
    var values: [JSON] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array(values) }
    repeat {
      values.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw problem("the array is not closed") }
    return .array(values)
  }

  private mutating func number() throws(JSONProblem) -> JSON {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let integer = digits()
    guard integer == 1 || (integer > 1 && bytes[position - integer] != UInt8(ascii: "0")) else {
      throw problem("this is no number")
    }
    var isInteger = true
    if take(UInt8(ascii: ".")) {
      isInteger = false
      guard digits() > 0 else { throw problem("digits should follow the point") }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isInteger = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard digits() > 0 else { throw problem("digits should follow the exponent's sign") }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger, let value = Int(text) { return .integer(value) }
    if let value = Double(text), value.isFinite { return .decimal(value) }
    throw problem("the number is out of range")
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }

  private mutating func string() throws(JSONProblem) -> String {
    position += 1
    var units: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard let text = String(validating: units, as: UTF8.self) else {
          throw problem("the string before is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &units)
      case 0x00..<0x20: throw problem("a control character must be escaped")
      default:
        units.append(byte)
        position += 1
      }
    }
    throw problem("the string is not closed")
  }

  private mutating func escape(into units: inout [UInt8]) throws(JSONProblem) {
    guard let byte = next else { throw problem("the escape is cut off") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(byte)
    case UInt8(ascii: "b"): units.append(0x08)
    case UInt8(ascii: "f"): units.append(0x0C)
    case UInt8(ascii: "n"): units.append(0x0A)
    case UInt8(ascii: "r"): units.append(0x0D)
    case UInt8(ascii: "t"): units.append(0x09)
    case UInt8(ascii: "u"): units += String(try scalar()).utf8
    default: throw problem("no such escape")
    }
  }

  private mutating func scalar() throws(JSONProblem) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take("\\u") else { throw problem("a surrogate stands alone") }
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw problem("a surrogate stands alone") }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONProblem) -> UInt32 {
    guard position + 4 <= bytes.count else { throw problem("the escape is cut off") }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
        throw problem("four hexadecimal digits should be here")
      }
      value = value << 4 + UInt32(digit)
    }
    position += 4
    return value
  }
}
