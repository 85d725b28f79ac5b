import Conversations
import HarnessModel

/// Bits of a session against `max_uses`: a curve for each of some numbers of links, a line for each secret, and a number
/// where each gate stands.
///
/// Fills and strokes are attributes as well, so that the chart can be read where style sheets are blocked.
enum CapacityChart {
  private static let size = (width: 740.0, height: 380.0)
  private static let plot = (left: 46.0, top: 22.0, right: 96.0, bottom: 44.0)
  private static let curves = [5_000, 1_000, 100, 26, 2]
  private static let marks: [(secret: Secret, label: String)] = [
    (.pin, "PIN"), (.email, "e-mail"), (.key128, "128-bit key"),
  ]
  /// The most bits shown; gates beyond stand on the upper edge.
  private static let top = 140.0

  static func svg(_ gates: [SessionAdmissions]) -> HTML {
    let most = max(20, (gates.map(\.uses).max() ?? 0) + 2)
    let scale = Scale(most: most)
    return """
      <svg class="chart" viewBox="0 0 \(number(size.width)) \(number(size.height))" role="img" \
      aria-label="\(attribute: label(gates))">
      \(axes(scale))\(secrets(scale))\(curves.map { curve($0, scale) })\(points(gates, scale))
      </svg>
      """
  }

  /// Where numbers of fetches and bits lie in the picture.
  private struct Scale {
    var most: Int

    func x(_ uses: Int) -> Double { x(Double(uses)) }

    func x(_ uses: Double) -> Double {
      plot.left + uses / Double(most) * (size.width - plot.left - plot.right)
    }

    func y(_ bits: Double) -> Double {
      size.height - plot.bottom - min(bits, top) / top * (size.height - plot.top - plot.bottom)
    }
  }

  private static func label(_ gates: [SessionAdmissions]) -> String {
    let places = gates.enumerated().map { place, gate in
      let bits = gate.bits.isFinite ? Bits.tenths(gate.bits) + " bits" : "no bound"
      return "\(place + 1): \(gate.target.rawValue), \(bits) with \(gate.uses) fetches"
    }
    return "Bits of a session against max_uses. " + places.joined(separator: "; ")
  }

  // MARK: - Frame

  private static func axes(_ scale: Scale) -> HTML {
    let step = scale.most > 24 ? 10 : 5
    let across = stride(from: 0, through: scale.most, by: step).map { uses -> HTML in
      """
      <line class="grid" stroke="#dbdbd4" x1="\(number(scale.x(uses)))" y1="\(number(scale.y(0)))" \
      x2="\(number(scale.x(uses)))" y2="\(number(scale.y(0) + 4))"/>\
      <text x="\(number(scale.x(uses)))" y="\(number(scale.y(0) + 18))" text-anchor="middle">\(uses)</text>
      """
    }
    let up = stride(from: 0, through: Int(top), by: 20).map { bits -> HTML in
      """
      <line class="grid" stroke="#dbdbd4" x1="\(number(plot.left))" y1="\(number(scale.y(Double(bits))))" \
      x2="\(number(scale.x(scale.most)))" y2="\(number(scale.y(Double(bits))))"/>\
      <text x="\(number(plot.left - 8))" y="\(number(scale.y(Double(bits)) + 4))" text-anchor="end">\(bits)</text>
      """
    }
    return """
      \(up)\(across)<text x="\(number((plot.left + scale.x(scale.most)) / 2))" y="\(number(size.height - 6))" \
      text-anchor="middle">fetches of a session (max_uses)</text>\
      <text x="\(number(plot.left - 38))" y="12">bits of a session</text>

      """
  }

  private static func secrets(_ scale: Scale) -> HTML {
    HTML(
      marks.map { mark -> HTML in
        let y = scale.y(mark.secret.bits)
        return """
          <line class="secret" stroke="#a13f06" stroke-dasharray="5 4" x1="\(number(plot.left))" y1="\(number(y))" \
          x2="\(number(scale.x(scale.most)))" y2="\(number(y))"/>\
          <text class="secret" fill="#a13f06" x="\(number(plot.left + 6))" y="\(number(y - 5))">\(mark.label)</text>

          """
      })
  }

  // MARK: - Data

  private static func curve(_ links: Int, _ scale: Scale) -> HTML {
    var points: [(x: Double, y: Double)] = []
    var before = 0.0
    for uses in 0...scale.most {
      let bits = Capacity(classes: links, uses: uses).ordered
      // Between two numbers of fetches it is all but straight, so it is cut where it leaves the picture.
      let part = bits > top ? (top - before) / (bits - before) : 1
      points.append((scale.x(Double(uses - 1) + part), scale.y(bits)))
      if bits > top { break }
      before = bits
    }
    let path = points.enumerated().map { place, point in
      "\(place == 0 ? "M" : "L")\(decimal(point.x)) \(decimal(point.y))"
    }.joined(separator: " ")
    guard let end = points.last else { return "" }
    // A curve that leaves through the upper edge has its name above it, the others behind their end.
    let leaves = end.y <= scale.y(top) + 1
    let place = leaves ? (end.x + 4, end.y - 6) : (end.x + 6, end.y + 4)
    return """
      <path class="curve" fill="none" stroke="#86b398" d="\(attribute: path)"/>\
      <text class="curve" x="\(number(place.0))" y="\(number(place.1))">\(links) links</text>

      """
  }

  /// The gates; those that stand at one place share a mark.
  private static func points(_ gates: [SessionAdmissions], _ scale: Scale) -> HTML {
    var places: [(x: Double, y: Double, isBeyond: Bool, names: [String])] = []
    for (number, gate) in gates.enumerated() {
      let isBeyond = !gate.bits.isFinite || gate.bits > top
      let (x, y) = (scale.x(gate.uses), scale.y(isBeyond ? top : gate.bits))
      if let place = places.firstIndex(where: { abs($0.x - x) < 14 && abs($0.y - y) < 12 }) {
        places[place].names.append(String(number + 1))
      } else {
        places.append((x, y, isBeyond, [String(number + 1)]))
      }
    }
    return HTML(
      places.map { place -> HTML in
        let mark: HTML =
          place.isBeyond
          ? """
          <path class="beyond" fill="#c4303a" d="\(attribute: "M\(decimal(place.x - 6)) \(decimal(place.y + 10)) L\(decimal(place.x + 6)) \(decimal(place.y + 10)) L\(decimal(place.x)) \(decimal(place.y)) Z")"/>
          """
          : """
          <circle class="gate" fill="#1f5a8a" cx="\(number(place.x))" cy="\(number(place.y))" r="5"/>
          """
        return """
          \(mark)<text class="gate" x="\(number(place.x + 10))" y="\(number(place.y + (place.isBeyond ? 11 : 4)))" \
          font-weight="700">\(place.names.joined(separator: ", "))</text>

          """
      })
  }

  private static func number(_ value: Double) -> HTML { "\(decimal(value))" }

  /// A coordinate with one digit behind the point at most.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
