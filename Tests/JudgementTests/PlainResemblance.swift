import HarnessModel
import Policies

@testable import Judgement

/// How a URL resembles a list, asked entry by entry and law by law: the plain way that `ListedText` is compared
/// with.
struct PlainResemblance {
  let parts: PlainParts
  let hosts: [[UInt8]]
  let paths: [[UInt8]]
  let entries: [EntryText]

  init(_ parts: PlainParts, _ policy: Policy) {
    self.parts = parts
    let compiled = (try? CompiledPolicy(policy))?.entries.prefix(ListedText.limit) ?? []
    hosts = compiled.map(\.hostBytes)
    paths = compiled.map(\.path).filter { !$0.isEmpty }
    entries = policy.allowed ?? policy.blocked ?? []
  }

  var occasions: Occasions {
    var found: Occasions = []
    if hosts.contains(where: endsInside) { found.insert(.endsInEntry) }
    if hosts.contains(where: { bare.count > $0.count && lowered(bare).starts(with: $0) }) {
      found.insert(.beginsWithEntry)
    }
    if hosts.contains(where: holds) { found.insert(.holdsEntry) }
    if hosts.contains(where: isNear) { found.insert(.nearEntry) }
    if paths.contains(where: continues) { found.insert(.pathGoesOn) }
    if entries.contains(where: isSpelled) { found.insert(.spelledAsEntry) }
    return found
  }

  private var host: ArraySlice<UInt8> { parts.bytes[parts.host] }
  private var bare: ArraySlice<UInt8> { host.last == 0x2E ? host.dropLast() : host }

  private func lowered(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private func endsInside(_ name: [UInt8]) -> Bool {
    bare.count > name.count && lowered(bare.suffix(name.count)) == name
      && bare[bare.endIndex - name.count - 1] != 0x2E
  }

  private func holds(_ name: [UInt8]) -> Bool {
    let host = lowered(host)
    guard name.contains(0x2E), host.count >= name.count else { return false }
    return (0...(host.count - name.count)).contains { start in
      let differing = name.indices.filter { host[start + $0] != name[$0] }
      return !differing.isEmpty && differing.allSatisfy { name[$0] == 0x2E }
    }
  }

  private func isNear(_ name: [UInt8]) -> Bool {
    guard let dot = name.firstIndex(of: 0x2E) else { return false }
    let (own, parent) = (name[..<dot], name[(dot + 1)...])
    guard parent.contains(0x2E), let last = parent.last, !(0x30...0x39).contains(last) else { return false }
    let host = lowered(host)
    if host.elementsEqual(parent) { return true }
    guard host.suffix(parent.count + 1).elementsEqual([0x2E] + parent) else { return false }
    var rest = host.dropLast(parent.count + 1)
    while rest.last == 0x2E { rest.removeLast() }
    let label = rest.reversed().prefix { $0 != 0x2E }.reversed()
    return !Array(label).elementsEqual(own)
  }

  private func continues(_ prefix: [UInt8]) -> Bool {
    let path = parts.bytes[parts.path]
    return path.count > prefix.count && path.starts(with: prefix) && Array(path)[prefix.count] != 0x2F
  }

  private func isSpelled(_ entry: EntryText) -> Bool {
    guard parts.features.isDisjoint(with: [.userinfo, .backslash, .query, .fragment, .port]) else {
      return false
    }
    return ["https://", "http://"].contains { scheme in
      guard parts.bytes.starts(with: scheme.utf8) else { return false }
      let spelled = parts.bytes[parts.authority.lowerBound...]
      return spelled.elementsEqual(entry.bytes) || spelled.elementsEqual(entry.bytes + [0x2F])
    }
  }
}
