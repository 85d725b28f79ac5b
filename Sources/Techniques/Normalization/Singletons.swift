import Choices
import HarnessModel
import UnicodeSecurity

/// Writes a letter beyond ASCII as another character that UTS #46 maps to it.
///
/// The Angstrom and Ohm signs are canonically equal to letters and disappear in any normalization;
/// capitals and compatibility forms do so in UTS #46 alone. In a name without such letters a
/// subdomain carries them.
///
///     https://example.com/   becomes   https://\u{212b}ngstrom.example.com/
enum Singletons: Technique {
  static let id = TechniqueID("normalization", "singletons")
  static let catalogue = [94]

  static let labels = [
    "\u{212B}ngstrom", "\u{2126}", "\u{1F71}", "\u{FA10}", "\u{F900}", "\u{2F00}", "\u{1FEF}",
  ]
  /// For each text beyond ASCII, the code points that UTS #46 maps to it.
  static let sources = Dictionary(
    grouping: CharacterMappings.uts46.filter { ($0.target.first ?? 0) >= 0x80 }, by: \.target)

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.requireName()
    let scalars = Array(String(decoding: draft.host, as: UTF8.self).unicodeScalars)
    // Nothing is mapped to ASCII here.
    let places = scalars.indices.filter { !scalars[$0].isASCII && sources[UTF8.bytes(scalars[$0])] != nil }
    guard !places.isEmpty, try !draw.flag() else { return try draft.addSubdomain(oneOf: labels, &draw) }
    let place = try draw.pick(places)
    let source = try draw.pick(sources[UTF8.bytes(scalars[place])] ?? []).source
    draft.host =
      UTF8.bytes(of: scalars[..<place]) + UTF8.bytes(source) + UTF8.bytes(of: scalars[(place + 1)...])
  }
}
