public import HarnessModel
internal import URLStandard
public import UnicodeSecurity

/// What becomes of a variant: where a WHATWG client goes, and how a browser shows the name.
public struct VariantClass: Hashable, Sendable {
  /// What UTS #46 and the URL Standard make of the host.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// The client goes to another host than that of the listed name.
    case anotherHost = "another-host"
    /// The client goes to the host of the listed name.
    case sameHost = "same-host"
    /// The client refuses the URL.
    case invalid
  }

  /// Where it leads.
  public let effect: Effect
  /// The host that is looked up, or `nil` where there is none.
  public let host: [UInt8]?
  /// The loosest level of its labels in Unicode (UTS #39 section 5.2), or `nil` for addresses and no host.
  public let level: RestrictionLevel?
  /// Whether a browser that goes by UTS #39 shows the name in Unicode, not as A-labels.
  ///
  /// It does up to Highly Restrictive, unless a label mixes decimal digits of two systems. Browsers add
  /// tests of their own, which refuse more.
  public let isShownInUnicode: Bool
  /// The mean distance of its drawn letters from the listed name in percent, over the letters that
  /// differ; `nil` where the two don't correspond letter by letter or one is too far to be measured.
  public let distance: Int?

  /// Classes a URL against the listed name of a scene.
  public init(of url: URLText, in scene: Scene) {
    self.init(of: url, against: Subject(scene))
  }

  /// The listed name of a scene as URLs are compared with it.
  public struct Subject: Sendable {
    let host: URLHost?
    let unicode: [Unicode.Scalar]

    /// Reads the listed name once, for many variants.
    public init(_ scene: Scene) {
      host = BasicURLParser.parse(scene.home.bytes)?.host
      let text = IDNA.toUnicode(scene.listed)
      unicode = Array(
        String(decoding: text.isValid ? text.bytes : scene.listed, as: UTF8.self).unicodeScalars)
    }
  }

  /// Classes a URL against a name.
  public init(of url: URLText, against subject: Subject) {
    guard let record = BasicURLParser.parse(url.bytes), let name = record.hostname, !name.isEmpty else {
      self.init(effect: .invalid, host: nil, level: nil, isShownInUnicode: false, distance: nil)
      return
    }
    let effect: Effect = record.host == subject.host ? .sameHost : .anotherHost
    guard record.hostKind == .domain else {
      self.init(effect: effect, host: Array(name), level: nil, isShownInUnicode: false, distance: nil)
      return
    }
    let shown = IDNA.toUnicode(Array(name))
    let text = shown.isValid ? shown.bytes : Array(name)
    let labels = text.split(separator: UInt8(ascii: ".")).map { Array($0) }
    let level = labels.map { RestrictionLevel.of($0) }.max() ?? .unrestricted
    let isShown =
      shown.isValid && level <= .highlyRestrictive
      && !labels.contains { RestrictionLevel.hasMixedNumbers($0) }
    self.init(
      effect: effect, host: Array(name), level: level, isShownInUnicode: isShown,
      distance: Self.distance(Array(String(decoding: text, as: UTF8.self).unicodeScalars), subject.unicode))
  }

  private init(
    effect: Effect, host: [UInt8]?, level: RestrictionLevel?, isShownInUnicode: Bool, distance: Int?
  ) {
    self.effect = effect
    self.host = host
    self.level = level
    self.isShownInUnicode = isShownInUnicode
    self.distance = distance
  }

  private static func distance(_ text: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Int? {
    guard text.count == name.count else { return nil }
    var (sum, count) = (0, 0)
    for (drawn, meant) in zip(text, name) where drawn != meant {
      guard let part = VisualLookalikes.distance(of: [drawn], from: meant) else { return nil }
      sum += part
      count += 1
    }
    return count == 0 ? 0 : sum / count
  }
}
