/// The command line as bytes: Swift's own strings repair what is not UTF-8.
enum RawArguments {
  /// The bytes that the user gave for an argument, whose repaired form is `text`.
  ///
  /// The same repaired form can come from two different arguments only if both are ill-formed; the
  /// first one is taken then.
  static func bytes(of text: String) -> [UInt8] {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return Array(text.utf8) }
    let arguments = UnsafeBufferPointer(
      start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    for case let pointer? in arguments {
      let raw = Array(UnsafeBufferPointer(start: pointer, count: length(of: pointer)))
        .map(UInt8.init(bitPattern:))
      for candidate in [raw, afterEqualsSign(raw)] {
        if String(decoding: candidate, as: UTF8.self).utf8.elementsEqual(text.utf8) { return candidate }
      }
    }
    return Array(text.utf8)
  }

  private static func length(of pointer: UnsafePointer<CChar>) -> Int {
    var count = 0
    while pointer[count] != 0 { count += 1 }
    return count
  }

  /// The value of an argument of the form `--flag=value`.
  private static func afterEqualsSign(_ raw: [UInt8]) -> [UInt8] {
    raw.firstIndex(of: UInt8(ascii: "=")).map { Array(raw[($0 + 1)...]) } ?? raw
  }
}
