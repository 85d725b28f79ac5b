import Conversations

/// The reader of transcripts: however a file is cut into pieces, it says the same; no entry ends an audit.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let whole = read(bytes, piece: count)
  guard read(bytes, piece: 1) == whole, read(bytes, piece: 7) == whole else {
    fatalError("what is read depends on the pieces")
  }
  let audit = TranscriptAudit()
  for case .success(let entry) in whole { _ = audit.report(on: entry) }
  return 0
}

private func read(_ bytes: UnsafeBufferPointer<UInt8>, piece: Int) -> [TranscriptReader.Item] {
  var reader = TranscriptReader(limit: 1 << 20)
  var items: [TranscriptReader.Item] = []
  do {
    for start in stride(from: 0, to: bytes.count, by: max(1, piece)) {
      let end = min(bytes.count, start + max(1, piece))
      try reader.feed(UnsafeBufferPointer(rebasing: bytes[start..<end])) { items.append($0) }
    }
    try reader.finish { items.append($0) }
  } catch let problem as TranscriptProblem {
    items.append(.failure(problem))
  } catch {
    fatalError("a foreign error")
  }
  return items
}
