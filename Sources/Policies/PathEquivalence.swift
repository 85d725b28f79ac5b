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
      var decoded = PathText.decodingAll(PathText.decodingAll(path.span).span)
      if let cut = decoded.firstIndex(of: 0) { decoded.removeSubrange(cut...) }
      for index in decoded.indices where decoded[index] == 0x5C { decoded[index] = 0x2F }
      return PathText.removingDotSegments(decoded)
    case .withoutParameters: return PathText.removingDotSegments(Self.withoutParameters(path))
    case .merged: return Self.merged(path)
    case .folded: return path.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
  }

  /// The path without what follows a semicolon in a segment.
  private static func withoutParameters(_ path: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(path.count)
    var isParameter = false
    for byte in path {
      if byte == 0x2F { isParameter = false }
      if byte == 0x3B { isParameter = true }
      if !isParameter { kept.append(byte) }
    }
    return kept
  }

  /// The path without empty segments, with a slash before each other one.
  private static func merged(_ path: [UInt8]) -> [UInt8] {
    var merged: [UInt8] = []
    merged.reserveCapacity(path.count + 1)
    var beginsSegment = true
    for byte in path {
      guard byte != 0x2F else {
        beginsSegment = true
        continue
      }
      if beginsSegment { merged.append(0x2F) }
      beginsSegment = false
      merged.append(byte)
    }
    return merged
  }
}
