import Encodings
import HarnessModel

/// One line of the statistics by label in JSON.
enum EncodedStatistic {
  static func members(_ row: LabelRow) -> [JSON.Member] {
    [.init("label", .string(row.label.rawValue)), .init("value", .string(row.value))]
      + EncodedCoverage.tally(row.tally)
  }

  static func read(_ object: JSONObject) throws(JSONProblem) -> LabelRow {
    LabelRow(
      label: try object.required("label") { json throws(JSONProblem) in
        try json.readWord(as: LabelRow.Label.self)
      },
      value: try object.string("value"), tally: try EncodedCoverage.readTally(object))
  }
}
