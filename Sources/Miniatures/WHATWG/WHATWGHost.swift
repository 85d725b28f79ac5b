import HarnessModel
import URLStandard

/// The host and path of an http or https URL by the URL Standard, as strings.
struct WHATWGHost {
  /// The serialized host.
  var host: String
  /// The path with its dot segments resolved.
  var path: String

  /// Parses a URL; `nil` if it is invalid or of another scheme.
  init?(_ url: URLText) {
    guard let record = BasicURLParser.parse(url.bytes),
      record.scheme.elementsEqual("https".utf8) || record.scheme.elementsEqual("http".utf8),
      let hostname = record.hostname
    else { return nil }
    host = String(decoding: hostname, as: UTF8.self)
    path = String(decoding: record.path, as: UTF8.self)
  }
}
