import Encodings
import HarnessModel

/// The pairs of techniques that a run met, in JSON.
enum EncodedPairs {
  static func members(_ pairs: TechniquePairs) -> [JSON.Member] {
    [
      .init("possible", .integer(pairs.possible)),
      .init("fitting", pairs.fitting.map { .integer($0) } ?? .null),
      .init("met", .integer(pairs.met)),
      .init("unfit", pairs.unfit.map { .integer($0) } ?? .null),
    ]
  }

  /// Reads the counts; what fits follows from them.
  static func read(_ object: JSONObject) throws(JSONProblem) -> TechniquePairs {
    TechniquePairs(
      possible: try object.integer("possible"), met: try object.integer("met"),
      unfit: try object.optional("unfit") { json throws(JSONProblem) in try json.readInteger() })
  }
}
