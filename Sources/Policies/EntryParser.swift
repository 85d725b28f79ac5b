import HarnessModel

/// Reads one line of a list by the grammar of the base dialect.
///
///     entry = host [ "/" *( segment "/" ) [ segment ] ]
///     host  = domain [ "." ] / ipv4-dotted / "[" ipv6 "]"
///
/// Whatever the grammar refuses is refused by name, and where the intent is clear the error says what
/// to write instead. Knobs turn some refusals into repairs.
struct EntryParser {
  let rules: Rules
  let list: PolicyError.List

  /// Reads an entry.
  func parse(_ text: EntryText) throws(EntryFault) -> Entry {
    if let plain = plain(text) { return plain }
    return try inSteps(text)
  }

  /// Reads an entry of any kind.
  func inSteps(_ text: EntryText) throws(EntryFault) -> Entry {
    var notes: Entry.Notes = []
    var rest = text.bytes[...]
    guard text.bytes.allSatisfy({ $0 < 0x80 }) || text.string != nil else {
      throw EntryFault(kind: .illFormedUTF8)
    }
    try trimBlanks(&rest, &notes)
    guard !rest.isEmpty else { throw EntryFault(kind: .empty) }
    try removeScheme(&rest, &notes)
    if rest.contains(0x5C) { throw EntryFault(kind: .backslash) }
    if let cut = rest.firstIndex(where: { $0 == 0x3F || $0 == 0x23 }) {
      throw fault(.queryOrFragment, instead: rest[..<cut])
    }
    var host = rest.prefix { $0 != 0x2F }
    let path = try EntryPath.canonical(
      of: rest[host.endIndex...], mayGlob: rules.globsPaths, notes: &notes)
    try removeUserinfo(host, path: path)
    var port: UInt16?
    try removePort(&host, &port, &notes, path: path)
    let entry = Entry(
      text: text, host: try self.host(of: host, path: path, notes: &notes), path: path, notes: notes,
      port: port)
    try refuseRange(entry)
    return entry
  }

  private func trimBlanks(_ rest: inout ArraySlice<UInt8>, _ notes: inout Entry.Notes) throws(EntryFault) {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    var trimmed = rest.drop(while: isBlank)
    while let last = trimmed.last, isBlank(last) { trimmed.removeLast() }
    if trimmed.count != rest.count {
      // A list line of blanks alone is an empty entry, whatever is trimmed.
      guard !trimmed.isEmpty else { throw EntryFault(kind: .empty) }
      guard rules.trimsBlanks == true else { throw fault(.surroundingBlanks, instead: trimmed) }
      notes.insert(.repaired)
      rest = trimmed
    }
    if rest.contains(where: { $0 <= 0x20 || $0 == 0x7F }) { throw EntryFault(kind: .blankOrControl) }
  }

  private func removeScheme(_ rest: inout ArraySlice<UInt8>, _ notes: inout Entry.Notes) throws(EntryFault) {
    guard let after = Self.afterScheme(rest) else { return }
    guard rules.stripsScheme == true else { throw fault(.scheme, instead: after) }
    notes.insert(.repaired)
    rest = after
  }

  /// What follows `scheme://`, `//`, `http:` or `https:`, or `nil` if the entry has none of them.
  private static func afterScheme(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if rest.starts(with: "//".utf8) { return rest.dropFirst(2) }
    let scheme = rest.prefix { $0 != 0x3A && $0 != 0x2F }
    let after = rest[scheme.endIndex...]
    if after.starts(with: "://".utf8) { return after.dropFirst(3) }
    guard after.first == 0x3A else { return nil }
    let name = scheme.map { $0 | 0x20 }
    guard name == Array("http".utf8) || name == Array("https".utf8) else { return nil }
    let tail = after.dropFirst()
    // `http:8080` could be a host named http with a port; neither is an entry.
    return tail.drop { $0 == 0x2F }
  }

  private func removeUserinfo(_ host: ArraySlice<UInt8>, path: [UInt8]) throws(EntryFault) {
    guard let at = host.lastIndex(of: 0x40) else { return }
    throw fault(.userinfo, instead: host[(at + 1)...] + path)
  }

  private func removePort(
    _ host: inout ArraySlice<UInt8>, _ port: inout UInt16?, _ notes: inout Entry.Notes, path: [UInt8]
  ) throws(EntryFault) {
    if host.first == 0x5B {
      guard let close = host.lastIndex(of: 0x5D),
        host.dropFirst(host.distance(from: host.startIndex, to: close) + 1).first == 0x3A
      else { return }
      return try dropPort(&host, at: close + 1, &port, &notes, path: path)
    }
    guard let colon = host.firstIndex(of: 0x3A) else { return }
    if colon != host.lastIndex(of: 0x3A), HostReading.ipv6(host) != nil {
      throw fault(.unbracketedIPv6, instead: [0x5B] + host + [0x5D] + path)
    }
    if host.lastIndex(of: 0x3A) == colon {
      return try dropPort(&host, at: colon, &port, &notes, path: path)
    }
    throw EntryFault(kind: .forbiddenCodePoint)
  }

  private func dropPort(
    _ host: inout ArraySlice<UInt8>, at colon: Int, _ port: inout UInt16?, _ notes: inout Entry.Notes,
    path: [UInt8]
  ) throws(EntryFault) {
    let bare = host[..<colon]
    if rules.namesPorts {
      let digits = host[(colon + 1)...]
      guard digits.first != 0x30, let number = UInt16(String(decoding: digits, as: UTF8.self)) else {
        throw fault(.port, instead: bare + path)
      }
      port = number
      host = bare
      return
    }
    guard rules.stripsPort == true else { throw fault(.port, instead: bare + path) }
    notes.insert(.repaired)
    host = bare
  }

  /// Refuses `10.0.0.0/8`, which the grammar would read as an address with the path `/8`: a dead rule.
  private func refuseRange(_ entry: Entry) throws(EntryFault) {
    let widest: Int
    switch entry.host {
    case .domain: return
    case .ipv4: widest = 32
    case .ipv6: widest = 128
    }
    guard let width = Int(String(decoding: entry.path.dropFirst(), as: UTF8.self)), 0...widest ~= width
    else { return }
    throw EntryFault(kind: .cidr)
  }

  /// An error that proposes another spelling, if that spelling is an entry.
  func fault(_ kind: PolicyError.Kind, instead: some Sequence<UInt8>) -> EntryFault {
    let proposal = EntryText(bytes: Array(instead))
    let reader = EntryParser(rules: rules, list: list)
    return EntryFault(kind: kind, instead: (try? reader.parse(proposal))?.canonical)
  }
}
