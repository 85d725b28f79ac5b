import HarnessModel

/// The two parts of an entry, split at the first slash and nowhere else.
struct EntryParts {
  /// What stands before the first slash.
  var host: [UInt8]
  /// The rest, with its slash, or empty.
  var path: [UInt8]

  /// Both parts joined again.
  var entry: EntryText { EntryText(bytes: host + path) }
}

extension EntryText {
  /// The host and the path as they are spelled.
  var parts: EntryParts {
    let slash = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
    return EntryParts(host: Array(bytes[..<slash]), path: Array(bytes[slash...]))
  }
}
