import ArgumentParser
import Conversations
import HarnessModel
import Judgement

/// Works through transcripts entry by entry, prints what it finds, and counts.
struct TranscriptRun: ~Copyable {
  private let audit: TranscriptAudit
  private let limit: Int
  private var page: TranscriptPage
  private var requests: RequestIndex
  private var requestFile: ChunkedFile?
  private var problems = 0

  /// The most problems that are told one by one.
  private static let toldProblems = 20

  /// Starts.
  init(audit: TranscriptAudit, format: TranscriptCommand.Format, limit: Int) {
    self.audit = audit
    self.limit = limit
    page = TranscriptPage(format: format)
    requests = RequestIndex(limit: limit)
  }

  /// The domain lists of a policy as a rule; a policy that is no policy forbids nothing that was served.
  @Sendable
  static func domainRule(of policy: Policy) -> ContextOracle.DomainRule? {
    let oracle = Oracle(policy: policy)
    guard oracle.policyError == nil else { return nil }
    return { oracle.expectation(of: $0) }
  }

  /// Remembers where the requests stand in their file.
  ///
  /// - Throws: `FileError` if one of them cannot be read: without all of them, no verdict would hold.
  mutating func index(_ path: String) throws {
    guard path != "-" else {
      throw ValidationError("--requests takes a file: requests are looked up in it, so it cannot be a pipe.")
    }
    let file = try ChunkedFile(path: path)
    do {
      var index = RequestIndex(limit: limit)
      try file.forEachPiece { try index.feed($0) }
      try index.finish()
      requests = index
    } catch let problem as TranscriptProblem {
      throw problem.error(in: path)
    }
    requestFile = consume file
  }

  /// Audits one file.
  ///
  /// - Throws: `FileError` if it cannot be opened, `ConsoleError` if output cannot be written.
  mutating func read(_ path: String) throws {
    let file = try ChunkedFile(path: path)
    var reader = TranscriptReader(limit: limit)
    do {
      try file.forEachPiece { piece in try reader.feed(piece) { try take($0, path) } }
      try reader.finish { try take($0, path) }
    } catch let problem as TranscriptProblem {
      tell(problem, path)
    }
  }

  private mutating func take(_ item: TranscriptReader.Item, _ path: String) throws {
    switch item {
    case .failure(let problem): tell(problem, path)
    case .success(let entry):
      let entry = try entry.hasPrompt ? entry : withPrompt(entry)
      try page.add(audit.report(on: entry), of: entry, in: path)
    }
  }

  private func withPrompt(_ entry: TranscriptEntry) throws -> TranscriptEntry {
    guard let place = requests.place(of: entry.name) else { return entry }
    switch requestFile {
    case .none: return entry
    case .some(let file):
      let object = try file.bytes(at: place.offset, count: place.count)
      do throws(TranscriptProblem) {
        guard let prompt = try RequestIndex.conversation(in: object) else { return entry }
        return entry.with(prompt: prompt)
      } catch {
        throw error.error(in: file.path)
      }
    }
  }

  private mutating func tell(_ problem: TranscriptProblem, _ path: String) {
    problems += 1
    if problems <= Self.toldProblems { Console.complain(problem.error(in: path).prose) }
    if problems == Self.toldProblems { Console.complain("further problems are only counted.") }
  }

  /// Prints the sum of it all.
  ///
  /// - Throws: `ExitCode` 65 if something could not be read, 1 if there are findings; `ConsoleError`.
  mutating func finish() throws {
    try page.printSummary(unreadable: problems)
    if problems > 0 { throw ExitCode.data }
    if page.findings > 0 { throw ExitCode(1) }
  }
}

extension TranscriptProblem {
  /// The problem as users are told of it.
  func error(in path: String) -> FileError {
    let remedy: Prose =
      switch kind {
      case .format: "Give JSON objects of the Messages API, or a recorded stream of events."
      case .tooLarge: "Raise --max-object if this is meant."
      case .cutOff: "Check that the file was copied to its end."
      case .content: "Mend or leave out this object; the others were read."
      }
    let problem: Prose =
      place.isEmpty ? "\(ForeignText(text))." : "\(ForeignText(place)): \(ForeignText(text))."
    return FileError(
      file: path == "-" ? "standard input" : path, line: line, problem: problem, remedy: remedy)
  }
}
