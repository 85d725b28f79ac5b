import Foundation

/// Validation by the Python package `jsonschema`, which nobody here wrote.
public enum ForeignValidator {
  private static let program = """
    import json, sys
    from jsonschema import Draft202012Validator as Validator
    schema = json.load(open(sys.argv[1]))
    Validator.check_schema(schema)
    validator = Validator(schema)
    text = open(sys.argv[2]).read()
    documents = text.splitlines() if sys.argv[2].endswith('l') else [text]
    problems = [f'{number}: {error.json_path}: {error.message[:200]}'
                for number, document in enumerate(documents, 1)
                for error in validator.iter_errors(json.loads(document))]
    print('\\n'.join(problems[:5]))
    """

  /// The first problems of a file, or `nil` with a notice where the validator is not installed.
  ///
  /// - Parameters:
  ///   - path: A `.json` file, or a `.jsonl` file whose lines are validated one by one.
  ///   - schema: The name of a schema under `Corpora/schema`.
  public static func problems(in path: String, schema: String) throws -> String? {
    guard try run(["-c", "import jsonschema"]).status == 0 else {
      print("NOTICE: skipped, /usr/bin/python3 has no jsonschema (Debian: python3-jsonschema)")
      return nil
    }
    let file = Fixtures.root.appendingPathComponent("Corpora/schema/\(schema).schema.json").path
    let (status, output) = try run(["-c", program, file, path])
    return status == 0
      ? output.trimmingCharacters(in: .whitespacesAndNewlines) : "the validator failed: " + output
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    python.arguments = arguments
    let pipe = Pipe()
    python.standardOutput = pipe
    python.standardError = pipe
    do {
      try python.run()
    } catch {
      return (127, "")
    }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    return (python.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
