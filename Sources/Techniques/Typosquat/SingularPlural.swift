import Choices
import HarnessModel

/// Makes the registered label plural, or singular, at its end or at a word inside.
///
/// Nobody remembers whether the name has an `s` at its end.
///
///     https://example.com/   becomes   https://examples.com/
enum SingularPlural: Technique {
  static let id = TechniqueID("typosquat", "singular-plural")
  static let catalogue = [275]
  static let claim = Claim.otherHost

  /// Endings of English nouns in the singular and in the plural, regular and learned ones.
  private static let endings = [
    ("y", "ies"), ("fe", "ves"), ("f", "ves"), ("man", "men"), ("person", "people"), ("child", "children"),
    ("foot", "feet"), ("tooth", "teeth"), ("goose", "geese"), ("mouse", "mice"), ("ouse", "ice"),
    ("is", "es"),
    ("us", "i"), ("um", "a"), ("on", "a"), ("a", "ae"), ("ex", "ices"), ("ix", "ices"), ("z", "zzes"),
    ("o", "oes"),
  ].map { ([Unicode.Scalar]($0.0), [Unicode.Scalar]($0.1)) }

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      switch try draw.below(5) {
      case 0:
        if label.last == "s" { label.removeLast() } else { label += "s".unicodeScalars }
      case 1: label += "es".unicodeScalars
      case 2: label += "s".unicodeScalars
      case 3:
        let place = 1 + (try draw.below(label.count - 1))
        label.insert(contentsOf: [Unicode.Scalar](try draw.flag() ? "es" : "s"), at: place)
      default:
        let isPlural = try draw.flag()
        let (one, many) = try draw.pick(endings)
        let (from, to) = isPlural ? (many, one) : (one, many)
        try demand(label.suffix(from.count).elementsEqual(from))
        label.replaceSubrange((label.count - from.count)..., with: to)
      }
    }
  }
}
