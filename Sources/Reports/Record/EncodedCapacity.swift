import Conversations
import Encodings
import HarnessModel

/// What a gate admits in a session in JSON, and what that comes to in bits.
///
/// Only the counts are read again; the bits follow from them.
enum EncodedCapacity {
  static func members(_ admissions: SessionAdmissions) -> [JSON.Member] {
    let json = JSON.members([
      "target": .string(admissions.target.rawValue),
      "given": .integer(admissions.given),
      "admitted": .integer(admissions.admitted),
      "not_given": .integer(admissions.strangers),
      "not_given_admitted": .integer(admissions.strangersAdmitted),
      "max_uses": .integer(admissions.uses),
      "max_uses_enforced": .bool(admissions.isLimited),
      "max_content_tokens": .integer(admissions.contentTokens),
      "tokens_per_link": .integer(admissions.tokensPerLink),
      "from_last_page": .array(admissions.fromLastPage.map { .integer($0) }),
      "from_all_pages": .array(admissions.fromAllPages.map { .integer($0) }),
      "bits": bits(admissions),
      "leniency_bits": number(admissions.leniency),
      "residual_fraction": admissions.residualFraction.map(number) ?? .null,
      "is_lower_bound": .bool(admissions.isLowerBound),
      "time": .string("not bounded"),
      "secrets": .array(admissions.secrets.map(secret)),
    ])
    guard case .object(let members) = json else { return [] }
    return members
  }

  /// `session` is null where no number bounds a session.
  private static func bits(_ admissions: SessionAdmissions) -> JSON {
    let capacity = admissions.capacity
    return .members([
      "session": admissions.bits.isFinite ? number(admissions.bits) : .null,
      "per_fetch": number(capacity.perFetch),
      "ordered": number(capacity.ordered),
      "cached": number(capacity.cached),
      "unordered": number(capacity.unordered),
      "unordered_cached": number(capacity.unorderedCached),
      "walk": number(admissions.walk.bitsWithStopping),
      "growing_walk": number(admissions.growingWalk.bitsWithStopping),
    ])
  }

  private static func secret(_ row: Capacity.SecretRow) -> JSON {
    .members([
      "secret": .string(row.secret.rawValue), "bits": number(row.secret.bits), "fits": .bool(row.fits),
      "fetches": row.fetches.map { .integer($0) } ?? .null,
    ])
  }

  private static func number(_ value: Double) -> JSON { .decimal((value * 10_000).rounded() / 10_000) }

  static func read(_ object: JSONObject) throws(JSONProblem) -> SessionAdmissions {
    SessionAdmissions(
      target: TargetID(try object.string("target")), given: try object.integer("given"),
      admitted: try object.integer("admitted"), strangers: try object.integer("not_given"),
      strangersAdmitted: try object.integer("not_given_admitted"), uses: try object.integer("max_uses"),
      isLimited: try object.bool("max_uses_enforced"),
      contentTokens: try object.integer("max_content_tokens"),
      tokensPerLink: try object.integer("tokens_per_link"),
      fromLastPage: try object.list("from_last_page") { json throws(JSONProblem) in try json.readInteger() },
      fromAllPages: try object.list("from_all_pages") { json throws(JSONProblem) in try json.readInteger() })
  }
}
