import Foundation
import TestSupport
import URLStandard

/// The rows of a file in the format of WPT's urltestdata.json.
struct ConformanceFile {
  let name: String
  /// The rows that a byte string can carry.
  var rows: [ConformanceRow] = []
  /// The rows that none can, because they contain a lone surrogate.
  var rowsBeyondBytes: [String] = []

  init(name: String, _ data: Data) throws {
    self.name = name
    for element in try JSONValue(parsing: Array(data)).elements {
      guard let input = element.string("input") else { continue }
      let base = element.string("base")
      let shown = base.map { "\(input.shown) against \($0.shown)" } ?? input.shown
      guard let bytes = input.utf8 else {
        rowsBeyondBytes.append(shown)
        continue
      }
      let baseBytes = base?.utf8
      rows.append(
        ConformanceRow(input: bytes, base: baseBytes, attributes: Self.attributes(element), shown: shown))
    }
  }

  private static func attributes(_ element: JSONValue) -> [String: [UInt8]]? {
    if element["failure"] != nil { return nil }
    var attributes: [String: [UInt8]] = [:]
    for name in ConformanceRow.names {
      if let value = element.string(name)?.utf8 { attributes[name] = value }
    }
    return attributes
  }

  /// Runs every row and prints the count; returns those that do not pass.
  func failures() -> [(row: ConformanceRow, outcome: ConformanceRow.Outcome)] {
    let failed = rows.map { (row: $0, outcome: $0.run()) }.filter { !$0.outcome.differences.isEmpty }
    let fails = rows.count { $0.attributes == nil }
    print(
      "COUNT: \(name): \(rows.count - failed.count) of \(rows.count) rows pass, \(fails) of them for failure")
    for row in rowsBeyondBytes { print("COUNT: \(name): no byte string carries row \(row)") }
    return failed
  }
}
