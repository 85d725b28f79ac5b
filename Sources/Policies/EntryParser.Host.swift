import HarnessModel
import UnicodeSecurity

extension EntryParser {
  /// Reads the host of an entry, without scheme, userinfo and port.
  func host(
    of text: ArraySlice<UInt8>, path: [UInt8], notes: inout Entry.Notes
  ) throws(EntryFault) -> Entry.Host {
    var name = text
    if name.isEmpty { throw EntryFault(kind: .empty) }
    if name.first == 0x5B { return .ipv6(try bracketed(name)) }
    try removeWildcard(&name, path: path, &notes)
    if name.contains(0x25) { throw EntryFault(kind: .percentInHost) }
    try removeLeadingDot(&name, path: path, &notes)
    try removeRootDot(&name, path: path, &notes)
    return try domain(name, &notes)
  }

  private func bracketed(_ name: ArraySlice<UInt8>) throws(EntryFault) -> UInt128 {
    guard name.last == 0x5D else { throw EntryFault(kind: .invalidIPv6) }
    let inside = name.dropFirst().dropLast()
    if inside.contains(0x25) { throw EntryFault(kind: .zoneIdentifier) }
    guard let address = HostReading.ipv6(inside) else { throw EntryFault(kind: .invalidIPv6) }
    return address
  }

  private func removeWildcard(
    _ name: inout ArraySlice<UInt8>, path: [UInt8], _ notes: inout Entry.Notes
  ) throws(EntryFault) {
    guard name.contains(0x2A) else { return }
    guard name.starts(with: "*.".utf8), !name.dropFirst().contains(0x2A) else {
      throw EntryFault(kind: .wildcard)
    }
    let bare = name.dropFirst(2)
    guard rules.wildcardPrefix == true else { throw fault(.wildcard, instead: bare + path) }
    notes.formUnion([.belowOnly, .repaired])
    name = bare
  }

  private func removeLeadingDot(
    _ name: inout ArraySlice<UInt8>, path: [UInt8], _ notes: inout Entry.Notes
  ) throws(EntryFault) {
    guard name.first == 0x2E else { return }
    let bare = name.dropFirst()
    guard bare.first != 0x2E, !bare.isEmpty else { throw EntryFault(kind: .emptyLabel) }
    switch rules.leadingDot {
    case nil, .error: throw fault(.leadingDot, instead: bare + path)
    case .apexAndAny: notes.insert(.repaired)
    case .subOnly: notes.formUnion([.belowOnly, .repaired])
    }
    name = bare
  }

  private func removeRootDot(
    _ name: inout ArraySlice<UInt8>, path: [UInt8], _ notes: inout Entry.Notes
  ) throws(EntryFault) {
    guard name.last == 0x2E else { return }
    let bare = name.dropLast()
    guard bare.last != 0x2E, !bare.isEmpty else { throw EntryFault(kind: .emptyLabel) }
    guard rules.rootDotEntries != false else { throw fault(.emptyLabel, instead: bare + path) }
    notes.insert(.rootDot)
    name = bare
  }

  /// Reads a name or a dotted address.
  private func domain(_ name: ArraySlice<UInt8>, _ notes: inout Entry.Notes) throws(EntryFault) -> Entry.Host
  {
    let canonical: [UInt8]
    if name.contains(where: { $0 >= 0x80 }) {
      guard let ascii = HostReading.toASCII(name, rules.nameModel) ?? newerName(name, &notes) else {
        throw EntryFault(kind: .invalidName)
      }
      if rules.unicodeEntries == false {
        throw EntryFault(kind: .unicodeEntry, instead: EntryText(bytes: ascii))
      }
      notes.insert(.unicode)
      canonical = ascii
    } else {
      canonical = name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if !canonical.elementsEqual(name) { notes.insert(.upperCase) }
    }
    if HostReading.endsInANumber(canonical) {
      // Unicode digits are a spelling of an address that not every reader shares.
      guard !notes.contains(.unicode), let address = IPv4.canonical(canonical) else {
        throw EntryFault(kind: .nonCanonicalIPv4)
      }
      return .ipv4(address)
    }
    try checkLabels(of: canonical, &notes)
    if PublicSuffixes.contains(canonical) {
      notes.insert(.publicSuffix)
      if list == .allowed, rules.refusesPublicSuffix ?? rules.strict { throw EntryFault(kind: .publicSuffix) }
    }
    return .domain(canonical)
  }

  /// Checks each label by the grammar: letters, digits, `_`, `-`, with neither end a hyphen.
  private func checkLabels(of name: [UInt8], _ notes: inout Entry.Notes) throws(EntryFault) {
    for label in name.split(separator: 0x2E, omittingEmptySubsequences: false) {
      if label.isEmpty { throw EntryFault(kind: .emptyLabel) }
      if label.count > 63 { throw EntryFault(kind: .labelTooLong) }
      let fits = label.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
      }
      guard fits else { throw EntryFault(kind: .forbiddenCodePoint) }
      if label.starts(with: "xn--".utf8) {
        if HostReading.isALabel(label) { continue }
        guard !rules.tableIsFixed, HostReading.isALabelInNewerUnicode(label) else {
          throw EntryFault(kind: .invalidALabel)
        }
        notes.insert(.newerUnicode)
      } else if label.first == 0x2D || label.last == 0x2D {
        throw EntryFault(kind: .hyphenAtEdge)
      }
    }
    if name.count > 253 { throw EntryFault(kind: .nameTooLong) }
  }

  /// The name as a newer version of Unicode has it, where this process refuses it for that alone.
  private func newerName(_ name: ArraySlice<UInt8>, _ notes: inout Entry.Notes) -> [UInt8]? {
    guard !rules.tableIsFixed, VersionSkew.touches(Array(name)),
      let newer = HostReading.toASCIIInNewerUnicode(name)
    else { return nil }
    notes.insert(.newerUnicode)
    return newer
  }
}
