import Foundation
import TestSupport
import Testing

@Suite struct BadInputTests {
  struct PolicyRow: Sendable, CustomTestStringConvertible {
    var content: String?
    var says: [String]
    var testDescription: String { content ?? "missing" }
  }

  @Test(arguments: [
    PolicyRow(content: nil, says: ["does not exist"]),
    PolicyRow(content: "", says: ["is empty"]),
    PolicyRow(content: "{\"allowed_domains\": [", says: ["neither YAML nor JSON"]),
    PolicyRow(content: "domains: [a.test]\n", says: [":1:", "domains", "allowed_domains"]),
    PolicyRow(content: "knobs: {}\n", says: ["neither allowed_domains nor blocked_domains"]),
    PolicyRow(content: "allowed_domains: a.test\n", says: [":1:", "must be a list"]),
    PolicyRow(
      content: "allowed_domains: [a.test]\nblocked_domains: [b.test]\n", says: ["blocked_domains"]),
    PolicyRow(content: "allowed_domains: ['https://a.test']\n", says: ["Entry 1", "Write a.test instead"]),
    PolicyRow(content: "allowed_domains: [a.test]\nknobs: {rootDot: sometimes}\n", says: ["rootDot"]),
  ])
  func `a bad policy is named with its remedy and ends with status 65`(_ row: PolicyRow) throws {
    let scratch = try Scratch()
    var path = scratch.folder.appendingPathComponent("policy.yml").path
    if let content = row.content { path = try scratch.file("policy.yml", content) }
    let outcome = try Command.gatecrash.run(
      ["run", "--policy", path, "--target", "builtin:reference", "--out", "out"], in: scratch.folder)
    #expect(outcome.status == 65)
    for text in row.says { #expect(outcome.complaint.contains(text), "\(outcome.complaint)") }
    #expect(!FileManager.default.fileExists(atPath: scratch.folder.path + "/out"))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32
    var says: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Row(arguments: ["run", "--target", "builtin:none"], status: 64, says: "builtin:none"),
    Row(arguments: ["run", "--target", "gate.py"], status: 64, says: "names no target"),
    Row(arguments: ["run", "--profile", "huge"], status: 64, says: "quick, ci, deep"),
    Row(arguments: ["run", "--shard", "3/2"], status: 64, says: "--shard"),
    Row(arguments: ["run", "--jobs", "0"], status: 64, says: "--jobs takes a whole number from 1"),
    Row(arguments: ["run", "--fetcher", "curl"], status: 64, says: "whatwg and rfc3986"),
    Row(arguments: ["run", "--allow", "a.test", "--policy", "p.yml"], status: 64, says: "not both"),
    Row(arguments: ["techniques", "explain", "no/such"], status: 64, says: "no/such"),
    Row(arguments: ["properties", "explain", "P-99"], status: 64, says: "P-99"),
    Row(arguments: ["report", "none.jsonl"], status: 65, says: "none.jsonl"),
    Row(arguments: ["replay", "123456789abc"], status: 65, says: "gatecrash-report"),
    Row(
      arguments: ["run", "--target", "builtin:reference", "--cases", "10", "--out", "/proc/none"],
      status: 74, says: "/proc/none"),
  ])
  func `a bad command line is said in a sentence with the documented status`(_ row: Row) throws {
    let outcome = try Command.gatecrash.run(row.arguments)
    #expect(outcome.status == row.status)
    #expect(outcome.complaint.contains(row.says), "\(outcome.complaint)")
  }

  @Test func `a target that cannot be started is no pass`() throws {
    let outcome = try Command.gatecrash.run(
      ["run", "--target", "exec:/nonexistent/gate", "--allow", "example.com", "--cases", "300"])
    #expect(outcome.status == 69)
    #expect(outcome.text.contains("/nonexistent/gate"))
  }

  @Test func `a target that speaks nonsense is no pass`() throws {
    let outcome = try Command.gatecrash.run(
      ["run", "--target", "exec:echo hello", "--allow", "example.com", "--cases", "300"])
    #expect(outcome.status == 69)
  }
}
