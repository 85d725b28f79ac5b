/// A way to find a URL in a text: each is one that deployed extractors use.
public enum TextReading: String, Hashable, Sendable, CaseIterable {
  /// The whole field is a URL.
  case wholeField = "whole-field"
  /// White space or an end of the text on both sides.
  case whiteSpace = "white-space"
  /// Between angle brackets.
  case angleBrackets = "angle-brackets"
  /// The destination of a Markdown link.
  case markdownDestination = "markdown-destination"
  /// The destination of a Markdown reference definition.
  case markdownReference = "markdown-reference"
  /// The quoted value of an HTML `href` attribute.
  case htmlAttribute = "html-attribute"
  /// Up to white space, a double quote, an angle bracket or a control character, whatever stands there.
  case punctuationKept = "punctuation-kept"
  /// The same without the punctuation at its end.
  case punctuationDropped = "punctuation-dropped"
  /// The same without closing brackets that were not opened.
  case bracketsBalanced = "brackets-balanced"
  /// Up to what closes the bracket, quote or mark in front of it.
  case delimiterMatched = "delimiter-matched"
  /// Up to the first quote or grave accent.
  case quoteCut = "quote-cut"
  /// Up to the first closing bracket, quote or grave accent.
  case delimiterCut = "delimiter-cut"
  /// Up to the first comma or semicolon.
  case commaCut = "comma-cut"
  /// Up to the first character that is not ASCII.
  case asciiOnly = "ascii-only"
  /// Up to the first character that RFC 3986 has no use for.
  case urlCharacters = "url-characters"
  /// Up to the first backslash: an escaped line break or quote.
  case backslashCut = "backslash-cut"
  /// With character references decoded, `&amp;` and its like.
  case entityDecoded = "entity-decoded"
  /// With the escapes of JSON undone, `\/` and its like.
  case jsonUnescaped = "json-unescaped"
  /// With the backslash escapes of Markdown undone.
  case markdownUnescaped = "markdown-unescaped"
  /// Percent-encoded as a whole, as in the query of another URL.
  case percentDecoded = "percent-decoded"
  /// Inside of another URL, such as an archive's.
  case nested
  /// Two slashes and a host, without a scheme.
  case protocolRelative = "protocol-relative"
  /// A host without a scheme.
  case bareHost = "bare-host"
  /// A relative link of a fetched page.
  case relativeLink = "relative-link"
  /// The address at which a fetched page was found in the end.
  case redirectFinal = "redirect-final"
}
