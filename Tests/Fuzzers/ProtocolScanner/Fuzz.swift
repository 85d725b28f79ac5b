import HarnessModel

@testable import Targets

/// The scanner of what adapters say: whatever the lines are, each question keeps one answer of its own.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var docket = Docket()
  let urls = (0..<4).map { URLText("https://example.com/\($0)") }
  docket.add(QuestionBatch(policy: Policy(allowed: ["example.com"]), urls: urls), declined: nil)
  var outgoing: [UInt8] = []
  while docket.writeNext(to: &outgoing) {}
  for line in UnsafeBufferPointer(start: start, count: count).split(separator: 0x0A) {
    let isHeard = docket.receive(UnsafeBufferPointer(rebasing: line))
    if !isHeard { break }
  }
  docket.interrupt(.hung(milliseconds: 1))
  while docket.isFrontComplete, !docket.batches.isEmpty {
    guard docket.takeFront().answers.count == urls.count else { fatalError("an answer is missing") }
  }
  return 0
}
