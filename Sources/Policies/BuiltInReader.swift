package import HarnessModel

/// One of the two readers that read here; comparing names of readers for every URL would cost more than that.
package enum BuiltInReader: Sendable {
  case whatwg, rfc3986

  /// The reader of a name, or `nil` if it is not built in.
  package init?(_ id: ReaderID) {
    if id == .whatwg {
      self = .whatwg
    } else if id == .rfc3986 {
      self = .rfc3986
    } else {
      return nil
    }
  }

  var id: ReaderID {
    switch self {
    case .whatwg: .whatwg
    case .rfc3986: .rfc3986
    }
  }
}
