internal import HarnessModel

/// A URL that was put into a conversation, and the law that asking for it tries.
struct Mention {
  /// The URL as it stands in the text.
  var url: [UInt8]
  /// The law that a gate would break by getting it wrong.
  var aim: PropertyID

  init(_ url: [UInt8], _ aim: String) {
    self.url = url
    self.aim = PropertyID(aim)
  }

  /// Whether text that counts gave it.
  var isGiven: Bool { aim == PropertyID("C-01") }
}
