import Foundation
import Miniatures
import TestSupport

@testable import Campaigns

/// The smallest counterexamples against the gates with a defect, as they are kept in `Corpora/kill-matrix`.
///
/// One line for each gate, law, kind of harm and class of severity: the policy and the URL. `make minima`
/// writes the file.
struct Minima: Equatable {
  var lines: [String]

  static let path = "kill-matrix/minima.tsv"
  static let head = ["gate", "law", "kind", "severity", "policy", "url"].joined(separator: "\t")
  /// As many seeds as have to agree.
  static let seeds: ClosedRange<UInt64> = 1...20

  /// The gates whose law names a question that is asked in every run.
  static let gates = KillMatrix.gates.filter { Minimum.law(of: $0) != nil }

  /// What the file says of one gate.
  func lines(of gate: String) -> Set<String> { Set(lines.filter { $0.hasPrefix(gate + "\t") }) }

  /// The keys that have several lines, each counted.
  var ambiguous: [String: Int] {
    let keys = lines.map { $0.split(separator: "\t").prefix(4).joined(separator: " ") }
    return Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
  }

  /// What each seed leads to.
  static func found(in gate: Miniature, _ ladder: Ladder) throws -> [(seed: UInt64, minima: Set<String>)] {
    try seeds.map { seed in (seed, Set(try Minimum.find(in: gate, seed: seed, ladder).map(\.line))) }
  }

  /// The minima as they are kept.
  static func kept() throws -> Minima {
    let text = String(decoding: try Fixtures.corpora(path), as: UTF8.self)
    return Minima(lines: text.split(separator: "\n").dropFirst().map(String.init))
  }

  /// Writes the file that is kept.
  func write() throws {
    let file = Fixtures.root.appendingPathComponent("Corpora").appendingPathComponent(Self.path)
    try Data(([Self.head] + lines).map { $0 + "\n" }.joined().utf8).write(to: file)
  }
}
