import Choices

extension URLDraft {
  /// Points the draft at one of the scene's two hosts and returns the other one: the text to plant.
  ///
  /// 0 is the attack: the forbidden host is reached and the welcome one is only mentioned. 1 is the
  /// opposite, which a good gate must not punish. A host that is neither, because an earlier technique
  /// disguised it, stays.
  mutating func aim(in scene: Scene, _ draw: inout Draw) throws(Rejection) -> [UInt8] {
    let harmless = try draw.flag()
    let reached = harmless ? scene.welcome : scene.forbidden
    let planted = harmless ? scene.forbidden : scene.welcome
    if host == planted { host = reached }
    return planted
  }

  /// Adds text to the query, after whatever is there.
  mutating func ask(_ text: some Sequence<UInt8>) {
    query.append(query.isEmpty ? UInt8(ascii: "?") : UInt8(ascii: "&"))
    query += text
  }

  /// Adds text to the fragment, after whatever is there.
  mutating func remark(_ text: some Sequence<UInt8>) {
    if fragment.isEmpty { fragment.append(UInt8(ascii: "#")) }
    fragment += text
  }

  /// The path without the slash at its end: the listed path, as the draft spells it.
  var inside: [UInt8] {
    path.last == UInt8(ascii: "/") ? path.dropLast() : path
  }
}

/// Rejects the draw unless the technique fits.
func demand(_ fits: Bool) throws(Rejection) {
  if !fits { throw .unsatisfied }
}

/// Byte strings for the tables of techniques.
func texts(_ strings: String...) -> [[UInt8]] {
  strings.map { Array($0.utf8) }
}
