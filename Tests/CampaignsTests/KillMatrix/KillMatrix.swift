import Foundation
import HarnessModel
import Judgement
import Miniatures
import Targets
import TestSupport

@testable import Campaigns

/// Which law and which family of techniques catches which gate, as it is kept in `Corpora/kill-matrix`.
///
/// One line for each gate with a defect: the law that must catch it, the case in which it does, and for
/// every family and every law the first case that shows it. `make kill-matrix` writes the file.
struct KillMatrix: Equatable {
  /// The digest of what the cells depend on, as it was when they were written.
  var digest: String
  var families: [String]
  var laws: [PropertyID]
  /// The cells by gate; a column that shows nothing of the gate is absent.
  var rows: [Row]

  struct Row: Equatable {
    var name: String
    var killedBy: PropertyID
    var families: [String: Int]
    var laws: [PropertyID: Int]

    var decisive: Int? { laws[killedBy] }
  }

  static let path = "kill-matrix/kill-matrix.tsv"

  /// The plan of every run: the quick profile.
  static func plan(hangs: Bool = false) -> CampaignPlan {
    CampaignPlan(
      policies: CampaignPlan.embeddedPolicies + [
        // Letters that some rules treat specially, and more labels than two.
        Policy(allowed: ["assist.example.net"]), Policy(blocked: ["assist.example.net"]),
      ],
      limits: TargetLimits(question: hangs ? 250 : 5_000))
  }

  /// The gates with a defect.
  static let gates = Miniatures.all.filter { $0.killedBy != nil }

  static let allFamilies = [KillRun.plain] + Set(TechniqueTable(selectors: []).ids.map(\.family)).sorted()

  /// A digest of what the cells depend on: techniques, laws, gates, and some of the cases themselves.
  static let currentDigest = digest()

  private static func digest() -> String {
    let schedule = Schedule(plan())
    // Cases of the beginning, of the end of the opening, and the harmless ones.
    let last = schedule.opening.count - 1
    let blocks = [0, 1, last + last / 2, 2].map { schedule.block($0) }
    let urls = blocks.flatMap(\.groups).flatMap(\.cases).map(\.url.bytes)
    let words =
      TechniqueTable(selectors: []).ids.map(\.text)
      + Properties.all.map { $0.page.id.rawValue + $0.page.statement } + gates.map { $0.name + $0.summary }
      + gates.compactMap { $0.killedBy?.rawValue }
    // FNV-1a: a name that any machine makes alike, nothing more.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for bytes in words.map({ Array($0.utf8) }) + urls {
      for byte in bytes + [0x0A] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return String(hash, radix: 16)
  }
}

extension KillMatrix {
  /// Runs the campaign against every gate; a gate that hangs is left after its first law.
  static func run() throws -> KillMatrix {
    var matrix = KillMatrix(
      digest: currentDigest, families: allFamilies,
      laws: Properties.all.map { $0.page.id }.sorted(), rows: [])
    let (run, patient) = (KillRun(plan()), KillRun(plan(hangs: true)))
    for gate in gates {
      guard let law = gate.killedBy else { continue }
      let hangs = law == PropertyID("P-58")
      let row: KillRow
      if hangs {
        row = try patient.row(of: gate.name, gate.target) { $0.laws[law] != nil }
      } else {
        row = try run.row(of: gate.name, gate.target)
      }
      matrix.rows.append(Row(name: gate.name, killedBy: law, families: row.families, laws: row.laws))
    }
    return matrix
  }

  var text: String {
    let head = ["gate", "law", "case"] + families + laws.map(\.rawValue)
    var lines = ["# " + digest, head.joined(separator: "\t")]
    for row in rows {
      let cells = families.map { row.families[$0] } + laws.map { row.laws[$0] }
      let fields = [row.name, row.killedBy.rawValue, Self.cell(row.decisive)] + cells.map { Self.cell($0) }
      lines.append(fields.joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func cell(_ number: Int?) -> String { number.map { String($0) } ?? "" }

  /// Writes the file that is kept.
  func write() throws {
    let file = Fixtures.root.appendingPathComponent("Corpora").appendingPathComponent(Self.path)
    try Data(text.utf8).write(to: file)
  }

  /// Reads the file, or fails if it is none.
  init?(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.count > 2, lines[0].hasPrefix("# ") else { return nil }
    digest = String(lines[0].dropFirst(2))
    let head = lines[1].split(separator: "\t").dropFirst(3).map(String.init)
    families = head.filter { !$0.hasPrefix("P-") }
    laws = head.filter { $0.hasPrefix("P-") }.map { PropertyID($0) }
    rows = []
    for line in lines.dropFirst(2) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == head.count + 3 else { return nil }
      let numbers = cells.dropFirst(3).map { Int($0) }
      var row = Row(name: cells[0], killedBy: PropertyID(cells[1]), families: [:], laws: [:])
      for (family, number) in zip(families, numbers) { row.families[family] = number }
      for (law, number) in zip(laws, numbers.dropFirst(families.count)) { row.laws[law] = number }
      rows.append(row)
    }
  }

  /// The matrix as it is kept.
  static func kept() throws -> KillMatrix? {
    KillMatrix(String(decoding: try Fixtures.corpora(path), as: UTF8.self))
  }
}
