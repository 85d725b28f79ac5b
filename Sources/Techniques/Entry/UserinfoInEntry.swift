import Choices
import HarnessModel

/// Puts a user name in front of the entry.
///
/// An entry that is handed to a URL parser as an authority loses it silently; compared as text the entry is
/// dead.
///
///     example.com   becomes   user@example.com
enum UserinfoInEntry: EntryTechnique {
  static let id = TechniqueID("entry", "userinfo")
  static let catalogue = [250]

  private static let users = texts("user@", "user:pw@", "@", ":@", "evil.test@")

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    entry.bytes = try draw.pick(users) + entry.bytes
  }
}
