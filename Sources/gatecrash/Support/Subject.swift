import ArgumentParser
import Techniques

/// What a user gives to be imitated: a host, an entry or a URL.
struct Subject {
  /// The host as spelled.
  var host: [UInt8]
  /// The path with its leading slash, or empty.
  var path: [UInt8]

  /// Splits at the first slash behind the scheme, if there is one.
  ///
  /// - Throws: `ValidationError` if there is no host.
  init(_ text: String) throws {
    var rest = RawArguments.bytes(of: text)[...]
    for scheme in ["https://", "http://"] where rest.starts(with: scheme.utf8) {
      rest = rest.dropFirst(scheme.utf8.count)
    }
    let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    host = Array(rest[..<slash])
    path = Array(rest[slash...])
    guard !host.isEmpty else {
      throw ValidationError("There is no host to imitate; give a name such as example.com.")
    }
    if path == Array("/".utf8) { path = [] }
  }

  /// The scene in which techniques imitate or disguise it.
  func scene(list: Scene.List, stranger: [UInt8]) -> Scene {
    Scene(list: list, listed: host, listedPath: path, stranger: stranger)
  }
}
