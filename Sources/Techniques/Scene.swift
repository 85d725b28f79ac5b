/// What a technique plays with: the listed name, a stranger, and which of the two is forbidden.
///
/// It never changes, so that all copies share one piece of memory.
public struct Scene: Hashable, Sendable {
  /// Whether the entry is on an allow list or on a block list.
  public enum List: String, Hashable, Sendable, CaseIterable {
    case allow, block
  }

  private final class Setting: Sendable {
    let list: List
    let listed, listedPath, stranger: [UInt8]
    let home, lair: URLDraft

    init(_ list: List, _ listed: [UInt8], _ listedPath: [UInt8], _ stranger: [UInt8]) {
      self.list = list
      self.listed = listed
      self.listedPath = listedPath
      self.stranger = stranger
      let path = listedPath.isEmpty ? URLDraft.root : listedPath
      home = URLDraft(host: listed, path: path)
      lair = list == .allow ? URLDraft(host: stranger) : home
    }
  }

  private let setting: Setting

  /// Sets the scene.
  public init(list: List, listed: [UInt8], listedPath: [UInt8] = [], stranger: [UInt8]) {
    setting = Setting(list, listed, listedPath, stranger)
  }

  /// The list the entry stands on.
  public var list: List { setting.list }
  /// The host of the entry as the user spelled it: a name, an IPv4 address or a bracketed IPv6 one.
  public var listed: [UInt8] { setting.listed }
  /// The path of the entry with its leading slash, or empty.
  public var listedPath: [UInt8] { setting.listedPath }
  /// A host that no entry covers: the attacker's under an allow list, an innocent one under a block list.
  public var stranger: [UInt8] { setting.stranger }

  /// The host that must not be reached.
  public var forbidden: [UInt8] { list == .allow ? stranger : listed }
  /// The host a filter is glad to see: the text to plant where it does not count.
  public var welcome: [UInt8] { list == .allow ? listed : stranger }

  /// The plain URL of the listed name, which every technique may start from.
  public var home: URLDraft { setting.home }
  /// The plain URL of the forbidden host.
  public var lair: URLDraft { setting.lair }

  /// Whether two scenes are set alike.
  public static func == (a: Scene, b: Scene) -> Bool {
    a.list == b.list && a.listed == b.listed && a.listedPath == b.listedPath && a.stranger == b.stranger
  }

  /// Hashes what the scene is set with.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(list)
    hasher.combine(listed)
    hasher.combine(listedPath)
    hasher.combine(stranger)
  }
}
