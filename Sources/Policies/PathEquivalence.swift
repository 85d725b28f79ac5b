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

  /// The representative of all paths that the equivalence takes for one.
  func applied(to path: [UInt8]) -> [UInt8] {
    switch self {
    case .decoded:
      // Twice, for servers behind servers; backslashes are slashes to some of them.
      let decoded = PathText.decodingAll(PathText.decodingAll(path[...])[...]).map { $0 == 0x5C ? 0x2F : $0 }
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
