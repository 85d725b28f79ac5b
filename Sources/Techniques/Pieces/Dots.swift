internal import Choices

/// Other characters in the place of the dots of a host.
///
/// The first choice is the host: the draft's own; the forbidden name under the welcome one; the
/// welcome one under the forbidden. Then the dots: the first, another one, or all of them.
enum Dots {
  /// Puts a character in the place of dots.
  static func swap(
    for character: Unicode.Scalar, in draft: inout URLDraft, _ scene: Scene, _ draw: inout Draw
  ) throws(Rejection) {
    try draft.requireName()
    let (mine, other) = (draft.host, scene.partner(of: draft.host))
    let dot = [UInt8(ascii: ".")]
    let host: [UInt8]
    switch try draw.below(3) {
    case 0: host = mine
    case 1: host = mine + dot + other
    default: host = other + dot + mine
    }
    let dots = host.positions(of: dot[0])
    guard !dots.isEmpty else { throw .unsatisfied }
    let choice = try draw.below(dots.count > 1 ? dots.count + 1 : 1)
    draft.host = swapping(choice < dots.count ? [dots[choice]] : dots, of: host, for: character)
  }

  /// The host with the bytes at these places replaced by one character.
  static func swapping(_ places: [Int], of host: [UInt8], for character: Unicode.Scalar) -> [UInt8] {
    let text = UTF8.bytes(character)
    var changed: [UInt8] = []
    changed.reserveCapacity(host.count + 3 * places.count)
    var copied = 0
    for place in places {
      changed += host[copied..<place]
      changed += text
      copied = place + 1
    }
    changed += host[copied...]
    return changed
  }
}
