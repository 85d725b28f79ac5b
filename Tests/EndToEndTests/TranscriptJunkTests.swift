import Foundation
import TestSupport
import Testing

/// Files that are no transcripts, or hold one object that nobody can read: a line, a status, and no more memory.
@Suite struct TranscriptJunkTests {
  private static let entry = """
    {"messages":[{"role":"user","content":"read https://e.test/a"},{"role":"assistant","content":[\
    {"type":"server_tool_use","id":"s1","name":"web_fetch","input":{"url":"https://e.test/a"}}]}]}

    """

  struct Junk: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var complaint: String
  }

  private static let random: [UInt8] = {
    var state: UInt32 = 9
    return (0..<200_000).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
  }()

  @Test(arguments: [
    Junk(testDescription: "nothing", bytes: [], complaint: "junk:1: is the end: there is nothing to read."),
    Junk(
      testDescription: "random bytes", bytes: random,
      complaint: "junk:1: is neither JSON nor an event of a stream."),
    Junk(
      testDescription: "random bytes in braces", bytes: Array("{".utf8) + random,
      complaint: "junk:1: byte 2: "),
    Junk(
      testDescription: "random events", bytes: Array("data: ".utf8) + random, complaint: "junk:1: byte 1: "),
    Junk(
      testDescription: "invalid UTF-8",
      bytes: Array((entry + "{\"messages\":[{\"role\":\"user\",\"content\":\"").utf8) + [0xC3, 0x28]
        + Array(("\"}]}\n" + entry).utf8), complaint: "junk:2: byte "),
    Junk(
      testDescription: "deep nesting",
      bytes: Array((entry + "{\"messages\":" + String(repeating: "[", count: 400_000)).utf8)
        + Array((String(repeating: "]", count: 400_000) + "}\n" + entry).utf8),
      complaint: "junk:2: byte 76: values are nested deeper than 64 levels."),
    Junk(
      testDescription: "a line that is no object", bytes: Array((entry + "oops }{\n" + entry).utf8),
      complaint: "junk:2: has something else than a JSON object at byte \(entry.utf8.count)."),
  ])
  func `junk is named by file and line, what follows is read, and the status is 65`(_ row: Junk) throws {
    let scratch = try Scratch()
    let file = scratch.folder.appendingPathComponent("junk")
    try Data(row.bytes).write(to: file)
    let outcome = try Command.gatecrash.run(["transcript", file.path])
    #expect(outcome.status == 65)
    #expect(outcome.complaint.contains(row.complaint), "\(outcome.complaint)")
    let read = String(decoding: row.bytes, as: UTF8.self).components(separatedBy: "read https").count - 1
    #expect(outcome.text.contains("\(read) fetch"), "\(outcome.text)")
    // A file of junk is told of line by line up to a point.
    #expect(outcome.complaint.split(separator: "\n").count <= 21)
  }

  /// The status and the most memory in KiB of an audit, by the resource usage that Python sees.
  private static func measured(_ arguments: [String]) throws -> (
    status: Int32, kibibytes: Int, complaint: String
  )? {
    let script = """
      import resource, subprocess, sys
      done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      sys.exit(done.returncode)
      """
    let python = Command(executable: URL(fileURLWithPath: "/usr/bin/python3"))
    guard FileManager.default.isExecutableFile(atPath: python.executable.path) else {
      print("NOTICE: skipped; python3 is not installed")
      return nil
    }
    let outcome = try python.run(["-c", script, Command.gatecrash.executable.path] + arguments)
    let kibibytes = Int(outcome.text.trimmingCharacters(in: .whitespacesAndNewlines))
    return (outcome.status, try #require(kibibytes), outcome.complaint)
  }

  /// 20 MB in the fast suite, 200 MB in `make deep`.
  @Test func `an object larger than the limit is left out in flat memory, and the rest is read`() throws {
    let scratch = try Scratch()
    let size = ProcessInfo.processInfo.environment["GATECRASH_DEEP"] == nil ? 20 << 20 : 200 << 20
    let small = try scratch.file("small", Self.entry)
    let large = scratch.folder.appendingPathComponent("large")
    try Data(
      (Self.entry + "{\"messages\":\"").utf8 + Array(repeating: UInt8(ascii: "x"), count: size)
        + ("\"}\n" + Self.entry).utf8
    ).write(to: large)
    guard let few = try Self.measured(["transcript", small, "--max-object", "1"]) else { return }
    let many = try #require(try Self.measured(["transcript", large.path, "--max-object", "1"]))
    #expect(few.status == 0 && many.status == 65)
    let begins = Self.entry.utf8.count
    #expect(
      many.complaint.contains(
        "large:2: holds an object of more than 1 MiB, from byte \(begins) on; it was left out."))
    #expect(many.kibibytes - few.kibibytes < 8 << 10, "\(few.kibibytes) KiB, then \(many.kibibytes) KiB")
    let outcome = try Command.gatecrash.run(["transcript", large.path, "--max-object", "1"])
    #expect(outcome.text.contains("2 fetches in 2 conversations: 2 explained."))
  }

  @Test func `a call that was cut off before its URL has words of its own`() throws {
    let stream = """
      data: {"type":"message_start","message":{"id":"m","role":"assistant","content":[]}}

      data: {"type":"content_block_start","content_block":{"type":"server_tool_use","id":"s","name":"web_fetch","input":{}}}

      data: {"type":"content_block_delta","delta":{"type":"input_json_delta","partial_json":"{\\"url\\":\\"https://e"}}

      """
    let outcome = try Command.gatecrash.run(["transcript", "-"], input: Data(stream.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("-:1 m, message 0, block 0: cut off before its URL\n"))
    #expect(outcome.text.contains("The stream ends within the input of the call."))
    #expect(outcome.text.contains("1 fetch in 1 conversation: 1 cut off before its URL."))
    let lines = try Command.gatecrash.run(["transcript", "-", "--format", "jsonl"], input: Data(stream.utf8))
    #expect(lines.text.contains(#""verdict":"cut-off""#) && lines.text.contains(#""cut-off":1"#))
    #expect(lines.text.contains(#""refused":0"#))
  }
}
