/// A URL cut at the delimiters of RFC 3986, for properties that look at one part of it.
struct URLParts: Sendable {
  let bytes: [UInt8]
  private let cut: URLCut

  /// Cuts a URL.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    cut = bytes.withUnsafeBufferPointer { URLCut($0) }
  }

  /// Cuts a URL, and says how it resembles a list.
  init(_ bytes: [UInt8], resembling listed: borrowing ListedText) {
    self.bytes = bytes
    cut = bytes.withUnsafeBufferPointer { text in
      var cut = URLCut(text)
      cut.occasions.formUnion(listed.resemblances(of: cut, in: text))
      return cut
    }
  }

  var authority: Range<Int> { cut.authority }
  /// The userinfo without its `@`; empty if there is none.
  var userinfo: Range<Int> { cut.userinfo }
  /// The host as written, without port.
  var host: Range<Int> { cut.host }
  var path: Range<Int> { cut.path }
  /// Query and fragment with their signs.
  var tail: Range<Int> { cut.tail }
  var features: URLFeatures { cut.features }
  /// What laws wait for beside the features.
  var occasions: Occasions { cut.occasions }
}
