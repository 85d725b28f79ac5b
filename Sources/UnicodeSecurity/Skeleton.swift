internal import CICUShim

/// The skeleton of UTS #39 section 4: two texts that look alike have the same one.
///
/// For comparing only. It is not for showing, and it is no name.
public enum Skeleton {
  /// The skeleton of UTF-8 text, or nil where ICU fails; ill-formed bytes count as U+FFFD.
  public static func of(_ text: [UInt8]) -> [UInt8]? {
    text.withUnsafeBufferPointer { text in
      guard let length = Int32(exactly: text.count) else { return nil }
      let room = text.count * 4 + 32
      var needed = icushim_skeleton(text.baseAddress, length, nil, 0)
      guard needed >= 0 else { return nil }
      return [UInt8](unsafeUninitializedCapacity: max(room, Int(needed))) { output, count in
        needed = icushim_skeleton(text.baseAddress, length, output.baseAddress, needed)
        count = Int(max(0, needed))
      }
    }
  }

  /// The skeleton of one scalar: itself where nothing else looks like it.
  public static func of(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { room in
      guard let start = room.baseAddress else { return [scalar] }
      let count = icushim_skeleton_of(scalar.value, start, 64)
      guard count >= 0, count <= 64 else { return [scalar] }
      return room[..<Int(count)].compactMap { Unicode.Scalar($0) }
    }
  }

  /// Whether two texts look alike (UTS #39 section 4, confusable).
  public static func areConfusable(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard let skeleton = of(one) else { return false }
    return skeleton == of(other)
  }
}
