import URLStandard

/// The changes of the URL Standard since September 2023 that turn rows of that time wrong, as computed rules.
///
/// No row is named: a rule looks at the input and at what came of it.
enum ChangeOfStandard: String, CaseIterable {
  /// An ASCII domain is accepted in lower case whatever ToASCII says (whatwg/url pull request 914, June 2026).
  case asciiDomainDespiteToASCII
  /// U+005E (^) joined the path percent-encode set (whatwg/url pull request 817).
  case circumflexInPath

  /// Whether this change alone explains why a row fails.
  func explains(_ row: ConformanceRow, _ outcome: ConformanceRow.Outcome) -> Bool {
    guard let record = outcome.record, let actual = outcome.attributes else { return false }
    switch self {
    case .asciiDomainDespiteToASCII:
      return row.attributes == nil && record.hostKind == .domain && record.validationErrors == .domainToASCII
        && row.input.allSatisfy { $0 < 0x80 }
    case .circumflexInPath:
      guard var expected = row.attributes, let path = expected["pathname"] else { return false }
      let encoded = path.flatMap { $0 == UInt8(ascii: "^") ? Array("%5E".utf8) : [$0] }
      expected["pathname"] = encoded
      let parts = ["protocol", "username", "password", "host", "pathname", "search", "hash"]
      return encoded != path && parts.allSatisfy { expected[$0] == actual[$0] }
    }
  }
}
