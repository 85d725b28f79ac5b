import HarnessModel

/// URLs by their serialization without fragment: a hash table whose bytes lie in one buffer.
///
/// The hash is seeded anew in each process, so a hostile page cannot choose URLs that collide. Nothing depends
/// on the order of the table.
struct AdmissionTable: Sendable {
  /// Where and how a URL was found first.
  struct Note: Sendable {
    var run: Int32
    var start: Int32
    var end: Int32
    var reading: TextReading
    var axis: ContextAxis?
  }

  /// One URL of one stretch between summaries.
  struct Slot: Sendable {
    var hash: Int
    var start: Int32
    var count: Int32
    /// How many summaries came before.
    var epoch: Int32
    /// For the normalised form of another slot's URL: that slot.
    var alias: Int32 = -1
    /// The first place that nobody doubts.
    var must: Note?
    /// The first place of any other kind.
    var may: Note?
  }

  private(set) var slots: [Slot] = []
  private(set) var bytes: [UInt8] = []
  private var buckets: [Int32] = []
  /// How many slots are URLs and no aliases, and how many of them have a place that nobody doubts.
  private(set) var urlCount = 0
  private(set) var mustCount = 0

  /// The bytes of a slot.
  func url(_ slot: Int) -> ArraySlice<UInt8> {
    let slot = slots[slot]
    return bytes[Int(slot.start)..<Int(slot.start + slot.count)]
  }

  static func hash(_ url: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(url))
    return hasher.finalize()
  }

  /// Calls a body with every slot of a URL.
  func forEachSlot(of url: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    guard !buckets.isEmpty else { return }
    let hash = Self.hash(url)
    var bucket = hash & (buckets.count - 1)
    while buckets[bucket] >= 0 {
      let index = Int(buckets[bucket])
      if slots[index].hash == hash, equals(slots[index], url) { body(index) }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
  }

  /// Records where a URL was found; returns its slot, and whether the URL is new in this stretch.
  mutating func insert(
    _ url: UnsafeBufferPointer<UInt8>, epoch: Int32, alias: Int32 = -1, must: Note?, may: Note?
  ) -> (slot: Int32, isNew: Bool) {
    if (slots.count + 1) * 2 > buckets.count { grow() }
    let hash = Self.hash(url)
    var bucket = hash & (buckets.count - 1)
    while buckets[bucket] >= 0 {
      let index = Int(buckets[bucket])
      if slots[index].hash == hash, slots[index].epoch == epoch, slots[index].alias == alias,
        equals(slots[index], url)
      {
        if slots[index].must == nil, must != nil {
          slots[index].must = must
          mustCount += 1
        }
        if slots[index].may == nil { slots[index].may = may }
        return (buckets[bucket], false)
      }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    buckets[bucket] = Int32(slots.count)
    if alias < 0 { urlCount += 1 }
    if must != nil { mustCount += 1 }
    slots.append(
      Slot(
        hash: hash, start: Int32(bytes.count), count: Int32(url.count), epoch: epoch, alias: alias,
        must: must, may: may))
    bytes.append(contentsOf: url)
    return (buckets[bucket], true)
  }

  private func equals(_ slot: Slot, _ url: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(slot.count) == url.count else { return false }
    return bytes.withUnsafeBufferPointer { all in
      UnsafeBufferPointer(rebasing: all[Int(slot.start)..<Int(slot.start) + url.count]).elementsEqual(url)
    }
  }

  private mutating func grow() {
    let count = max(32, buckets.count * 2)
    buckets = [Int32](repeating: -1, count: count)
    for (index, slot) in slots.enumerated() {
      var bucket = slot.hash & (count - 1)
      while buckets[bucket] >= 0 { bucket = (bucket + 1) & (count - 1) }
      buckets[bucket] = Int32(index)
    }
  }
}
