import HarnessModel
import Miniatures
import Targets

/// The gates that are audited when the user names none.
enum DefaultAudit {
  /// The reference gate, filters on Foundation, and filters on Python's standard library.
  static func targets(fetchers: [ReaderID]) -> [any Target] {
    Miniatures.defaultAudit(fetchers: fetchers).map(\.target)
  }
}
