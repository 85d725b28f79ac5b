import HarnessModel
import Policies

/// The reader of policies: no list traps or hangs, and an error names an entry of the list.
///
/// The first byte says which list the lines make; the last line is a URL that the policy rules on.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  guard let kind = bytes.first else { return 0 }
  let lines = bytes.dropFirst().split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  let entries = lines.dropLast().map { EntryText(bytes: $0) }
  let policy = kind & 1 == 0 ? Policy(allowed: entries) : Policy(blocked: entries)
  let url = URLText(bytes: lines.last ?? [])
  do throws(PolicyError) {
    _ = try CompiledPolicy(policy).ruling(on: url)
  } catch {
    _ = error.prose
  }
  return 0
}
