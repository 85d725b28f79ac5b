internal import Encodings
import HarnessModel

/// Reads members of JSON objects of the Messages API; every problem names the member.
///
/// Members that are not known are left alone: the API adds some every month.
enum WireReader {
  /// A member that must be a string.
  static func text(_ name: String, of json: JSON) throws(JSONProblem) -> ForeignText {
    guard let text = try optionalText(name, of: json) else {
      throw JSONProblem(place: name, text: "is missing")
    }
    return text
  }

  /// A member that is a string if it is there.
  static func optionalText(_ name: String, of json: JSON) throws(JSONProblem) -> ForeignText? {
    switch json[name] {
    case nil, .null?: return nil
    case .string(let text)?: return ForeignText(text)
    default: throw JSONProblem(place: name, text: "is not a string")
    }
  }

  /// A member that is true or false if it is there.
  static func flag(_ name: String, of json: JSON) throws(JSONProblem) -> Bool {
    switch json[name] {
    case nil, .null?: return false
    case .bool(let value)?: return value
    default: throw JSONProblem(place: name, text: "is not true or false")
    }
  }

  /// A member that is an integer if it is there.
  static func integer(_ name: String, of json: JSON?) throws(JSONProblem) -> Int? {
    switch json?[name] {
    case nil, .null?: return nil
    case .integer(let value)?: return value
    default: throw JSONProblem(place: name, text: "is not an integer")
    }
  }

  /// The items of a list.
  static func list<Item>(
    _ json: JSON, _ read: (JSON) throws(JSONProblem) -> Item
  ) throws(JSONProblem) -> [Item] {
    guard case .array(let values) = json else { throw JSONProblem(place: "", text: "is not a list") }
    var items: [Item] = []
    items.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do {
        items.append(try read(value))
      } catch {
        throw error.within(String(index))
      }
    }
    return items
  }

  /// The items of a member that is a list if it is there.
  static func list<Item>(
    _ name: String, of json: JSON, _ read: (JSON) throws(JSONProblem) -> Item
  ) throws(JSONProblem) -> [Item] {
    guard let member = json[name], member != .null else { return [] }
    return try within(name) { () throws(JSONProblem) in try list(member, read) }
  }

  /// Runs a body whose problems lie inside of a member.
  static func within<Value>(
    _ name: String, _ body: () throws(JSONProblem) -> Value
  ) throws(JSONProblem) -> Value {
    do {
      return try body()
    } catch {
      throw error.within(name)
    }
  }

  /// The type of an object.
  static func type(of json: JSON) throws(JSONProblem) -> String {
    guard case .object = json else { throw JSONProblem(place: "", text: "is not an object") }
    guard case .string(let type)? = json["type"] else { throw JSONProblem(place: "type", text: "is missing") }
    return type
  }
}
