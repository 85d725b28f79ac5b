internal import HarnessModel

extension Health {
  /// More selectors than this are only counted.
  private static let mostNamed = 8

  /// What the reader should know where generators drew too much in vain.
  ///
  /// - Parameters:
  ///   - rejections: what was drawn in vain for the target that was asked most.
  ///   - cases: the cases of that target.
  static func notice(of rejections: Rejections, _ cases: Int, _ table: TechniqueTable) -> Prose? {
    guard rejections.areMany(among: cases) else { return nil }
    let fits = rejections.fits
    let seldom = selectors(fits.seldom, in: table)
    let mostly = selectors(fits.mostly, in: table)
    let named: Prose = seldom.isEmpty ? "" : " Seldom or never fitting: \(ours: seldom)."
    let others: Prose =
      mostly.isEmpty
      ? "choose others with --technique." : "choose those that do fit, with --technique: \(ours: mostly)."
    let again: Prose = rejections.redrawn == 0 ? "" : ", \(rejections.redrawn) cases were drawn again"
    let misfits: Prose = "\(rejections.misfits) of \(rejections.drawn) techniques"
    return "Too many draws were rejected: " + misfits + " did not fit the URL they were drawn for" + again
      + ", and \(rejections.replaced) of \(cases) cases ask for the plain URL in their place."
      + named + " Add entries that they fit, such as an address, a path or a name in Unicode, or " + others
  }

  /// Selectors of techniques: a whole family where all of it is meant, and names else.
  private static func selectors(_ numbers: [Int], in table: TechniqueTable) -> String {
    // Ways to write harmless URLs are no techniques that anybody chooses.
    let harmless = Set(table.benign.map { Int($0.number) })
    let meant = Set(numbers).subtracting(harmless)
    var families: [String] = []
    var named: [String] = []
    for number in numbers where meant.contains(number) {
      let family = table.ids[number].family
      guard !families.contains(family) else { continue }
      let all = table.ids.indices.filter { table.ids[$0].family == family }
      if all.allSatisfy(meant.contains) {
        families.append(family)
      } else {
        named.append(table.ids[number].text)
      }
    }
    let all = families.map { $0 + "/*" } + named
    let more = all.count - mostNamed
    return all.prefix(mostNamed).joined(separator: " ") + (more > 0 ? " and \(more) more" : "")
  }
}
