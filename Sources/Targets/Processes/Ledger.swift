/// A line that was sent to the target and wants an answer.
struct Ticket: Hashable {
  /// What a ticket asks for beside a URL.
  enum Special: Int {
    case policy = -1
    /// A policy line repeated only to see whether the target still answers.
    case ping = -2
    /// The policy that is sent in front of a conversation.
    case lists = -3
  }

  /// The number of the batch in the session.
  var batch: Int
  /// The position of the URL in the batch, or the raw value of a `Special`.
  var index: Int

  init(batch: Int, index: Int) {
    self.batch = batch
    self.index = index
  }

  init(batch: Int, _ special: Special) {
    self.init(batch: batch, index: special.rawValue)
  }

  var isPolicy: Bool { index == Special.policy.rawValue || isLists }
  var isLists: Bool { index == Special.lists.rawValue }
  var isPing: Bool { index == Special.ping.rawValue }
  var isQuestion: Bool { index >= 0 }
}

/// Which lines were sent, and which of them still wait for their answer.
///
/// Entries are remembered until their batch is collected, so that a second answer is recognised.
struct Ledger {
  /// What a number that came back stands for.
  enum Match: Equatable {
    /// The line waits for this answer.
    case waiting(Ticket, position: Int)
    /// The line has its answer already.
    case answered(Ticket)
    /// The line was given up before, and this is its answer; without a ticket once it is forgotten.
    case excused(Ticket?)
    /// The line had its answer and was forgotten.
    case forgotten
    /// No such line was sent to this process.
    case unknown
  }

  private struct Entry {
    var ticket: Ticket
    var isWaiting = true
  }

  private var entries: [Entry] = []
  /// Entries at the front that are forgotten and not yet removed.
  private var forgotten = 0
  /// The position of `entries[0]` in the session.
  private var base = 0
  /// The position of the first line that this process was sent.
  private var processStart = 0
  /// The first entry that may be waiting.
  private var cursor = 0
  private var excused: Set<Int> = []
  /// How many lines wait for their answer.
  private(set) var waitingCount = 0

  /// Notes a line and returns its number.
  mutating func send(_ ticket: Ticket) -> Int {
    entries.append(Entry(ticket: ticket))
    waitingCount += 1
    return QuestionNumber.id(of: base + entries.count - 1)
  }

  /// Takes back the line noted last, because it cannot be written.
  mutating func takeBack() {
    entries.removeLast()
    waitingCount -= 1
  }

  /// Finds the line that a number belongs to.
  mutating func match(_ id: Int) -> Match {
    guard let position = QuestionNumber.position(of: id, from: processStart) else { return .unknown }
    let index = position - base
    guard index < entries.count else { return .unknown }
    if excused.remove(position) != nil { return .excused(index < forgotten ? nil : entries[index].ticket) }
    guard index >= forgotten else { return .forgotten }
    let entry = entries[index]
    return entry.isWaiting ? .waiting(entry.ticket, position: position) : .answered(entry.ticket)
  }

  /// Notes that a line has its answer; `excused` if it was given up and the answer may still come.
  mutating func settle(_ position: Int, excused isExcused: Bool = false) {
    let index = position - base
    guard entries[index].isWaiting else { return }
    entries[index].isWaiting = false
    waitingCount -= 1
    if isExcused { excused.insert(position) }
  }

  /// The line that waits longest.
  mutating func oldest() -> (ticket: Ticket, position: Int)? {
    while cursor < entries.count {
      if entries[cursor].isWaiting { return (entries[cursor].ticket, base + cursor) }
      cursor += 1
    }
    return nil
  }

  /// The line that waits longest among those of a kind; the work is in what is passed over, not in all that waits.
  mutating func oldest(where isMeant: (Ticket) -> Bool) -> (ticket: Ticket, position: Int)? {
    guard let oldest = oldest() else { return nil }
    for index in (oldest.position - base)..<entries.count
    where entries[index].isWaiting && isMeant(entries[index].ticket) {
      return (entries[index].ticket, base + index)
    }
    return nil
  }

  /// All lines that wait, in the order in which they were sent.
  mutating func waiting() -> [(ticket: Ticket, position: Int)] {
    guard let oldest = oldest() else { return [] }
    return ((oldest.position - base)..<entries.count).compactMap { index in
      entries[index].isWaiting ? (entries[index].ticket, base + index) : nil
    }
  }

  /// Forgets answered lines of batches before this one.
  mutating func forget(before batch: Int) {
    while forgotten < entries.count, !entries[forgotten].isWaiting, entries[forgotten].ticket.batch < batch {
      forgotten += 1
    }
    guard forgotten > 1024, forgotten * 2 > entries.count else { return }
    entries.removeFirst(forgotten)
    base += forgotten
    cursor = max(0, cursor - forgotten)
    forgotten = 0
  }

  /// Forgets everything: a new process knows none of it.
  mutating func restart() {
    base += entries.count
    entries.removeAll(keepingCapacity: true)
    (forgotten, cursor, waitingCount) = (0, 0, 0)
    excused.removeAll()
    processStart = base
  }
}
