import HarnessModel

extension CompiledPolicy {
  /// How far the path of an entry covers a path.
  func pathCoverage(of position: Int, path: ArraySlice<UInt8>) -> Coverage {
    guard !entries[position].path.isEmpty else { return match(.yes) }
    let entry = entries[position]
    let canonical =
      PathText.isCanonical(path.span) || rules.decode == Rules.Decode.none
      ? path : PathText.decodingUnreserved(path)[...]
    let compared =
      rules.decode == .all ? PathText.removingDotSegments(PathText.decodingAll(canonical))[...] : canonical
    return mode == .block
      ? blockCoverage(of: entry, canonical: compared)
      : allowCoverage(of: entry, raw: path, canonical: compared)
  }

  private func match(_ degree: Coverage.Degree, _ axis: Axis? = nil) -> Coverage {
    Coverage(degree: degree, axis: axis, entry: nil, isHostItself: true)
  }

  private func covers(_ prefix: [UInt8], _ path: ArraySlice<UInt8>) -> Bool {
    if rules.globsPaths, let star = prefix.firstIndex(of: 0x2A) {
      return coversGlob(prefix[..<star], prefix[(star + 1)...], path, acrossSegments: false)
    }
    guard path.starts(with: prefix) else { return false }
    let next = path.dropFirst(prefix.count).first
    return next == nil || next == 0x2F || !rules.segmentBoundary
  }

  /// Whether a path is covered by what stands before and behind a `*`.
  ///
  /// Whether the star reaches across slashes is not said anywhere, so that both are asked about.
  private func coversGlob(
    _ head: ArraySlice<UInt8>, _ tail: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>, acrossSegments: Bool
  ) -> Bool {
    guard path.starts(with: head) else { return false }
    var rest = path.dropFirst(head.count)
    while true {
      if rest.starts(with: tail) {
        let next = rest.dropFirst(tail.count).first
        if next == nil || next == 0x2F || !rules.segmentBoundary { return true }
      }
      guard let byte = rest.popFirst(), acrossSegments || byte != 0x2F else { return false }
    }
  }

  /// Whether only a `*` that reaches across slashes lets the entry cover the path.
  private func isCoveredAcrossSegments(_ entry: Entry, _ path: ArraySlice<UInt8>) -> Bool {
    guard rules.globsPaths, let star = entry.path.firstIndex(of: 0x2A), !covers(entry.path, path) else {
      return false
    }
    return coversGlob(entry.path[..<star], entry.path[(star + 1)...], path, acrossSegments: true)
  }

  // MARK: - Allow lists: what may not be what it seems does not count

  private func allowCoverage(
    of entry: Entry, raw: ArraySlice<UInt8>, canonical: ArraySlice<UInt8>
  ) -> Coverage {
    if isCoveredAcrossSegments(entry, canonical) { return match(.contested, .entryWildcard) }
    let isPlainlyCovered = covers(entry.path, canonical)
    guard isPlainlyCovered || coveredByKnobs(entry, canonical) else { return match(.no) }
    if entry.notes.contains(.trailingSlash), canonical.elementsEqual(entry.path) {
      switch rules.slashMeansDirectory {
      case true: return match(.no)
      case nil: return match(.contested, .entryTrailingSlash)
      case false: break
      }
    }
    if rules.decode == nil, Self.holdsOpaqueEscape(canonical) { return match(.maybe, .pathEscapes) }
    if rules.stripsParameters != false, Self.holdsDotsWithParameters(canonical) {
      return rules.stripsParameters == nil ? match(.maybe, .pathParameters) : match(.no)
    }
    if rules.decode == nil, isPlainlyCovered, !covers(entry.path, raw) {
      return match(.contested, .pathEscapes)
    }
    return match(.yes)
  }

  /// Escapes that a decoding server turns into boundaries, or into other escapes.
  private static func holdsOpaqueEscape(_ path: ArraySlice<UInt8>) -> Bool {
    guard path.contains(0x25) else { return false }
    let opaque: [[UInt8]] = ["%2F", "%5C", "%25", "%00"].map { Array($0.utf8) }
    return path.indices.contains { index in
      path[index] == 0x25 && opaque.contains { path[index...].starts(with: $0) }
    }
  }

  /// `..;x`, which is a dot segment to servers that strip parameters.
  private static func holdsDotsWithParameters(_ path: ArraySlice<UInt8>) -> Bool {
    guard path.contains(0x3B) else { return false }
    return path.split(separator: 0x2F).contains { segment in
      guard segment.contains(0x3B) else { return false }
      let name = segment.prefix { $0 != 0x3B }
      return name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8)
    }
  }

  // MARK: - Block lists: what may be covered counts

  private func blockCoverage(of entry: Entry, canonical: ArraySlice<UInt8>) -> Coverage {
    if covers(entry.path, canonical) || coveredByKnobs(entry, canonical) {
      guard entry.notes.contains(.trailingSlash), canonical.elementsEqual(entry.path) else {
        return match(.yes)
      }
      switch rules.slashMeansDirectory {
      case true: return match(.no)
      case nil: return match(.contested, .entryTrailingSlash)
      case false: return match(.yes)
      }
    }
    if isCoveredAcrossSegments(entry, canonical) { return match(.maybe, .entryWildcard) }
    let unset = PathEquivalence.unset(in: rules)
    for equivalence in unset where coveredUnder([equivalence], entry, canonical) {
      return match(.maybe, equivalence.axis)
    }
    return unset.count > 1 && coveredUnder(unset, entry, canonical) ? match(.maybe, .pathEscapes) : match(.no)
  }

  // MARK: - Equivalences that some servers apply

  private func coveredByKnobs(_ entry: Entry, _ path: ArraySlice<UInt8>) -> Bool {
    let chosen = PathEquivalence.chosen(in: rules)
    return !chosen.isEmpty && coveredUnder(chosen, entry, path)
  }

  private func coveredUnder(
    _ equivalences: [PathEquivalence], _ entry: Entry, _ path: ArraySlice<UInt8>
  ) -> Bool {
    var prefix = entry.path
    var text = Array(path)
    for equivalence in equivalences {
      prefix = equivalence.applied(to: prefix)
      text = equivalence.applied(to: text)
    }
    return covers(prefix, text[...])
  }
}
