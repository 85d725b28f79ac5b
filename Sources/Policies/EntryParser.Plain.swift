import HarnessModel

extension EntryParser {
  /// The entry, if it is a lower-case ASCII name about which nothing is peculiar; most are.
  ///
  /// Everything else is read step by step. Such a name is its own canonical form, so nothing is copied.
  func plain(_ text: EntryText) -> Entry? {
    guard Self.isPlain(text.bytes), !PublicSuffixes.contains(text.bytes) else { return nil }
    return Entry(text: text, host: .domain(text.bytes))
  }

  /// Whether a text is labels of lower-case letters, digits and hyphens within, none of them an A-label, the
  /// last of them no number.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard !bytes.isEmpty, bytes.count <= 253 else { return false }
      var start = 0
      for index in 0...bytes.count {
        if index < bytes.count, bytes[index] != 0x2E {
          let byte = bytes[index]
          guard byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D else { return false }
          continue
        }
        guard isPlain(label: start..<index, bytes) else { return false }
        if index == bytes.count { return bytes[start] &- 0x61 < 26 }
        start = index + 1
      }
      return false
    }
  }

  private static func isPlain(label: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !label.isEmpty, label.count <= 63, bytes[label.lowerBound] != 0x2D,
      bytes[label.upperBound - 1] != 0x2D
    else { return false }
    // Two hyphens in third and fourth place are what A-labels and their like have.
    return label.count < 4 || bytes[label.lowerBound + 2] != 0x2D || bytes[label.lowerBound + 3] != 0x2D
  }
}
