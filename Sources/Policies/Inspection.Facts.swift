package import HarnessModel
internal import URLStandard
internal import UnicodeSecurity

extension Inspection {
  /// Whether a reader takes the host for an IP address.
  package func isAddress(by reader: ReaderID) -> Bool {
    switch destination(by: reader)?.host {
    case .ipv4, .ipv6: true
    case .domain, .missing, nil: false
    }
  }

  /// Whether a reader takes the host for an IPv6 address that carries an IPv4 one.
  package func embedsIPv4(by reader: ReaderID) -> Bool {
    guard case .ipv6(let address) = destination(by: reader)?.host else { return false }
    return IPv6.embedded(in: address) != nil
  }

  /// Whether a reader takes the host for an IPv6 address.
  package func isIPv6(by reader: ReaderID) -> Bool {
    if case .ipv6 = destination(by: reader)?.host { return true }
    return false
  }

  /// Whether a label of the host begins with `xn--` and is no A-label.
  package func hasInvalidALabel(by reader: ReaderID) -> Bool {
    guard let destination = destination(by: reader), case .domain = destination.host else { return false }
    return HostReading.holdsInvalidALabel(text.span.extracting(destination.name))
  }

  /// Whether the host holds one of the four deviation characters: ß, ς, ZWJ, ZWNJ.
  package func hasDeviationCharacter(by reader: ReaderID) -> Bool {
    guard let destination = destination(by: reader), case .domain = destination.host else { return false }
    let unicode = IDNA.toUnicode(Array(text[destination.name])).bytes
    let deviations: Set<Unicode.Scalar> = ["\u{DF}", "\u{3C2}", "\u{200C}", "\u{200D}"]
    return String(decoding: unicode, as: UTF8.self).unicodeScalars.contains { deviations.contains($0) }
  }

  /// Whether the host is written so that only mapping or decoding makes it what a reader takes it for.
  package func isRespelled(by reader: ReaderID) -> Bool {
    destination(by: reader)?.traits.contains(.respelled) ?? false
  }

  /// The path as a reader compares it.
  package func path(by reader: ReaderID) -> [UInt8] {
    destination(by: reader).map { PathText.decodingUnreserved(text.span.extracting($0.path)) } ?? []
  }

  /// Whether two URLs lead to the same place for a reader: scheme, host and path, whatever the port.
  package func leadsToTheSamePlace(as other: Inspection, by reader: ReaderID) -> Bool {
    guard let one = destination(by: reader), let two = other.destination(by: reader) else { return false }
    func bare(_ host: [UInt8]?) -> [UInt8]? { host.map { $0.last == 0x2E ? $0.dropLast() : $0 } }
    return one.scheme == two.scheme && bare(canonicalHost(of: one)) == bare(other.canonicalHost(of: two))
      && path(by: reader) == other.path(by: reader)
  }

  /// The host by the mapping of IDNA 2003, as transitional processing still has it, where that is another.
  func transitionalName(by reader: ReaderID) -> [UInt8]? {
    guard let destination = destination(by: reader), case .domain = destination.host, let host = generic.host
    else { return nil }
    let raw = PathText.decodingAll(absolute[host].span)
    let name = Array(text[destination.name])
    guard raw.contains(where: { $0 >= 0x80 }), IDNA.toASCII(raw).valid == name else { return nil }
    let mapped = IDNA.toASCII(raw, options: [.checkBidi, .checkJoiners, .transitional]).valid
    return mapped == name ? nil : mapped
  }
}
