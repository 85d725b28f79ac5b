package import HarnessModel

/// Whether a URL is too long: surely, not at all, or depending on what is counted.
enum URLLength {
  case within, contested, exceeded
}

extension CompiledPolicy {
  /// Whether a URL exceeds the limit in every unit, which its bytes alone can tell.
  ///
  /// A scalar value takes at most four bytes. Only a limit on the serialization needs a parser.
  package func isSurelyTooLong(_ url: URLText) -> Bool {
    rules.lengthOf != .serialized && url.bytes.count / 4 > rules.lengthLimit
  }

  /// Compares a URL's size with the limit, in the unit that the policy names or in all of them.
  func length(of size: Inspection.Measure) -> URLLength {
    let limit = rules.lengthLimit
    // Nothing is longer than its bytes, so most URLs need no second look.
    if size.bytes <= limit, size.serialized <= limit { return .within }
    if rules.lengthOf == .serialized { return size.serialized > limit ? .exceeded : .within }
    let decisive: Int
    switch rules.lengthUnit {
    case nil, .scalars: decisive = size.scalars
    case .utf16: decisive = size.utf16
    case .bytes: decisive = size.bytes
    }
    if decisive > limit { return .exceeded }
    let isUnitOpen = rules.lengthUnit == nil && max(size.bytes, size.utf16) > limit
    let isFormOpen = rules.lengthOf == nil && size.serialized > limit
    return isUnitOpen || isFormOpen ? .contested : .within
  }
}
