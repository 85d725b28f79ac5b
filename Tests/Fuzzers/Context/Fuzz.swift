import Conversations
import HarnessModel

/// The readings of URLs in text: what a witness points at exists, and blocks admit what each admits alone.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let middle = bytes.count / 2
  let halves = [ForeignText(bytes: Array(bytes[..<middle])), ForeignText(bytes: Array(bytes[middle...]))]
  let page = FetchedPage(url: "https://e.test/", text: ForeignText(bytes: bytes), isTruncated: count % 2 == 1)
  let fetched = Turn(
    .assistant,
    [
      .serverToolUse(ToolUse(id: "s", name: "web_fetch")),
      .webFetchToolResult(WebFetchToolResult(toolUseID: "s", .page(page))),
    ])
  let both = sets([Turn(.user, halves.map { .text(TextBlock($0)) }), fetched])
  let apart = halves.map { sets([Turn(.user, text: $0)]) } + [sets([fetched])]
  let expected = apart.reduce(into: Set<URLText>()) { $0.formUnion(urls($1)) }
  guard urls(both) == expected else { fatalError("blocks were joined") }
  let oracle = ContextOracle()
  for admission in both.may {
    let length = admission.witness.place.field.name == .text ? max(middle, bytes.count - middle) : bytes.count
    let isFinal = admission.witness.reading == .redirectFinal
    guard isFinal || admission.witness.place.range.upperBound <= length else {
      fatalError("a witness is nowhere")
    }
    guard admission.witness.url.bytes.count <= 250 else { continue }
    let ruling = oracle.ruling(for: admission.witness.url, in: both)
    guard ruling.witness != nil else { fatalError("what is admitted is refused") }
    guard admission.axis != nil || ruling == .mustAllow(admission.witness) else {
      fatalError("a must is lost")
    }
  }
  _ = oracle.explained(
    oracle.ruling(for: URLText(bytes: bytes), in: both), for: URLText(bytes: bytes), in: both)
  return 0
}

private func sets(_ turns: [Turn]) -> AdmittedSets {
  AdmittedSets(Conversation(turns: turns), rules: ContextRules(resolvesRelativeLinks: true))
}

private func urls(_ sets: AdmittedSets) -> Set<URLText> {
  Set(sets.may.map(\.witness.url))
}
