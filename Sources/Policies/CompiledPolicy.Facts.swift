package import HarnessModel
internal import UnicodeSecurity

extension CompiledPolicy {
  /// Whether some entry names the host that a reader sees, or a parent of it, whatever the path.
  package func coversHost(of inspection: borrowing Inspection, by reader: ReaderID) -> Bool {
    guard let destination = inspection.destination(by: reader) else { return false }
    switch destination.host {
    case .missing: return false
    case .ipv4(let address): return index.ipv4[address] != nil
    case .ipv6(let address): return index.ipv6[address] != nil
    case .domain:
      let name = Self.bare(inspection.text[destination.name]).span
      var search = EntryIndex.Search(of: name)
      return index.nextParent(of: name, &search) != nil
    }
  }

  /// The entry that a host looks like without being it or below it (UTS #39 skeletons), if there is one.
  package func lookalike(of inspection: borrowing Inspection, by reader: ReaderID) -> Int? {
    guard let destination = inspection.destination(by: reader), case .domain = destination.host,
      !coversHost(of: inspection, by: reader)
    else { return nil }
    let shown = Self.shown(Self.bare(inspection.text[destination.name]))
    let labels = shown.split(separator: 0x2E)
    return entries.indices.first { position in
      guard case .domain(let name) = entries[position].host else { return false }
      let count = name.split(separator: 0x2E).count
      guard labels.count >= count else { return false }
      let tail = Array(labels.suffix(count).joined(separator: [0x2E]))
      return Skeleton.areConfusable(tail, Self.shown(name[...]))
    }
  }

  /// A name without the root dot.
  private static func bare(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name.last == 0x2E ? name.dropLast() : name
  }

  /// A name as a person sees it, in Unicode.
  private static func shown(_ name: ArraySlice<UInt8>) -> [UInt8] { IDNA.toUnicode(Array(name)).bytes }
}
