internal import HarnessModel

/// A row of counters for each axis that came up.
///
/// The hash of an axis is that of its name. A run meets few axes, so comparing them is cheaper.
struct AxisRows {
  private var axes: [Axis] = []
  private var rows = TallyRows(0)

  /// The counters of an axis; zero where it never came up.
  subscript(axis: Axis) -> TallyBoard.Row { place(of: axis).map { rows[$0] } ?? .zero }

  /// Counts one case, under its outcome.
  mutating func count(_ axis: Axis, _ place: Int) { rows.count(placed(axis), place) }

  /// Adds the counters of others.
  mutating func add(_ other: AxisRows) {
    for place in other.axes.indices { rows.add(other.rows[place], to: placed(other.axes[place])) }
  }

  private func place(of axis: Axis) -> Int? {
    for place in axes.indices where axes[place] == axis { return place }
    return nil
  }

  private mutating func placed(_ axis: Axis) -> Int {
    if let known = place(of: axis) { return known }
    axes.append(axis)
    rows.append()
    return axes.count - 1
  }
}
