import HarnessModel

extension CompiledPolicy {
  /// How far the path of an entry covers a path.
  func pathCoverage(of position: Int, path: Span<UInt8>) -> Coverage {
    guard !entries[position].path.isEmpty else { return match(.yes) }
    if rules.decode == .all {
      let decoded = PathText.decodingAll(PathText.decodingUnreserved(path).span)
      return pathCoverage(of: position, raw: path, canonical: PathText.removingDotSegments(decoded).span)
    }
    if PathText.isCanonical(path) || rules.decode == Rules.Decode.none {
      return pathCoverage(of: position, raw: path, canonical: path)
    }
    return pathCoverage(of: position, raw: path, canonical: PathText.decodingUnreserved(path).span)
  }

  private func pathCoverage(of position: Int, raw: Span<UInt8>, canonical: Span<UInt8>) -> Coverage {
    mode == .block
      ? blockCoverage(of: position, canonical: canonical)
      : allowCoverage(of: position, raw: raw, canonical: canonical)
  }

  private func match(_ degree: Coverage.Degree, _ axis: Axis? = nil) -> Coverage {
    Coverage(degree: degree, axis: axis, entry: nil, isHostItself: true)
  }

  private func covers(_ prefix: Span<UInt8>, _ path: Span<UInt8>) -> Bool {
    if rules.globsPaths, let star = prefix.first(0x2A) {
      return coversGlob(prefix, star, path, acrossSegments: false)
    }
    return path.begins(with: prefix) && endsSegment(path, at: prefix.count)
  }

  /// Whether a match that ends here counts.
  private func endsSegment(_ path: Span<UInt8>, at end: Int) -> Bool {
    end == path.count || path[end] == 0x2F || !rules.segmentBoundary
  }

  /// Whether a path is covered by what stands before and behind a `*`.
  ///
  /// Whether the star reaches across slashes is not said anywhere, so that both are asked about.
  private func coversGlob(
    _ glob: Span<UInt8>, _ star: Int, _ path: Span<UInt8>, acrossSegments: Bool
  ) -> Bool {
    guard path.begins(with: glob.extracting(0..<star)) else { return false }
    let tail = glob.extracting((star + 1)..<glob.count)
    var start = star
    while true {
      if path.extracting(start..<path.count).begins(with: tail), endsSegment(path, at: start + tail.count) {
        return true
      }
      guard start < path.count, acrossSegments || path[start] != 0x2F else { return false }
      start += 1
    }
  }

  /// Whether only a `*` that reaches across slashes lets the entry cover the path.
  private func isCoveredAcrossSegments(_ entry: Span<UInt8>, _ path: Span<UInt8>) -> Bool {
    guard rules.globsPaths, let star = entry.first(0x2A), !covers(entry, path) else { return false }
    return coversGlob(entry, star, path, acrossSegments: true)
  }

  // MARK: - Allow lists: what may not be what it seems does not count

  private func allowCoverage(
    of position: Int, raw: Span<UInt8>, canonical: Span<UInt8>
  ) -> Coverage {
    let path = entries[position].path
    let entry = path.span
    if isCoveredAcrossSegments(entry, canonical) { return match(.contested, .entryWildcard) }
    let isPlainlyCovered = covers(entry, canonical)
    guard isPlainlyCovered || coveredByKnobs(entry, canonical) else { return match(.no) }
    if entries[position].notes.contains(.trailingSlash), HostReading.equal(canonical, entry) {
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
    if rules.decode == nil, isPlainlyCovered, !covers(entry, raw) {
      return match(.contested, .pathEscapes)
    }
    return match(.yes)
  }

  /// Escapes that a decoding server turns into boundaries, or into other escapes: of `/`, `\`, `%` and NUL.
  private static func holdsOpaqueEscape(_ path: Span<UInt8>) -> Bool {
    for index in 0..<path.count where path[index] == 0x25 {
      // The digits of canonical paths are in upper case.
      guard index + 2 < path.count else { return false }
      switch (path[index + 1], path[index + 2]) {
      case (0x32, 0x46), (0x35, 0x43), (0x32, 0x35), (0x30, 0x30): return true
      default: break
      }
    }
    return false
  }

  /// `..;x`, which is a dot segment to servers that strip parameters.
  private static func holdsDotsWithParameters(_ path: Span<UInt8>) -> Bool {
    for index in 0..<path.count where path[index] == 0x3B {
      var start = index
      while start > 0, path[start - 1] == 0x2E { start -= 1 }
      guard 1...2 ~= index - start, start == 0 || path[start - 1] == 0x2F else { continue }
      return true
    }
    return false
  }

  // MARK: - Block lists: what may be covered counts

  private func blockCoverage(of position: Int, canonical: Span<UInt8>) -> Coverage {
    let path = entries[position].path
    let entry = path.span
    if covers(entry, canonical) || coveredByKnobs(entry, canonical) {
      guard entries[position].notes.contains(.trailingSlash), HostReading.equal(canonical, entry) else {
        return match(.yes)
      }
      switch rules.slashMeansDirectory {
      case true: return match(.no)
      case nil: return match(.contested, .entryTrailingSlash)
      case false: return match(.yes)
      }
    }
    if isCoveredAcrossSegments(entry, canonical) { return match(.maybe, .entryWildcard) }
    // Nearly every path is its own representative, and what does not cover it as it is never will.
    let unset = equivalences.unset
    guard unset.contains(where: { $0.mayChange(canonical) || $0.mayChange(entry) }) else { return match(.no) }
    for equivalence in unset where equivalence.mayChange(canonical) || equivalence.mayChange(entry) {
      if coveredUnder([equivalence], entry, canonical) { return match(.maybe, equivalence.axis) }
    }
    return unset.count > 1 && coveredUnder(unset, entry, canonical) ? match(.maybe, .pathEscapes) : match(.no)
  }

  // MARK: - Equivalences that some servers apply

  private func coveredByKnobs(_ entry: Span<UInt8>, _ path: Span<UInt8>) -> Bool {
    !equivalences.chosen.isEmpty && coveredUnder(equivalences.chosen, entry, path)
  }

  private func coveredUnder(
    _ equivalences: [PathEquivalence], _ entry: Span<UInt8>, _ path: Span<UInt8>
  ) -> Bool {
    var prefix = entry.copied
    var text = path.copied
    for equivalence in equivalences {
      prefix = equivalence.applied(to: prefix)
      text = equivalence.applied(to: text)
    }
    return covers(prefix.span, text.span)
  }
}
