extension IDNA {
  /// What UTS #46 made of a name.
  public struct Conversion: Sendable, Hashable {
    /// The converted name; only good for showing where there are errors.
    public let bytes: [UInt8]
    /// Why the name is refused; empty for a valid one.
    public let errors: Errors

    /// Whether the name was converted without error.
    public var isValid: Bool { errors.isEmpty }
    /// The converted name, or nil where it has errors.
    public var valid: [UInt8]? { isValid ? bytes : nil }

    /// Takes a result as it is.
    public init(bytes: [UInt8], errors: Errors) {
      self.bytes = bytes
      self.errors = errors
    }
  }
}

extension IDNA.Conversion {
  /// One of the two conversions of the shim.
  typealias Function = (
    UInt32, UnsafePointer<UInt8>?, Int32, UnsafeMutablePointer<UInt8>?, Int32, UnsafeMutablePointer<UInt32>
  ) -> Int32

  /// Runs a conversion of the shim on bytes, appends what it writes and returns all errors that ICU saw.
  static func run(
    _ function: Function, _ domain: UnsafeBufferPointer<UInt8>, options: IDNA.Options,
    appendingTo output: inout [UInt8]
  ) -> IDNA.Errors {
    guard let length = Int32(exactly: domain.count) else { return .libraryFailure }
    var bits: UInt32 = 0
    // Room for the longest name that DNS can carry; a longer one is converted a second time.
    let needed = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { room in
      let count = function(options.shim, domain.baseAddress, length, room.baseAddress, 512, &bits)
      if count >= 0, count <= 512 { output.append(contentsOf: room[..<Int(count)]) }
      return count
    }
    if needed < 0 { return .libraryFailure }
    if needed > 512 {
      let long = [UInt8](unsafeUninitializedCapacity: Int(needed)) { room, count in
        let written = function(
          options.shim, domain.baseAddress, length, room.baseAddress, needed, &bits)
        count = Int(max(0, min(written, needed)))
      }
      output.append(contentsOf: long)
    }
    return IDNA.Errors(rawValue: bits)
  }
}

extension IDNA.Errors {
  /// The errors that options ask for, of all that ICU saw when it made a name.
  func counted(by options: IDNA.Options, for converted: ArraySlice<UInt8>) -> IDNA.Errors {
    let counted = subtracting(options.waived)
    guard counted.isEmpty, contains(.hyphenThirdAndFourth), Self.hasNestedPrefix(converted) else {
      return counted
    }
    return .nestedACEPrefix
  }

  /// Whether a label still begins with "xn--" once decoded (UTS #46 section 4.1 criterion 4).
  ///
  /// Only a label that ICU accepted and that has hyphens in its third and fourth place can.
  private static func hasNestedPrefix(_ converted: ArraySlice<UInt8>) -> Bool {
    converted.split(separator: 0x2E).contains { label in
      guard label.starts(with: ALabel.prefix) else { return false }
      // ToUnicode leaves a valid label decoded already.
      guard let decoded = Punycode.decode(label.dropFirst(4)) else { return true }
      return decoded.starts(with: ALabel.prefix.map { Unicode.Scalar($0) })
    }
  }
}
