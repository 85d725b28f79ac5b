import Choices
import HarnessModel

/// Flips one bit of one character.
///
/// Memory errors do it without anybody's help, and requests then go to the neighbouring name. Exact filters
/// hold; the name must not be confused with the listed one.
///
///     https://example.com/   becomes   https://dxample.com/
enum Bitsquatting: Technique {
  static let id = TechniqueID("typosquat", "bitsquatting")
  static let catalogue = [270]
  static let claim = Claim.otherHost

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    try draft.mistype { (label) throws(Rejection) in
      let place = try draw.below(label.count)
      // One byte in Latin-1, too: its highest bit turns an accented letter into another character.
      try demand(label[place].value < 0x100)
      let flipped = UInt8(label[place].value) ^ (1 << UInt8(try draw.below(8)))
      let lowered = (0x41...0x5A).contains(flipped) ? flipped | 0x20 : flipped
      try demand(lowered.isLetter || lowered.isDigit || lowered == UInt8(ascii: "-"))
      label[place] = Unicode.Scalar(lowered)
    }
  }
}
