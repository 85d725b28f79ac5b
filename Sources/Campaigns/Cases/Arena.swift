internal import HarnessModel
internal import Techniques

/// A policy with the scenes that its entries set.
struct Arena: Sendable {
  /// The policy in force.
  let policy: Policy
  /// What techniques play with; never empty.
  var scenes: [Scene]
  /// The entry technique that misspelled the policy's entry, by number.
  var misspelling: Int16?

  /// Entries of one policy that are played with; more are taken evenly from the whole list.
  static let mostScenes = 16
  /// Names nobody lists; the first one that no entry covers plays the stranger.
  static let strangers = ["evil.test", "other.invalid", "attacker.example", "unlisted.localhost"]

  /// The host that references are resolved against, where the policy has a base.
  let ownHost: [UInt8]?

  /// Sets the scenes of a policy's own entries, and of the host that references are resolved against.
  init(_ policy: Policy) {
    self.policy = policy
    ownHost = policy.ownHost
    let list: Scene.List = policy.mode == .block ? .block : .allow
    var entries = Spread.evenly(policy.entries, Self.mostScenes)
    if list == .allow, let own = ownHost { entries.append(EntryText(bytes: own)) }
    if entries.isEmpty { entries = ["example.com"] }
    let stranger = Self.stranger(to: policy)
    scenes = entries.map { Scene($0, on: list, stranger: stranger) }
  }

  /// Sets the scenes of a misspelled entry: as it was meant, and as it is written.
  init(_ policy: Policy, meant: Scene, written: EntryText, misspelling: Int16) {
    self.policy = policy
    ownHost = policy.ownHost
    self.misspelling = misspelling
    scenes = [meant, Scene(written, on: meant.list, stranger: meant.stranger)]
  }

  /// The plain URL of an anchor.
  func plainURL(_ anchor: Case.Anchor) -> URLText {
    URLText(bytes: draft(anchor).bytes)
  }

  /// The draft of an anchor's plain URL.
  func draft(_ anchor: Case.Anchor) -> URLDraft { scenes[anchor.scene].draft(anchor.start) }

  private static func stranger(to policy: Policy) -> [UInt8] {
    let entries = ((policy.allowed ?? []) + (policy.blocked ?? [])).map { $0.bytes.map(Spread.lowered) }
    let free = strangers.map { Array($0.utf8) }.first { name in
      !entries.contains { entry in
        let host = entry.prefix { $0 != UInt8(ascii: "/") }
        return name.elementsEqual(host) || Array(name.suffix(host.count + 1)) == [UInt8(ascii: ".")] + host
      }
    }
    return free ?? Array("stranger-to-all-lists.test".utf8)
  }
}

extension Policy {
  /// The host of the base, in lower case and without its port.
  var ownHost: [UInt8]? {
    base.map { base in
      let rest = base.bytes.firstRange(of: Array("://".utf8)).map { base.bytes[$0.upperBound...] } ?? []
      return rest.prefix { ![0x2F, 0x3F, 0x23, 0x3A].contains($0) }.map(Spread.lowered)
    }
  }
}

extension Scene {
  /// The draft of a plain URL.
  func draft(_ start: Case.Start) -> URLDraft {
    switch start {
    case .home: home
    case .lair: lair
    case .welcome: list == .allow ? home : URLDraft(host: stranger)
    }
  }

  /// The scene that one entry sets: its host and its path.
  init(_ entry: EntryText, on list: List, stranger: [UInt8]) {
    let slash = entry.bytes.firstIndex(of: UInt8(ascii: "/")) ?? entry.bytes.endIndex
    self.init(
      list: list, listed: Array(entry.bytes[..<slash]), listedPath: Array(entry.bytes[slash...]),
      stranger: stranger)
  }
}

/// Small things that several generators need.
enum Spread {
  /// At most `count` elements, the first and the last among them, evenly spread.
  static func evenly<Element>(_ elements: [Element], _ count: Int) -> [Element] {
    guard elements.count > count, count > 1 else { return Array(elements.prefix(count)) }
    return (0..<count).map { elements[$0 * (elements.count - 1) / (count - 1)] }
  }

  /// The byte in lower case, if it is an ASCII letter.
  static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
