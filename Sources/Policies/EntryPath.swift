import HarnessModel

/// The path of an entry, in the form in which canonical URLs carry it.
enum EntryPath {
  /// Checks and canonicalizes a path that is empty or begins with a slash.
  ///
  /// The slash at the end is dropped and noted; `/` alone is no path at all.
  ///
  /// Where the policy says so it may hold one `*`.
  static func canonical(
    of path: ArraySlice<UInt8>, mayGlob: Bool = false, notes: inout Entry.Notes
  ) throws(EntryFault) -> [UInt8] {
    guard path.count > 1 else { return [] }
    var text = path
    guard text.count(where: { $0 == 0x2A }) <= (mayGlob ? 1 : 0) else {
      throw EntryFault(kind: .wildcardInPath)
    }
    if text.last == 0x2F {
      notes.insert(.trailingSlash)
      text.removeLast()
    }
    let canonical = PathText.decodingUnreserved(text.span)
    for segment in canonical.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false) {
      if segment.isEmpty { throw EntryFault(kind: .emptySegment) }
      if segment.elementsEqual(".".utf8) || segment.elementsEqual("..".utf8) {
        throw EntryFault(kind: .dotSegment)
      }
    }
    return canonical
  }
}
