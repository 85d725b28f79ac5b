import URLStandard

extension URLRecord {
  /// Whether a fetch tool could fetch this at all: http or https, a host, no credentials.
  var isFetchable: Bool {
    (specialScheme == .http || specialScheme == .https) && !includesCredentials
  }

  /// The length of the serialization without its fragment.
  var countWithoutFragment: Int {
    fragment.map { $0.startIndex - 1 } ?? href.count
  }
}
