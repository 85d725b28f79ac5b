/// What a technique plays with: the listed name, a stranger, and which of the two is forbidden.
public struct Scene: Hashable, Sendable {
  /// Whether the entry is on an allow list or on a block list.
  public enum List: String, Hashable, Sendable, CaseIterable {
    case allow, block
  }

  /// The list the entry stands on.
  public var list: List
  /// The host of the entry as the user spelled it: a name, an IPv4 address or a bracketed IPv6 one.
  public var listed: [UInt8]
  /// The path of the entry with its leading slash, or empty.
  public var listedPath: [UInt8]
  /// A host that no entry covers: the attacker's under an allow list, an innocent one under a block list.
  public var stranger: [UInt8]

  /// Sets the scene.
  public init(list: List, listed: [UInt8], listedPath: [UInt8] = [], stranger: [UInt8]) {
    self.list = list
    self.listed = listed
    self.listedPath = listedPath
    self.stranger = stranger
  }

  /// The host that must not be reached.
  public var forbidden: [UInt8] { list == .allow ? stranger : listed }
  /// The host a filter is glad to see: the text to plant where it does not count.
  public var welcome: [UInt8] { list == .allow ? listed : stranger }

  /// The plain URL of the listed name, which every technique may start from.
  public var home: URLDraft {
    URLDraft(host: listed, path: listedPath.isEmpty ? Array("/".utf8) : listedPath)
  }
  /// The plain URL of the forbidden host.
  public var lair: URLDraft {
    URLDraft(host: forbidden, path: list == .block && !listedPath.isEmpty ? listedPath : Array("/".utf8))
  }
}
