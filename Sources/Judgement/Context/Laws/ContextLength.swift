import HarnessModel

/// P-60 where a conversation gives the URL: its length counts all the same.
enum ContextLength: ContextLaw {
  static let page = LengthBound.page

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.denial?.cause == .tooLong
  }
}
