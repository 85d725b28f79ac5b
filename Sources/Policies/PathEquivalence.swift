import HarnessModel

/// A way in which some servers take two paths for one.
enum PathEquivalence: CaseIterable {
  // In the order in which a server would apply them.
  case decoded, withoutParameters, merged, folded

  var axis: Axis {
    switch self {
    case .decoded: .pathEscapes
    case .withoutParameters: .pathParameters
    case .merged: .emptySegments
    case .folded: .pathCase
    }
  }

  private func setting(in rules: Rules) -> Bool? {
    switch self {
    // Full decoding is applied before any comparison where the knob asks for it.
    case .decoded: rules.decode == nil ? nil : false
    case .withoutParameters: rules.stripsParameters
    case .merged: rules.mergesSlashes
    case .folded: rules.foldsPathCase
    }
  }

  /// The equivalences that the policy leaves open.
  static func unset(in rules: Rules) -> [PathEquivalence] {
    allCases.filter { $0.setting(in: rules) == nil }
  }

  /// The equivalences that the policy asks for.
  static func chosen(in rules: Rules) -> [PathEquivalence] {
    allCases.filter { $0.setting(in: rules) == true }
  }

  /// Whether the representative of a path could be another one; a quick test before it is made.
  func mayChange(_ path: Span<UInt8>) -> Bool {
    guard path.count > 0, path[0] == 0x2F else { return true }
    var previous: UInt8 = 0
    for index in 0..<path.count {
      let byte = path[index]
      defer { previous = byte }
      let isChanged =
        switch self {
        case .decoded: byte == 0x25 || byte == 0x5C || byte == 0 || previous == 0x2F && byte == 0x2E
        case .withoutParameters:
          byte == 0x3B || previous == 0x2F && (byte == 0x2E || byte == 0x25)
        case .merged: byte == 0x2F && previous == 0x2F
        case .folded: (0x41...0x5A).contains(byte)
        }
      if isChanged { return true }
    }
    return self == .merged && previous == 0x2F
  }

  /// The representative of all paths that the equivalence takes for one.
  func applied(to path: [UInt8]) -> [UInt8] {
    switch self {
    case .decoded:
      // Twice, for servers behind servers; backslashes are slashes to some of them.
      let decoded = PathText.decodingAll(PathText.decodingAll(path.span).span).map { $0 == 0x5C ? 0x2F : $0 }
      let cut = decoded.firstIndex(of: 0) ?? decoded.endIndex
      return PathText.removingDotSegments(Array(decoded[..<cut]))
    case .withoutParameters:
      let segments = path.split(separator: 0x2F, omittingEmptySubsequences: false)
      return PathText.removingDotSegments(
        Array(segments.map { $0.prefix { $0 != 0x3B } }.joined(separator: [0x2F])))
    case .merged:
      return Array(path.split(separator: 0x2F).reduce(into: []) { $0 += [0x2F] + $1 })
    case .folded:
      return path.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
  }
}
