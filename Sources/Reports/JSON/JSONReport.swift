import Encodings
import HarnessModel

/// `report.json`: the whole run for programs, valid against `Corpora/schema/report.schema.json`.
public enum JSONReport {
  /// The report as ASCII bytes.
  public static func render(_ record: RunRecord) -> [UInt8] {
    JSON.members([
      "$schema": .string(schema),
      "summary": summary(Summary(record)),
      "header": .object(EncodedHeader.members(record.header)),
      "targets": .array(record.targets.map { .object(EncodedTarget.members($0)) }),
      "findings": .array(record.findings.map { .object(EncodedFinding.members($0)) }),
      "coverage": .array(record.coverage.map { .object(EncodedCoverage.members($0)) }),
      "capacity": record.capacities.isEmpty
        ? nil : .array(record.capacities.map { .object(EncodedCapacity.members($0)) }),
      "pairs": record.pairs.map { .object(EncodedPairs.members($0)) },
      "statistics": record.statistics.isEmpty
        ? nil : .array(record.statistics.map { .object(EncodedStatistic.members($0)) }),
      "notices": .array(record.notices.map { EncodedProse.plain($0) }),
    ]).page
  }

  /// Writes the report to a file, whole or not at all.
  ///
  /// Throws a ``WriteError`` that names the path.
  public static func write(_ record: RunRecord, to path: String) throws(WriteError) {
    try OutputFile.write(render(record), to: path)
  }

  /// The name of the schema; it is a name only, nothing is to be fetched from it.
  static let schema = "https://gatecrash.example/schema/report-v1.schema.json"

  private static func summary(_ summary: Summary) -> JSON {
    .members([
      "cases": .integer(summary.cases),
      "decided": .integer(summary.decided),
      "complete": .bool(summary.complete),
      "truncated": .bool(summary.truncated),
      "ending": summary.ending.map { .string($0.rawValue) } ?? .null,
      "exit_status": .integer(Int(summary.exitStatus)),
      "findings": .integer(summary.findingCount),
      "findings_by_severity": severities(summary.findings),
      "targets": .array(summary.targets.map(target)),
    ])
  }

  private static func target(_ target: Summary.Target) -> JSON {
    let members: [JSON.Member] = [
      .init("id", .string(target.id.rawValue)),
      .init("reached", .bool(target.greeting != nil)),
      .init("worst", target.worst.map { .string($0.rawValue) } ?? .null),
      .init("findings", .integer(target.findingCount)),
      .init("findings_by_severity", severities(target.findings)),
    ]
    return .object(members + EncodedCoverage.tally(target.tally))
  }

  private static func severities(_ counts: [Severity: Int]) -> JSON {
    .object(Severity.allCases.reversed().map { .init($0.rawValue, .integer(counts[$0] ?? 0)) })
  }
}
