/// The members of a JSON object, read by name and kind; every problem names its member.
public struct JSONObject {
  private let members: [String: JSON]

  /// Reads an object.
  public init(_ json: JSON) throws(JSONProblem) {
    guard case .object(let list) = json else { throw JSONProblem(place: "", text: "is not an object") }
    members = Dictionary(list.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// All members, for objects whose names are data.
  public var names: [String] { members.keys.sorted() }

  /// A member that may be absent or null.
  public func optional<Value>(
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
  public func required<Value>(
    _ name: String, _ read: (JSON) throws(JSONProblem) -> Value
  ) throws(JSONProblem) -> Value {
    guard let value = try optional(name, read) else {
      throw JSONProblem(place: name, text: "is missing")
    }
    return value
  }

  /// A string.
  public func string(_ name: String) throws(JSONProblem) -> String {
    try required(name) { json throws(JSONProblem) in try json.readString() }
  }

  /// An integer.
  public func integer(_ name: String) throws(JSONProblem) -> Int {
    try required(name) { json throws(JSONProblem) in try json.readInteger() }
  }

  /// True or false.
  public func bool(_ name: String) throws(JSONProblem) -> Bool {
    try required(name) { json throws(JSONProblem) in
      guard case .bool(let value) = json else { throw JSONProblem(place: "", text: "is not true or false") }
      return value
    }
  }

  /// One of the words of an enumeration.
  public func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, as type: Word.Type
  ) throws(JSONProblem) -> Word where Word.RawValue == String {
    try required(name) { json throws(JSONProblem) in try json.readWord(as: type) }
  }

  /// A list.
  public func list<Item>(
    _ name: String, _ read: (JSON) throws(JSONProblem) -> Item
  ) throws(JSONProblem) -> [Item] {
    try required(name) { json throws(JSONProblem) in try json.readList(read) }
  }
}

extension JSON {
  /// The string that this is.
  ///
  /// - Throws: `JSONProblem` if it is something else.
  public func readString() throws(JSONProblem) -> String {
    guard case .string(let text) = self else { throw JSONProblem(place: "", text: "is not a string") }
    return text
  }

  /// The integer that this is.
  ///
  /// - Throws: `JSONProblem` if it is something else.
  public func readInteger() throws(JSONProblem) -> Int {
    guard case .integer(let value) = self else { throw JSONProblem(place: "", text: "is not an integer") }
    return value
  }

  /// The word of an enumeration that this is.
  ///
  /// - Throws: `JSONProblem` that names all words if it is none of them.
  public func readWord<Word: RawRepresentable & CaseIterable>(
    as type: Word.Type
  ) throws(JSONProblem) -> Word where Word.RawValue == String {
    if let word = Word(rawValue: try readString()) { return word }
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw JSONProblem(place: "", text: "is none of " + known)
  }

  /// The items of the list that this is.
  ///
  /// - Throws: `JSONProblem` if it is no list; one of an item names its position.
  public func readList<Item>(
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

  /// The strings of the object that this is, by name.
  ///
  /// - Throws: `JSONProblem` if it is no object, or a member is no string.
  public func readDictionary() throws(JSONProblem) -> [String: String] {
    let object = try JSONObject(self)
    var values: [String: String] = [:]
    for name in object.names { values[name] = try object.string(name) }
    return values
  }
}
