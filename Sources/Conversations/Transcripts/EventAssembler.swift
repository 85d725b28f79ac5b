internal import Encodings
import HarnessModel

/// Puts the events of a streamed response together to the message that they stream.
///
/// Result blocks come whole in `content_block_start`; texts and inputs come in pieces.
struct EventAssembler: Sendable {
  private var message: JSON?
  private var firstLine = 1
  private var blocks: [JSON] = []
  private var current: JSON?
  private var pieces: [String] = []
  private var citations: [JSON] = []
  private var counted: Int?

  /// Takes an event; returns the entry that it ends.
  mutating func take(_ data: [UInt8], line: Int) throws(TranscriptProblem) -> TranscriptEntry? {
    if data == Array("[DONE]".utf8) { return nil }
    let event: JSON
    do throws(JSONProblem) {
      event = try JSON(parsing: data)
    } catch {
      throw TranscriptProblem(.content, line: line, place: error.place, text: error.text)
    }
    guard case .string(let type)? = event["type"] else {
      throw TranscriptProblem(.content, line: line, place: "type", text: "is missing")
    }
    switch type {
    case "message_start":
      let cutOff = try end(isComplete: false)
      message = event["message"] ?? .object([])
      firstLine = line
      count(event["message"])
      return cutOff
    case "content_block_start":
      endBlock()
      current = event["content_block"]
    case "content_block_delta": takeDelta(event["delta"])
    case "content_block_stop": endBlock()
    case "message_delta": count(event)
    case "message_stop": return try end(isComplete: true)
    default: break
    }
    return nil
  }

  /// Ends the stream, perhaps in the middle of a message.
  mutating func end(isComplete: Bool) throws(TranscriptProblem) -> TranscriptEntry? {
    endBlock()
    guard let message else { return nil }
    let name: ForeignText? = if case .string(let id)? = message["id"] { ForeignText(id) } else { nil }
    let json = JSON.members(["role": "assistant", "content": .array(blocks)])
    defer { self = EventAssembler() }
    do throws(JSONProblem) {
      return TranscriptEntry(
        line: firstLine, name: name, conversation: Conversation(turns: [try Turn(json: json)]),
        hasPrompt: false, countedFetches: counted, isComplete: isComplete)
    } catch {
      throw TranscriptProblem(.content, line: firstLine, place: error.place, text: error.text)
    }
  }

  private mutating func count(_ json: JSON?) {
    guard case .integer(let value)? = json?["usage"]?["server_tool_use"]?["web_fetch_requests"] else {
      return
    }
    counted = max(counted ?? 0, value)
  }

  private mutating func takeDelta(_ delta: JSON?) {
    // Of a block whose beginning could not be read.
    guard current != nil else { return }
    for name in ["text", "partial_json", "thinking", "content"] {
      if case .string(let piece)? = delta?[name] { pieces.append(piece) }
    }
    if let citation = delta?["citation"] { citations.append(citation) }
  }

  private mutating func endBlock() {
    guard case .object(var members)? = current else { return }
    let text = pieces.joined()
    switch current?["type"] {
    case "text", "thinking", "compaction":
      let names = ["text": "text", "thinking": "thinking", "compaction": "content"]
      guard case .string(let type)? = current?["type"], let name = names[type] else { break }
      var start = ""
      if case .string(let value)? = current?[name] { start = value }
      Self.set(name, .string(start + text), in: &members)
    default:
      // An input that was cut off is kept as text: it may still name a URL.
      if !pieces.isEmpty { Self.set("input", JSON.parsed(ForeignText(text)) ?? .string(text), in: &members) }
    }
    if !citations.isEmpty { Self.set("citations", .array(citations), in: &members) }
    blocks.append(.object(members))
    current = nil
    pieces = []
    citations = []
  }

  private static func set(_ name: String, _ value: JSON, in members: inout [JSON.Member]) {
    members.removeAll { $0.name == name }
    members.append(JSON.Member(name, value))
  }
}
