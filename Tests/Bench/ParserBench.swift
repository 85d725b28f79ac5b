import Foundation
import URLStandard

/// Times the URL parser over a list of URLs, one a line: full record and canonical serialization.
///
/// With `--peer LIBRARY` every serialization and host is compared with the peer's before any timing, and then
/// the two run alternately, so that whatever else the machine does hits both.
enum ParserBench {
  static func run(_ arguments: [String]) throws {
    var arguments = arguments
    var peer: ParserPeer?
    if let flag = arguments.firstIndex(of: "--peer"), flag + 1 < arguments.count {
      peer = try ParserPeer(library: arguments[flag + 1])
      arguments.removeSubrange(flag...flag + 1)
    }
    var runs = 21
    if let flag = arguments.firstIndex(of: "--runs"), flag + 1 < arguments.count,
      let number = Int(arguments[flag + 1]), number > 0
    {
      runs = number
      arguments.removeSubrange(flag...flag + 1)
    }
    guard let path = arguments.first, arguments.count == 1 else {
      throw Bench.Failure("usage: gatecrash-bench parser LISTFILE [--peer LIBRARY] [--runs N]")
    }
    let list = try URLList(contentsOf: path)
    print("list: \(list.count) URLs, \(list.bytes.count) bytes")
    if let peer { try compare(list, peer) }
    measure(list, peer, runs: runs)
  }

  /// Stops at the first serialization or host that differs from the peer's.
  private static func compare(_ list: URLList, _ peer: ParserPeer) throws {
    var accepted = 0
    var record = URLRecord()
    for index in 0..<list.count {
      let url = list[index]
      let ours = BasicURLParser.parse(url, into: &record)
      let theirs = peer.parse(url)
      if ours, let theirs, theirs.href.elementsEqual(record.href),
        theirs.hostname.elementsEqual(record.hostname ?? [])
      {
        accepted += 1
      } else if ours || theirs != nil {
        let text = String(decoding: url, as: UTF8.self).debugDescription
        throw Bench.Failure("differs from \(peer.name) on line \(index + 1): \(text)")
      }
    }
    print("compared: every serialization and host agrees with \(peer.name); \(accepted) URLs are accepted")
  }

  private static func measure(_ list: URLList, _ peer: ParserPeer?, runs: Int) {
    var ours: [Double] = []
    var theirs: [Double] = []
    _ = pass(list)
    for _ in 0..<runs {
      ours.append(rate(list) { pass(list) })
      if let peer { theirs.append(rate(list) { peer.pass(list) }) }
    }
    print("ours: \(shown(ours)) M URL/s, median of \(runs)")
    guard let peer else { return }
    print("\(peer.name): \(shown(theirs)) M URL/s, median of \(runs)")
    let ratio = median(zip(ours, theirs).map { $0 / $1 })
    print("ratio: \(String(format: "%.2f", ratio)) x \(peer.name), median of \(runs) pairs")
  }

  /// Parses every URL into one record; the sum of the lengths keeps the work from being optimized away.
  private static func pass(_ list: URLList) -> UInt64 {
    var record = URLRecord(capacity: 4096)
    var sum: UInt64 = 0
    list.withURLs { url in
      if BasicURLParser.parse(url, into: &record) {
        sum &+= record.withHref { UInt64($0.count) &+ UInt64($0[$0.count - 1]) }
      }
    }
    return sum
  }

  /// Millions of URLs a second of processor time, which other work on the machine does not add to.
  private static func rate(_ list: URLList, _ body: () -> UInt64) -> Double {
    let start = processorTime()
    let sum = body()
    let time = processorTime() - start
    precondition(sum > 0, "a list without one valid URL")
    return Double(list.count) / time / 1e6
  }

  /// The seconds that this thread has run.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }

  private static func shown(_ values: [Double]) -> String {
    String(format: "%.2f (%.2f to %.2f)", median(values), values.min() ?? 0, values.max() ?? 0)
  }
}
