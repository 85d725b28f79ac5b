import Choices

extension URLDraft {
  /// Climbs out of the listed path under an allow list, or back into it under a block list.
  ///
  /// The attack is drawn first, its harmless opposite second. A climb takes as many steps as the
  /// path has segments, or one more.
  ///
  /// - Parameters:
  ///   - step: a dot segment with what ends it, in the technique's own spelling.
  ///   - lead: what stands before the first step.
  mutating func climb(
    by step: some Sequence<UInt8>, after lead: some Sequence<UInt8> = "/".utf8, in scene: Scene,
    _ draw: inout Draw
  ) throws(Rejection) {
    let leaves = (scene.list == .allow) != (try draw.flag())
    let inside = inside
    if leaves {
      let depth = Swift.max(1, inside.positions(of: UInt8(ascii: "/")).count)
      let climb = Array(step).repeated(depth + (try draw.below(2)))
      path = inside + lead + climb + (try draw.pick(PathClimb.targets))
    } else {
      path = "/".utf8 + (try draw.pick(PathClimb.detours)) + lead + step + inside.dropFirst()
    }
  }
}

/// The places that climbs lead to and come from.
enum PathClimb {
  static let targets = texts("admin", "", "secret/x")
  static let detours = texts("x", "admin", "%78")
}
