import ArgumentParser
import Campaigns
import Conversations
import HarnessModel
import Judgement

/// Works through transcripts entry by entry, prints what it finds, and counts.
struct TranscriptRun: ~Copyable {
  private let audit: TranscriptAudit
  private let limit: Int
  private var page: TranscriptPage
  private var recorder: TranscriptRecorder
  private let listener: RunListener?
  private var requests: RequestIndex
  private var requestFile: ChunkedFile?
  private var problems = 0

  /// The most problems that are told one by one.
  private static let toldProblems = 20

  /// Starts.
  ///
  /// - Parameters:
  ///   - listener: hears the events that reports are made of.
  init(
    audit: TranscriptAudit, format: TranscriptCommand.Format, limit: Int, failOn: Severity, maxBits: Double?,
    listener: RunListener?
  ) {
    self.audit = audit
    self.limit = limit
    self.listener = listener
    page = TranscriptPage(format: format)
    recorder = TranscriptRecorder(
      audit, failOn: failOn, maxBits: maxBits, startedAt: RunSession.now
    ) { listener?.hear($0) }
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
    let before = problems
    recorder.begin(path)
    defer { recorder.end(problems: problems - before) }
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
      let report = audit.report(on: entry)
      try page.add(report, of: entry, in: path)
      recorder.add(report, of: entry)
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
  /// - Returns: 65 if something could not be read, 1 if there are findings, else 0.
  /// - Throws: `ConsoleError`.
  mutating func finish() throws -> ExitCode {
    try page.printSummary(unreadable: problems)
    let footer = recorder.finish(isReadable: problems == 0)
    return ExitCode(footer.exitStatus)
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
