public import HarnessModel

/// The error codes of the web fetch tool.
public enum FetchErrorCode: String, Hashable, Sendable, CaseIterable {
  case invalidInput = "invalid_input"
  case urlTooLong = "url_too_long"
  case urlNotAllowed = "url_not_allowed"
  case urlNotInPriorContext = "url_not_in_prior_context"
  case urlNotAccessible = "url_not_accessible"
  case tooManyRequests = "too_many_requests"
  case unsupportedContentType = "unsupported_content_type"
  case maxUsesExceeded = "max_uses_exceeded"
  case unavailable
  case contentTooLarge = "content_too_large"
}

/// How errors were spelled at one time.
public enum FetchErrorSpelling: String, Hashable, Sendable, CaseIterable {
  /// Until June 2026: `web_fetch_tool_error`, `invalid_input`, and no code of its own for the context rule.
  case original
  /// Since June 2026: `web_fetch_tool_result_error`, `invalid_tool_input`, `url_not_in_prior_context`.
  case renamed

  /// The type of the error block's content.
  public var type: ForeignText {
    switch self {
    case .original: "web_fetch_tool_error"
    case .renamed: "web_fetch_tool_result_error"
    }
  }

  /// The code on the wire.
  public func code(_ code: FetchErrorCode) -> ForeignText {
    switch (self, code) {
    case (.original, .urlNotInPriorContext): "url_not_allowed"
    case (.renamed, .invalidInput): "invalid_tool_input"
    case (.original, _), (.renamed, _): ForeignText(code.rawValue)
    }
  }

  /// A refusal as the tool writes it.
  public func failure(_ code: FetchErrorCode, message: ForeignText? = nil) -> ToolFailure {
    ToolFailure(type: type, code: self.code(code), message: message)
  }
}
