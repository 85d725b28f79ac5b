import Encodings

@testable import Reports

/// The reader of records and the JSON parser under it: a value survives writing, an event too.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let value = try? JSON(parsing: bytes) else { return 0 }
  guard let again = try? JSON(parsing: value.line) else { fatalError("what we wrote does not parse") }
  guard again == value else { fatalError("a value changes when it is written") }
  guard let event = try? RecordLine.decode(bytes) else { return 0 }
  guard let line = RecordLine.encode(event) else { return 0 }
  guard (try? RecordLine.decode(line)) != nil else { fatalError("an event does not come back") }
  return 0
}
