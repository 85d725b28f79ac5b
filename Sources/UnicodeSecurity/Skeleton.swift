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

  /// The skeletons of the scalars of a text, one behind the other.
  struct Text {
    private let text: [Unicode.Scalar]
    // Those of ASCII are in a table, so that a text in ASCII needs none of its own.
    private var scalars: [UInt32] = []
    /// Where the skeleton of each scalar ends; empty for a text in ASCII.
    private var ends: [Int] = []

    /// Takes the skeleton of each scalar on its own.
    init(_ text: [Unicode.Scalar]) {
      self.text = text
      guard let odd = text.firstIndex(where: { !$0.isASCII }) else { return }
      scalars.reserveCapacity(text.count + 8)
      ends.reserveCapacity(text.count)
      for place in text.indices {
        if place < odd {
          forEachASCII(text[place]) { scalars.append($0) }
        } else {
          for other in Skeleton.of(text[place]) { scalars.append(other.value) }
        }
        ends.append(scalars.count)
      }
    }

    /// Calls `body` with each scalar of the skeleton of one scalar of the text.
    @inline(__always)
    func forEach(at place: Int, _ body: (UInt32) -> Void) {
      guard !ends.isEmpty else { return forEachASCII(text[place], body) }
      for index in (place == 0 ? 0 : ends[place - 1])..<ends[place] { body(scalars[index]) }
    }

    @inline(__always)
    private func forEachASCII(_ scalar: Unicode.Scalar, _ body: (UInt32) -> Void) {
      let single = Self.single[Int(scalar.value)]
      if single > 0 { return body(single) }
      for other in Skeleton.of(scalar) { body(other.value) }
    }

    /// The skeleton of a part.
    subscript(part: Range<Int>) -> [Unicode.Scalar] {
      var skeleton: [Unicode.Scalar] = []
      for place in part {
        forEach(at: place) { if let scalar = Unicode.Scalar($0) { skeleton.append(scalar) } }
      }
      return skeleton
    }

    /// The first two scalars of the skeleton of two scalars of the text, or `nil` where a skeleton is empty or so short.
    @inline(__always)
    func beginning(at start: Int) -> (first: UInt32, second: UInt32)? {
      var (first, second, count) = (UInt32(0), UInt32(0), 0)
      forEach(at: start) {
        if count == 0 { first = $0 } else if count == 1 { second = $0 }
        count += 1
      }
      guard count > 0 else { return nil }
      if count == 1 {
        forEach(at: start + 1) {
          if count == 1 { second = $0 }
          count += 1
        }
      }
      return count > 1 ? (first, second) : nil
    }

    /// The skeleton of each ASCII character where it is one scalar, otherwise 0.
    private static let single: [UInt32] = (0..<128).map { value in
      let skeleton = Skeleton.of(Unicode.Scalar(UInt8(value)))
      return skeleton.count == 1 ? skeleton[0].value : 0
    }
  }
}
