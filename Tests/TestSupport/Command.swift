public import Foundation

/// The built command, run as a user runs it.
public struct Command: Sendable {
  /// What a run left behind.
  public struct Outcome: Sendable {
    /// The exit status, or 128 plus the signal's number.
    public var status: Int32
    /// Standard output.
    public var output: Data
    /// Standard error.
    public var errors: Data

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    public var complaint: String { String(decoding: errors, as: UTF8.self) }
  }

  /// The command beside the running test bundle.
  public static let gatecrash = Command(
    executable: URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("gatecrash"))

  /// The program.
  public var executable: URL

  /// Names a program by its file.
  public init(executable: URL) {
    self.executable = executable
  }

  /// Runs to the end and collects everything.
  ///
  /// - Throws: whatever `Process.run` throws if the program cannot be started.
  public func run(
    _ arguments: [String], input: Data = Data(), in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? scratch.folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let files = ["in", "out", "err"].map { scratch.folder.appendingPathComponent(".\($0)") }
    try input.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let ended = process.terminationReason == .exit
    return Outcome(
      status: ended ? process.terminationStatus : 128 + process.terminationStatus,
      output: try Data(contentsOf: files[1]), errors: try Data(contentsOf: files[2]))
  }
}

/// A folder of one test, removed with the value.
public final class Scratch: Sendable {
  /// The folder.
  public let folder: URL

  /// Makes a new, empty folder.
  ///
  /// - Throws: if the folder cannot be made.
  public init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("gatecrash-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file into the folder and returns its path.
  ///
  /// - Throws: if the file cannot be written.
  public func file(_ name: String, _ content: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(content.utf8).write(to: file)
    return file.path
  }
}
