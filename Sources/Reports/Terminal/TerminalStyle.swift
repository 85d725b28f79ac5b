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
}
