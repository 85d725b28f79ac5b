import Conversations
import Encodings
import HarnessModel

/// The lines of the protocol that the harness writes.
enum Question {
  /// The first line of a session.
  static let hello = Array("{\"op\":\"hello\",\"protocol\":\(ToolVersion.lineProtocol)}\n".utf8)
  /// The last line of a session.
  static let bye = Array("{\"op\":\"bye\"}\n".utf8)

  /// Appends a line that asks about a URL.
  ///
  /// A reference goes with the base that it is to be resolved against.
  static func append(ask url: URLText, base: URLText? = nil, id: Int, to line: inout [UInt8]) {
    line += askStart
    JSONText.append(number: id, to: &line)
    line += urlStart
    if !JSONText.append(string: url.bytes, to: &line) {
      line.removeLast(urlStart.count)
      line += base64Start
      JSONText.append(base64: url.bytes, to: &line)
    }
    if let base {
      line += baseStart
      // A base comes from a policy file or a command line, so it is text; nothing is asked without it.
      if !JSONText.append(string: base.bytes, to: &line) { line += Array("null".utf8) }
    }
    line += end
  }

  /// Appends a line that sets a policy, or returns `false` if an entry is not UTF-8.
  static func append(policy: Policy, id: Int, to line: inout [UInt8]) -> Bool {
    let start = line.count
    line += Array("{\"op\":\"policy\",\"id\":".utf8)
    JSONText.append(number: id, to: &line)
    for (name, list) in [("allowed_domains", policy.allowed), ("blocked_domains", policy.blocked)] {
      guard let list else { continue }
      line += Array(",\"\(name)\":[".utf8)
      for (index, entry) in list.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        guard JSONText.append(string: entry.bytes, to: &line) else {
          line.removeSubrange(start...)
          return false
        }
      }
      line.append(UInt8(ascii: "]"))
    }
    line += end
    return true
  }

  /// Appends a line that sets a conversation, in the shape of the Messages API.
  ///
  /// Text of a conversation that is not UTF-8 has U+FFFD for what is not.
  static func append(context: FetchContext, id: Int, to line: inout [UInt8]) {
    var members = [JSON.Member("op", "context"), JSON.Member("id", .integer(id))]
    if let fetch = context.fetch {
      members.append(.init("fetch", .string(String(decoding: fetch.bytes, as: UTF8.self))))
    }
    if case .object(let conversation) = context.conversation.json { members += conversation }
    line += JSON.object(members).line
    line.append(UInt8(ascii: "\n"))
  }

  private static let askStart = Array("{\"op\":\"ask\",\"id\":".utf8)
  private static let urlStart = Array(",\"url\":".utf8)
  private static let baseStart = Array(",\"base\":".utf8)
  private static let base64Start = Array(",\"url_base64\":".utf8)
  private static let end = Array("}\n".utf8)
}
