import Encodings
import Foundation
import HarnessModel
import Yams

/// A YAML or JSON document whose every node knows its line.
struct YAMLDocument {
  /// A node of the document.
  struct Item {
    let file: String
    let node: Node

    /// An error at this node.
    func error(_ problem: Prose, _ remedy: Prose) -> FileError {
      FileError(file: file, line: node.mark?.line, problem: problem, remedy: remedy)
    }

    /// Whether the node says that there is nothing.
    var isNull: Bool {
      guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
      return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// A scalar's text.
    ///
    /// A plain `no` or `1.1` is text here, not a truth value or a number.
    func string(_ what: String) throws(FileError) -> String {
      guard case .scalar(let scalar) = node, !isNull else {
        throw error("\(ours: what) must be text.", "Put it in quotes if it looks like something else.")
      }
      return scalar.string
    }

    /// The elements of a sequence.
    func elements(_ what: String) throws(FileError) -> [Item] {
      guard case .sequence(let sequence) = node else {
        throw error(
          "\(ours: what) must be a list.", "Write it as [one, two] or as lines that begin with a dash.")
      }
      return sequence.map { Item(file: file, node: $0) }
    }

    /// The pairs of a mapping, in order.
    func mapping(_ what: String) throws(FileError) -> [(String, Item)] {
      guard case .mapping(let mapping) = node else {
        throw error("\(ours: what) must be a mapping.", "Write it as lines of the form name: value.")
      }
      var pairs: [(String, Item)] = []
      for (key, value) in mapping {
        pairs.append((try Item(file: file, node: key).string("a key"), Item(file: file, node: value)))
      }
      return pairs
    }

    /// The pairs of a mapping whose keys are known; an unknown or repeated key is an error.
    func fields(allowing keys: [String], in what: String) throws(FileError) -> [String: Item] {
      var fields: [String: Item] = [:]
      for (key, value) in try mapping(what) {
        guard keys.contains(key) else {
          throw value.error(
            "the key \(ForeignText(key)) is not one of \(ours: what).",
            "The keys are \(ours: keys.joined(separator: ", ")).")
        }
        guard fields.updateValue(value, forKey: key) == nil else {
          throw value.error("the key \(ForeignText(key)) stands twice.", "Keep one of the two.")
        }
      }
      return fields
    }
  }

  /// The outermost node.
  let root: Item

  /// Reads a file.
  ///
  /// - Throws: `FileError` if the file cannot be read or is neither YAML nor JSON.
  init(file: String) throws(FileError) {
    let text = try InputFile.text(at: file)
    do {
      guard let node = try Yams.compose(yaml: Self.withoutEscapes(text)) else {
        throw FileError(file: file, problem: "has no content.", remedy: "Write a list of domains.")
      }
      root = Item(file: file, node: node)
    } catch let error as FileError {
      throw error
    } catch let error as YamlError {
      throw Self.explain(error, in: file)
    } catch {
      throw FileError(file: file, problem: "is neither YAML nor JSON.", remedy: "Check its syntax.")
    }
  }

  /// JSON rewritten without `\\u` escapes, since YAML has no surrogate pairs; other text as it is.
  private static func withoutEscapes(_ text: String) -> String {
    guard text.contains("\\u"), text.first(where: { !$0.isWhitespace }) == "{",
      let json = try? JSONSerialization.jsonObject(with: Data(text.utf8)),
      let plain = try? JSONSerialization.data(withJSONObject: json)
    else { return text }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func explain(_ error: YamlError, in file: String) -> FileError {
    var line: Int?
    var problem: Prose = "is neither YAML nor JSON."
    switch error {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _),
      .composer(_, let text, let mark, _):
      line = mark.line
      problem = "is neither YAML nor JSON: \(ForeignText(text))."
    case .duplicatedKeysInMapping(let duplicates, _):
      let names = duplicates.sorted().joined(separator: ", ")
      problem = "has a key twice: \(ForeignText(names))."
    case .reader(let text, _, _, _):
      problem = "has a character that YAML forbids: \(ForeignText(text))."
    default:
      break
    }
    return FileError(file: file, line: line, problem: problem, remedy: "Check the syntax at that line.")
  }
}
