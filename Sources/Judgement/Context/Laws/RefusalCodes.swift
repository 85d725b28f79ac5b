import Conversations
import HarnessModel

/// C-26: a refusal names the rule that the URL breaks.
enum RefusalCodes: ContextLaw {
  static let page = PropertyPage(
    id: "C-26", title: "a refusal names the rule that the URL breaks",
    statement: """
      The error code beside a refusal is that of a rule that the URL breaks, in the spelling of the rules in \
      force: until June 2026 url_not_allowed for want of context and invalid_input for a malformed URL, since \
      then url_not_in_prior_context and invalid_tool_input.
      """,
    whyItMatters: """
      The model and the program around it act on the code: they correct a malformed URL, look for another \
      source, or wait. A code of other times or of another rule sends them astray, and logs tell nobody what was \
      refused.
      """,
    severity: .s7, cwe: [393],
    hazard: """
      Only the documented codes of rules are judged, not a gate's own and not those of failures on the way. Where \
      a URL breaks several rules each code is right, and so is that of a rule which may be read either way.
      """)

  static func explains(_ breach: ContextBreach) -> Bool { breach.isMiscoded }

  /// The codes that name a rule, in every spelling; others say nothing about rules.
  private static let known: Set<ForeignText> = Set(
    FetchErrorSpelling.allCases.flatMap { spelling in
      [FetchErrorCode.invalidInput, .urlTooLong, .urlNotAllowed, .urlNotInPriorContext, .maxUsesExceeded].map
      {
        spelling.code($0)
      }
    })

  /// Whether a refusal's code belongs to a rule that the URL doesn't break, or to other times.
  static func isMiscoded(_ code: ForeignText?, _ denial: ContextDenial?) -> Bool {
    guard let code, let denial else { return false }
    return known.contains(code) && !denial.codes.contains(code)
  }
}
