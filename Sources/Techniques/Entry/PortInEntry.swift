import Choices
import HarnessModel

/// Puts a port after the host of the entry.
///
/// The grammar has no ports. Some filters ignore it, some compare it with a host that never has one, and a
/// URL parser takes the name for a scheme.
///
///     example.com   becomes   example.com:8443
enum PortInEntry: EntryTechnique {
  static let id = TechniqueID("entry", "port")
  static let catalogue = [245]

  private static let ports = texts(":8443", ":443", ":80", ":*", ":", ":0443", ":65536")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    var parts = entry.parts
    parts.host += try draw.pick(ports)
    entry = parts.entry
  }
}
