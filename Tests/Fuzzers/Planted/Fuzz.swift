/// Traps on four bytes that nobody guesses: shows that coverage guides the fuzzer in this build.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  guard count >= 4, bytes[0] == 0x7E, bytes[1] == 0x23, bytes[2] == 0x9A else { return 0 }
  guard bytes[3] != 0x41 else { fatalError("the planted fault") }
  return 0
}
