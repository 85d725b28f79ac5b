/// The members of a JSON object, read by name and kind; every problem names its member.
struct JSONObject {
  private let members: [String: JSON]

  /// Reads an object.
  init(_ json: JSON) throws(JSONProblem) {
    guard case .object(let list) = json else { throw JSONProblem(place: "", text: "is not an object") }
    members = Dictionary(list.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// All members, for objects whose names are data.
  var names: [String] { members.keys.sorted() }

  /// A member that may be absent or null.
  func optional<Value>(
    _ name: String, _ read: (JSON) throws(JSONProblem) -> Value
  ) throws(JSONProblem) -> Value? {
    guard let json = members[name], json != .null else { return nil }
    do {
      return try read(json)
    } catch {
      throw error.within(name)
    }
  }

  /// A member that must be there.
  func required<Value>(
    _ name: String, _ read: (JSON) throws(JSONProblem) -> Value
  ) throws(JSONProblem) -> Value {
    guard let value = try optional(name, read) else {
      throw JSONProblem(place: name, text: "is missing")
    }
    return value
  }

  /// A string.
  func string(_ name: String) throws(JSONProblem) -> String {
    try required(name) { json throws(JSONProblem) in try json.readString() }
  }

  /// An integer.
  func integer(_ name: String) throws(JSONProblem) -> Int {
    try required(name) { json throws(JSONProblem) in try json.readInteger() }
  }

  /// True or false.
  func bool(_ name: String) throws(JSONProblem) -> Bool {
    try required(name) { json throws(JSONProblem) in
      guard case .bool(let value) = json else { throw JSONProblem(place: "", text: "is not true or false") }
      return value
    }
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, as type: Word.Type
  ) throws(JSONProblem) -> Word where Word.RawValue == String {
    try required(name) { json throws(JSONProblem) in try json.readWord(as: type) }
  }

  /// A list.
  func list<Item>(
    _ name: String, _ read: (JSON) throws(JSONProblem) -> Item
  ) throws(JSONProblem) -> [Item] {
    try required(name) { json throws(JSONProblem) in try json.readList(read) }
  }
}

extension JSON {
  func readString() throws(JSONProblem) -> String {
    guard case .string(let text) = self else { throw JSONProblem(place: "", text: "is not a string") }
    return text
  }

  func readInteger() throws(JSONProblem) -> Int {
    guard case .integer(let value) = self else { throw JSONProblem(place: "", text: "is not an integer") }
    return value
  }

  func readWord<Word: RawRepresentable & CaseIterable>(
    as type: Word.Type
  ) throws(JSONProblem) -> Word where Word.RawValue == String {
    if let word = Word(rawValue: try readString()) { return word }
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw JSONProblem(place: "", text: "is none of " + known)
  }

  func readList<Item>(
    _ read: (JSON) throws(JSONProblem) -> Item
  ) throws(JSONProblem) -> [Item] {
    guard case .array(let values) = self else { throw JSONProblem(place: "", text: "is not a list") }
    var items: [Item] = []
    for (index, value) in values.enumerated() {
      do {
        items.append(try read(value))
      } catch {
        throw error.within(String(index))
      }
    }
    return items
  }

  func readDictionary() throws(JSONProblem) -> [String: String] {
    let object = try JSONObject(self)
    var values: [String: String] = [:]
    for name in object.names { values[name] = try object.string(name) }
    return values
  }
}
