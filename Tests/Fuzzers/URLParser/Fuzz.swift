@testable import URLStandard

/// The URL parser against itself: what must hold for every input, whatever the input is.
///
/// Fast path and state machine leave the same record; a serialization parses to itself; URLs are cut alike by masks
/// and sign by sign; the readings never trap. The first byte says where a base URL ends and the reference begins.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes, base: nil)
  if let first = bytes.first {
    let split = min(Int(first), bytes.count - 1)
    let base = BasicURLParser.parse(Array(bytes[1..<(1 + split)]))
    if let base { check(Array(bytes[(1 + split)...]), base: base) }
  }
  bytes.withUnsafeBufferPointer { input in
    demand(GenericURL(input) == GenericURL(bySigns: input), "the two ways to cut differ")
  }
  return 0
}

private func check(_ bytes: [UInt8], base: URLRecord?) {
  let record = BasicURLParser.parse(bytes, base: base)
  if base == nil { compareFastPath(bytes, record) }
  compareWithStateMachine(bytes, base: base)
  guard let record else { return }
  let href = Array(record.href)
  guard let again = BasicURLParser.parse(href) else { return demand(false, "a serialization does not parse") }
  demand(Array(again.href) == href, "a serialization parses to another one")
  demand(again.hostKind == record.hostKind, "the host changes its kind")
  demand(href.allSatisfy { $0 < 0x80 }, "a serialization is not ASCII")
}

private func compareFastPath(_ bytes: [UInt8], _ record: URLRecord?) {
  var fast = URLRecord()
  guard bytes.withUnsafeBufferPointer({ BasicURLParser.parseFast($0, into: &fast) }) else { return }
  guard let record else { return demand(false, "the fast path takes what fails") }
  demand(Array(fast.href) == Array(record.href), "the fast path differs")
}

/// Where no state machine is needed, it would say the same.
private func compareWithStateMachine(_ bytes: [UInt8], base: URLRecord?) {
  bytes.withUnsafeBufferPointer { input in
    var (special, slow) = (URLRecord(), URLRecord())
    let outcome = BasicURLParser.parseSpecial(input, base: base?.specialScheme, into: &special)
    if outcome == .untaken { return }
    let isParsed = BasicURLParser.parseByStateMachine(input, base: base, into: &slow)
    demand((outcome == .parsed) == isParsed, "one way of the parser refuses what the other takes")
    demand(Array(special.href) == Array(slow.href), "the two ways differ")
    demand(special.validationErrors == slow.validationErrors, "the two ways note different errors")
    demand(special.repairs == slow.repairs, "the two ways mend different things")
  }
}

private func demand(_ isKept: Bool, _ rule: StaticString) {
  guard !isKept else { return }
  fatalError(rule.description)
}
