/// What the terminal at the other end can show.
public struct TerminalStyle: Hashable, Sendable {
  /// The number of columns; lines are broken so that they fit.
  public var width: Int
  /// Whether colours are wanted: a terminal, and no `NO_COLOR`.
  public var hasColour: Bool

  /// Makes a style; widths under 40 columns are taken as 40.
  public init(width: Int = 80, hasColour: Bool = false) {
    self.width = max(40, width)
    self.hasColour = hasColour
  }

  /// Makes the style of a stream from what is known of it.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the stream is a terminal; a file or a pipe gets no colours.
  ///   - columns: The terminal's width, if it told.
  ///   - environment: The environment, for `NO_COLOR` (<https://no-color.org>) and `TERM=dumb`.
  public init(isTerminal: Bool, columns: Int?, environment: [String: String]) {
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    self.init(
      width: isTerminal ? min(columns ?? 80, 120) : 80,
      hasColour: isTerminal && !refused && environment["TERM"] != "dumb")
  }

  /// Text in a colour, where colours are wanted.
  func paint(_ text: String, _ colour: Colour) -> String {
    hasColour ? "\u{1B}[" + colour.rawValue + "m" + text + "\u{1B}[0m" : text
  }

  /// The colours in use, by their SGR parameters.
  enum Colour: String {
    case critical = "1;31"
    case high = "31"
    case medium = "33"
    case low = "36"
    case good = "32"
    case strong = "1"
    case soft = "2"
  }
}
