import Foundation

/// A list of URLs in one buffer.
struct URLList {
  let bytes: [UInt8]
  /// Where each URL starts; one more than there are URLs, each followed by a newline.
  let starts: [UInt64]

  var count: Int { starts.count - 1 }

  /// Reads a list, one URL a line; empty lines are left out.
  init(contentsOf path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var bytes: [UInt8] = []
    var starts: [UInt64] = [0]
    bytes.reserveCapacity(data.count)
    for line in Array(data).split(separator: 0x0A) {
      bytes.append(contentsOf: line)
      bytes.append(0x0A)
      starts.append(UInt64(bytes.count))
    }
    self.bytes = bytes
    self.starts = starts
  }

  subscript(index: Int) -> [UInt8] {
    Array(bytes[Int(starts[index])..<Int(starts[index + 1]) - 1])
  }

  /// Calls a body with every URL.
  func withURLs(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<count {
        let start = Int(starts[index])
        body(UnsafeBufferPointer(rebasing: bytes[start..<Int(starts[index + 1]) - 1]))
      }
    }
  }
}
