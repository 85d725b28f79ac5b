internal import CICUShim

/// The code points that two versions of Unicode treat differently in names (UTS #46).
///
/// ICU decides by one version and browsers by a newer one. A name with such a code point may be one host to a filter
/// and another, or none, to the client that fetches; no answer about it is wrong.
public enum VersionSkew {
  /// The status of a code point in the mapping table of UTS #46 section 5.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// It stays.
    case valid
    /// It is removed.
    case ignored
    /// It is replaced.
    case mapped
    /// It stays or is replaced, as Transitional_Processing says.
    case deviation
    /// It makes the name invalid.
    case disallowed
  }

  /// A range of code points that changed in the same way.
  public struct Change: Sendable, Hashable {
    /// The first and last code point.
    public let range: ClosedRange<UInt32>
    /// The status in the older table.
    public let before: Status
    /// The status in the newer table.
    public let after: Status
    /// The version of Unicode that brought the character, or nil where the older one had it already.
    public let since: String?

    init(_ first: UInt32, _ last: UInt32, _ before: Status, _ after: Status, since: String?) {
      range = first...last
      self.before = before
      self.after = after
      self.since = since
    }

    /// What kind of change it is.
    public var category: Category {
      switch (since, after) {
      case (.some, _): .newCharacter
      case (nil, .ignored): .nowIgnored
      case (nil, .mapped), (nil, .deviation): before == .mapped ? .mappedElsewhere : .nowMapped
      case (nil, .valid): .nowValid
      case (nil, .disallowed): .nowDisallowed
      }
    }
  }

  /// The kinds of change.
  public enum Category: String, Sendable, Hashable, CaseIterable {
    /// Unassigned before.
    case newCharacter = "new character"
    /// Assigned before, and removed from names now.
    case nowIgnored = "now ignored"
    /// Assigned before, and mapped to something now.
    case nowMapped = "now mapped"
    /// Mapped before and now, to different text.
    case mappedElsewhere = "mapped elsewhere"
    /// Assigned before, and kept in names now.
    case nowValid = "now valid"
    /// Kept, removed or mapped before, and refused now.
    case nowDisallowed = "now disallowed"
  }
}

extension VersionSkew {
  /// Whether ICU's Unicode is the older of the two versions, so that the table tells about this process.
  public static var describesICU: Bool { UnicodeVersions.icuUnicode == older }

  /// Whether the status or the mapping of a scalar differs between the two versions.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool { contains(scalar.value) }

  /// The same for a scalar value.
  ///
  /// The table is searched once for each.
  static func contains(_ value: UInt32) -> Bool {
    // The first change is at U+04C0: most text is answered without a look at the notes.
    guard value >= 0x4C0 else { return false }
    let notes = Note(rawValue: icushim_note(value))
    if notes.contains(.isSteady) { return false }
    if notes.contains(.isSkewed) { return true }
    let isSkewed = Unicode.Scalar(value).flatMap { change(of: $0) } != nil
    icushim_add_note(value, (isSkewed ? Note.isSkewed : .isSteady).rawValue)
    return isSkewed
  }

  /// Whether a name in UTF-8 has a scalar that differs, as it is or inside an A-label.
  ///
  /// An A-label of a new character is refused by the older version and a name to the newer one.
  public static func touches(_ name: [UInt8]) -> Bool { touches(name.span) }

  /// Whether a name in UTF-8 has a scalar that differs, as it is or inside an A-label.
  ///
  /// The same as for an array, without one. What is no UTF-8 differs in no version. The dots that UTS #46 maps
  /// can be asked to part labels, too.
  public static func touches(_ name: Span<UInt8>, partingAtMappedDots partsAtMappedDots: Bool = false) -> Bool
  {
    var (index, start) = (0, 0)
    while index < name.count {
      let place = index
      let byte = name[index]
      var isDot = byte == 0x2E
      if byte < 0x80 {
        index += 1
      } else if let scalar = UTF8Scalar.read(name, &index) {
        if contains(scalar) { return true }
        isDot = partsAtMappedDots && (scalar == 0x3002 || scalar == 0xFF0E || scalar == 0xFF61)
      } else {
        index += 1
      }
      if isDot {
        if encodesSkew(name.extracting(start..<place)) { return true }
        start = index
      }
    }
    return encodesSkew(name.extracting(start..<name.count))
  }

  /// Whether a label begins with "xn--" and decodes to a scalar that differs.
  private static func encodesSkew(_ label: Span<UInt8>) -> Bool {
    guard label.count > 4, label[2] == 0x2D, label[3] == 0x2D, label[0] | 0x20 == 0x78,
      label[1] | 0x20 == 0x6E
    else { return false }
    return Room<UInt32>.with(label.count - 4) { decoded in
      guard Punycode.decode(label.extracting(4..<label.count), into: &decoded) else { return false }
      for index in 0..<decoded.count where contains(decoded[index]) { return true }
      return false
    }
  }

  /// The change that a scalar is part of.
  public static func change(of scalar: Unicode.Scalar) -> Change? {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].range.upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    guard low < changes.count, changes[low].range.contains(scalar.value) else { return nil }
    return changes[low]
  }

  /// What the newer version maps a scalar to, where it differs and is mapped.
  public static func newMapping(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    var (low, high) = (0, mappings.count)
    while low < high {
      let middle = (low + high) / 2
      if mappings[middle].0 < scalar.value { low = middle + 1 } else { high = middle }
    }
    guard low < mappings.count, mappings[low].0 == scalar.value else { return nil }
    return mappings[low].1.compactMap { Unicode.Scalar($0) }
  }
}
