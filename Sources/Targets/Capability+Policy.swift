import HarnessModel

extension QuestionBatch {
  /// Why a target with these capabilities need not be asked, or `nil` if it must be.
  func reasonToDecline(_ capabilities: Set<Capability>) -> ForeignText? {
    if context != nil, !capabilities.contains(.context) { return "the target names no capability context" }
    return policy.reasonToDecline(capabilities)
  }
}

extension Policy {
  /// Why a target with these capabilities need not be asked, or `nil` if it must be.
  ///
  /// An entry with a scheme is no subpath: it is a mistake that every target has to deal with.
  func reasonToDecline(_ capabilities: Set<Capability>) -> ForeignText? {
    if allowed != nil, !capabilities.contains(.allow) { return "the target names no capability allow" }
    if blocked != nil, !capabilities.contains(.block) { return "the target names no capability block" }
    if base != nil, !capabilities.contains(.relative) { return "the target names no capability relative" }
    let all = (allowed ?? []) + (blocked ?? [])
    if !capabilities.contains(.subpaths), all.contains(where: \.hasSubpath) {
      return "the target names no capability subpaths"
    }
    if !capabilities.contains(.unicodeEntries), all.contains(where: { !$0.isASCII }) {
      return "the target names no capability unicode_entries"
    }
    return nil
  }
}

extension EntryText {
  /// Whether the entry has a path behind its host.
  var hasSubpath: Bool {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let hasScheme =
      slash > 0 && bytes[slash - 1] == UInt8(ascii: ":") && bytes[slash...].starts(with: "//".utf8)
    return !hasScheme
  }

  /// Whether the entry is spelled in ASCII.
  var isASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }
}
