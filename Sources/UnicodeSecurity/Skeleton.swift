internal import CICUShim

/// The skeleton of UTS #39 section 4: two texts that look alike have the same one.
///
/// For comparing only. It is not for showing, and it is no name.
public enum Skeleton {
  /// The skeleton of UTF-8 text, or nil where ICU fails; ill-formed bytes count as U+FFFD.
  public static func of(_ text: [UInt8]) -> [UInt8]? {
    text.withUnsafeBufferPointer { text in
      guard let length = Int32(exactly: text.count) else { return nil }
      // Skeletons are a little longer than their texts; where this is too little, ICU says what it needs.
      var needed = Int32(clamping: text.count * 2 + 64)
      for _ in 0..<2 {
        let room = needed
        let skeleton = [UInt8](unsafeUninitializedCapacity: Int(room)) { output, count in
          needed = icushim_skeleton(text.baseAddress, length, output.baseAddress, room)
          count = Int(max(0, min(needed, room)))
        }
        if needed < 0 { return nil }
        if needed <= room { return skeleton }
      }
      return nil
    }
  }

  /// The skeleton of one scalar: itself where nothing else looks like it.
  public static func of(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar.isASCII ? ofASCII[Int(scalar.value)] : asked(of: scalar)
  }

  /// The skeletons of ASCII, which is what most names are made of.
  private static let ofASCII: [[Unicode.Scalar]] = (0..<128).map { asked(of: Unicode.Scalar(UInt8($0))) }

  private static func asked(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
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
