import Conversations
import Encodings
import Foundation
import HarnessModel
import Judgement
import Miniatures
import Targets
import Techniques
import TestSupport

@testable import Campaigns

/// Which laws the profile `quick` sees each gate of the context rule break, as it is kept in `Corpora/kill-matrix`.
///
/// One line for each gate: the law that must catch its defect, the first conversation in which it does, and every
/// law broken with the number of questions that show it. `make kill-matrix` writes the file.
struct ContextKillMatrix: Equatable {
  /// The digest of what the cells depend on, as it was when they were written.
  var digest: String
  var rows: [Row]

  struct Row: Equatable {
    var name: String
    /// The law that names the defect, or empty.
    var killedBy: String
    /// The first conversation in which that law is broken.
    var first: Int?
    /// The laws broken, each with the number of questions that show it.
    var laws: [String]
  }

  static let path = "kill-matrix/context.csv"
  private static let head = "gate,named by,first conversation,laws broken (questions)"

  /// The matrix as it is kept.
  static func kept() throws -> ContextKillMatrix? {
    ContextKillMatrix(String(decoding: try Fixtures.corpora(path), as: UTF8.self))
  }

  /// Runs the whole profile against every gate.
  static func made() throws -> ContextKillMatrix {
    ContextKillMatrix(digest: currentDigest, rows: try ContextMiniatures.all.map { try row(of: $0) })
  }

  /// What a campaign sees of one gate until there is enough; nothing is shrunk or reported.
  ///
  /// - Parameter isEnough: asked with the laws broken so far, between conversations.
  static func row(
    of gate: ContextMiniature, _ source: ContextCaseSource = ContextCaseSource(),
    until isEnough: @escaping (Set<PropertyID>) -> Bool = { _ in false }
  ) throws -> Row {
    let plan = ContextPlan(rules: gate.rules)
    let session = try gate.target.open(plan.limits)
    defer { session.close() }
    var (counts, firsts): ([PropertyID: Int], [PropertyID: Int]) = ([:], [:])
    let run = ContextRun(gate.target.id, session, plan, source) { _ in }
    run.watch = { hit in
      counts[hit.symptom.property, default: 0] += 1
      firsts[hit.symptom.property] = min(firsts[hit.symptom.property] ?? .max, hit.number)
      return false
    }
    _ = run.run(until: StopSign { isEnough(Set(counts.keys)) })
    return Row(
      name: gate.name, killedBy: gate.killedBy?.rawValue ?? "", first: gate.killedBy.flatMap { firsts[$0] },
      laws: counts.sorted { $0.key < $1.key }.map { "\($0.key.rawValue) (\($0.value))" })
  }

  /// A digest of what the cells depend on: techniques, laws, gates, and some of the conversations and questions.
  static let currentDigest = {
    let source = ContextCaseSource()
    var fields = FieldWriter()
    for id in source.techniques.map({ $0.id.text }) { fields.add(id) }
    for page in ContextLaws.pages { fields.add(page.id.rawValue + page.statement) }
    for gate in ContextMiniatures.all {
      fields.add(gate.name + gate.summary + (gate.killedBy?.rawValue ?? "") + gate.rules.name)
    }
    let plan = ContextPlan()
    let scripted = ContextCommand.scripts.count * ContextCase.walks
    for number in [0, scripted / 3, 2 * scripted / 3].flatMap({ $0..<$0 + 40 }) + (scripted..<scripted + 80) {
      guard let made = ContextCase(number, root: plan.root, source) else { continue }
      fields.add(made.context.conversation.json.line)
      for question in made.questions { fields.add(question.url.bytes) }
    }
    return String(SHA256.hex(fields.bytes).prefix(16))
  }()
}

extension ContextKillMatrix {
  var text: String {
    let lines = rows.map { row in
      let first = row.first.map { String($0) } ?? ""
      return [row.name, row.killedBy, first, row.laws.joined(separator: " ")].joined(separator: ",")
    }
    return (["# " + digest, Self.head] + lines).joined(separator: "\n") + "\n"
  }

  /// Writes the file that is kept.
  func write() throws {
    let file = Fixtures.root.appendingPathComponent("Corpora").appendingPathComponent(Self.path)
    try Data(text.utf8).write(to: file)
  }

  /// Reads the file, or fails if it is none.
  init?(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.count > 2, lines[0].hasPrefix("# "), lines[1] == Self.head else { return nil }
    digest = String(lines[0].dropFirst(2))
    rows = []
    for line in lines.dropFirst(2) {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4 else { return nil }
      let laws = cells[3].split(separator: ") ").map { $0.hasSuffix(")") ? String($0) : $0 + ")" }
      rows.append(Row(name: cells[0], killedBy: cells[1], first: Int(cells[2]), laws: laws))
    }
  }
}
