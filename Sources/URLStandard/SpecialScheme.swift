/// The schemes that the URL Standard calls special, and every other one as `none`.
public enum SpecialScheme: UInt8, Hashable, Sendable {
  /// A scheme that is not special.
  case none
  /// The scheme "http", port 80.
  case http
  /// The scheme "https", port 443.
  case https
  /// The scheme "ws", port 80.
  case ws
  /// The scheme "wss", port 443.
  case wss
  /// The scheme "ftp", port 21.
  case ftp
  /// The scheme "file", without a port.
  case file

  /// Finds a scheme by its name in lower case.
  init(named name: some Collection<UInt8>) {
    self =
      if name.elementsEqual("http".utf8) {
        .http
      } else if name.elementsEqual("https".utf8) {
        .https
      } else if name.elementsEqual("ws".utf8) {
        .ws
      } else if name.elementsEqual("wss".utf8) {
        .wss
      } else if name.elementsEqual("ftp".utf8) {
        .ftp
      } else if name.elementsEqual("file".utf8) {
        .file
      } else {
        .none
      }
  }

  /// The port that the scheme implies.
  public var defaultPort: UInt16? {
    switch self {
    case .none, .file: nil
    case .http, .ws: 80
    case .https, .wss: 443
    case .ftp: 21
    }
  }
}
