import Choices
import HarnessModel

/// Asks the listed host by another protocol.
///
/// Only http and https are permitted. A filter that checks the host alone lets a client speak protocols
/// that carry arbitrary bytes.
///
///     https://example.com/   becomes   gopher://example.com:70/_x
enum OtherProtocol: Technique {
  static let id = TechniqueID("scheme", "other-protocol")
  static let catalogue = [205]

  private static let protocols: [(scheme: String, port: String, path: String)] = [
    ("gopher", ":70", "/_x"), ("ftp", ":21", "/x"), ("dict", ":2628", "/d:x"), ("ldap", ":389", "/dc=x"),
    ("sftp", ":22", "/x"), ("tftp", ":69", "/x"), ("netdoc", "", "/etc/passwd"), ("ssh", ":22", "/"),
    ("smb", ":445", "/share"), ("git", ":9418", "/x"), ("imap", ":143", "/"), ("mailto", "", ""),
    ("telnet", ":23", "/"), ("redis", ":6379", "/0"), ("rtsp", ":554", "/"),
  ]

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let choice = try draw.pick(protocols)
    draft.scheme = Array(choice.scheme.utf8)
    draft.path = Array(choice.path.utf8)
    if draft.port.isEmpty, try !draw.flag() { draft.port = Array(choice.port.utf8) }
  }
}
