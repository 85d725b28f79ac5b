import HarnessModel

/// A stretch of text that some reading takes for a URL.
struct URLCandidate {
  /// Where it stands in the text.
  var range: Range<Int>
  /// The reading.
  var reading: TextReading
  /// Whether nobody doubts where it starts and ends.
  var isCertain = false
  /// The URL, where it isn't what stands in the text.
  var decoded: [UInt8]?
  /// Whether the text may have been cut right behind it.
  var mayBeCut = false
}
