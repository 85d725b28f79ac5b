import HarnessModel
import Targets
import Testing

@Suite struct TargetReferenceTests {
  @Test(arguments: [
    ("builtin:reference", TargetReference.builtin("reference")),
    ("exec:python3 adapter.py", .exec(["python3", "adapter.py"])),
    ("exec:  a\t b ", .exec(["a", "b"])),
    ("exec:sh -c 'echo \"$x\"'", .exec(["sh", "-c", "echo \"$x\""])),
    ("exec:a \"b c\"d 'e'\\''f' \"\"", .exec(["a", "b cd", "e'f", ""])),
    ("exec:a \"q\\\"\\\\\\n\"", .exec(["a", "q\"\\\\n"])),
    ("exec:a\\ b", .exec(["a b"])),
  ])
  func `names are read and command lines split as a shell does`(_ text: String, _ meant: TargetReference)
    throws
  {
    #expect(try TargetReference(text) == meant)
  }

  @Test(arguments: [
    ("reference", TargetReference.Malformed.unknownKind("reference")),
    ("ftp:x", .unknownKind("ftp:x")),
    ("builtin:", .empty("builtin:")),
    ("exec:   ", .empty("exec:   ")),
    ("exec:a 'b", .openQuote("exec:a 'b")),
    ("http://127.0.0.1:80/", .unsupported("http://127.0.0.1:80/")),
  ])
  func `a text that names no target is refused with its reason`(
    _ text: String, _ error: TargetReference.Malformed
  ) {
    #expect(throws: error) { try TargetReference(text) }
  }
}
