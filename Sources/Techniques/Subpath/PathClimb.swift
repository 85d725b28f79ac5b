import Choices

extension URLDraft {
  /// Climbs out of the listed path under an allow list, or back into it under a block list.
  ///
  /// The attack is drawn first, its harmless opposite second. A climb takes as many steps as the
  /// path has segments, or one more.
  ///
  /// - Parameters:
  ///   - step: a dot segment with what ends it, in the technique's own spelling.
  ///   - lead: the slash before the first step.
  mutating func climb(
    by step: [UInt8], after lead: UInt8 = UInt8(ascii: "/"), in scene: Scene, _ draw: inout Draw
  ) throws(Rejection) {
    let leaves = (scene.list == .allow) != (try draw.flag())
    let inside = path[..<(path.last == UInt8(ascii: "/") ? path.count - 1 : path.count)]
    var written: [UInt8] = []
    if leaves {
      var depth = 0
      for byte in inside where byte == UInt8(ascii: "/") { depth += 1 }
      let steps = Swift.max(1, depth) + (try draw.below(2))
      let target = try draw.pick(PathClimb.targets)
      written.reserveCapacity(inside.count + 1 + steps * step.count + target.count)
      written += inside
      written.append(lead)
      for _ in 0..<steps { written += step }
      written += target
    } else {
      let detour = try draw.pick(PathClimb.detours)
      written.reserveCapacity(2 + detour.count + step.count + inside.count)
      written.append(UInt8(ascii: "/"))
      written += detour
      written.append(lead)
      written += step
      written += inside.dropFirst()
    }
    path = written
  }
}

/// The places that climbs lead to and come from.
enum PathClimb {
  static let targets = texts("admin", "", "secret/x")
  static let detours = texts("x", "admin", "%78")
}
