/// A JSON text as its code units, for test data that contains what no `String` holds: lone surrogates.
///
/// Foundation's reader refuses a whole file for one of them.
indirect enum JSONValue {
  case object([(name: CodeUnits, value: JSONValue)])
  case array([JSONValue])
  case string(CodeUnits)
  case other

  /// A string as UTF-16, the way JSON escapes it.
  struct CodeUnits: Hashable {
    var units: [UInt16] = []

    /// The string in UTF-8; nil if it contains a lone surrogate, which no byte string carries.
    var utf8: [UInt8]? {
      var output: [UInt8] = []
      var decoder = UTF16()
      var iterator = units.makeIterator()
      while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar): output.append(contentsOf: Array(String(scalar).utf8))
        case .emptyInput: return output
        case .error: return nil
        }
      }
    }

    /// The string for messages, lone surrogates as U+FFFD.
    var shown: String { String(decoding: units, as: UTF16.self).debugDescription }
  }

  struct Malformed: Error {
    let offset: Int
  }

  init(parsing bytes: [UInt8]) throws {
    var reader = JSONReader(bytes: bytes)
    self = try reader.value()
  }

  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The string under a name of an object; nil if there is none or something else.
  func string(_ name: String) -> CodeUnits? {
    if case .string(let text) = self[name] { text } else { nil }
  }

  /// The value under a name of an object.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name.units.elementsEqual(name.utf16) }?.value
  }
}
