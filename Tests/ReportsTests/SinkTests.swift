import Encodings
import Foundation
import HarnessModel
import Testing

@testable import Reports

/// Every hostile string through every sink.
@Suite struct SinkTests {
  /// Whether a scalar may never leave a sink for people's eyes.
  ///
  /// Stated here once more, by the categories themselves, and not through the code under test.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    case .spaceSeparator: scalar != " "
    default:
      scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isVariationSelector
        || scalar.value == 0x2800
    }
  }

  @Test func `there are enough strings, and they are different`() {
    #expect(HostileStrings.all.count >= 200)
    #expect(Set(HostileStrings.all).count == HostileStrings.all.count)
  }

  @Test func `a terminal gets printable ASCII, and different strings stay different`() {
    var seen: [String: [UInt8]] = [:]
    for bytes in HostileStrings.all {
      let text = TerminalText(ForeignText(bytes: bytes)).string
      #expect(text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(bytes)")
      #expect(seen.updateValue(bytes, forKey: text) == nil, "\(text)")
    }
  }

  @Test func `appending bytes writes what the string has, for every pair of bytes and every character`() {
    var texts = HostileStrings.all
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max { texts.append([0x61, first, second, 0xA9, 0x78]) }
    }
    for value in stride(from: UInt32(0), to: 0x11_0000, by: 7) {
      // Written by hand, so that surrogates and what lies around them come along.
      texts.append([
        0xF0 | UInt8(value >> 18), 0x80 | UInt8(value >> 12 & 63), 0x80 | UInt8(value >> 6 & 63),
        0x80 | UInt8(value & 63),
      ])
      if value < 0x1_0000 {
        texts.append([0xE0 | UInt8(value >> 12), 0x80 | UInt8(value >> 6 & 63), 0x80 | UInt8(value & 63)])
      }
    }
    for bytes in texts {
      var line: [UInt8] = [0x3E]
      TerminalText.append(ForeignText(bytes: bytes), to: &line)
      let expected = ">" + TerminalText(ForeignText(bytes: bytes)).string
      guard line == Array(expected.utf8) else {
        Issue.record("\(bytes): \(String(decoding: line, as: UTF8.self)) is not \(expected)")
        return
      }
    }
  }

  @Test func `words of ours keep their letters and lose nothing but their tricks`() {
    #expect(TerminalText("münchen → x").string == "münchen → x")
    #expect(TerminalText("a\u{202E}b\u{1B}[2J").string == "a\\u{202E}b\\u{1B}[2J")
    for text in HostileStrings.texts {
      #expect(!TerminalText(text).string.unicodeScalars.contains(where: Self.isForbidden), "\(text.utf8)")
    }
  }

  @Test func `a log line carries no command to a CI runner`() {
    for bytes in HostileStrings.all {
      let line = CILogLine(ForeignText(bytes: bytes)).text
      #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
      #expect(!line.trimmingCharacters(in: .whitespaces).hasPrefix("::"), "\(line)")
      #expect(!line.contains("##"), "\(line)")
    }
    #expect(CILogLine(ForeignText("::error::x")).text == "\\u{3A}:error::x")
    #expect(CILogLine(ForeignText("a ##vso[x]")).text == "a #\\u{23}vso[x]")
  }

  @Test func `a JSON string comes back as it was, by somebody else's parser too`() throws {
    for bytes in HostileStrings.all {
      let json = JSON.members([
        "text": EncodedText.json(ForeignText(bytes: bytes)), "base64": .string(Base64.encode(bytes)),
      ])
      #expect(json.line.allSatisfy { (0x20..<0x7F).contains($0) })
      #expect(json.page.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A })
      #expect(try JSON(parsing: json.line) == json)
      #expect(try JSON(parsing: json.page) == json)
      let object = try JSONObject(json)
      let text = try object.required("text") { json throws(JSONProblem) in
        try EncodedText.read(json, as: ForeignText.self)
      }
      #expect(text.bytes == bytes)
      let foundation = try #require(
        JSONSerialization.jsonObject(with: Data(json.line)) as? [String: Any])
      let base64 = try #require(foundation["base64"] as? String)
      #expect(Data(base64Encoded: base64).map { [UInt8]($0) } == bytes)
      if let string = foundation["text"] as? String { #expect(Array(string.utf8) == bytes) }
    }
  }

  @Test func `a shell hands on exactly the bytes`() throws {
    let words = HostileStrings.all.compactMap { bytes in ShellWord(bytes).map { (bytes, $0.text) } }
    #expect(HostileStrings.all.count - words.count == HostileStrings.all.count { $0.contains(0) })
    #expect(words.allSatisfy { $0.1.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
    let scratch = try ScratchDirectory()
    let script = words.map { "printf '%s\\0' \($0.1)\n" }.joined()
    try Data(script.utf8).write(to: URL(fileURLWithPath: scratch.file("words.sh")))
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = [scratch.file("words.sh")]
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    let printed = output.split(separator: 0, omittingEmptySubsequences: false).dropLast().map { [UInt8]($0) }
    #expect(printed == words.map(\.0))
  }
}
