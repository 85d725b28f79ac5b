internal import CICUShim

/// A name that is mapped without a call of ICU's for the whole of it.
///
/// What UTS #46 makes of a code point that stands alone is looked up in a table that the shim makes of ICU's own
/// data; only a stretch with marks that may compose is given to its normalizer. Joiners are left to ICU, and so
/// is a label that begins with "xn--" and is neither an A-label nor hopeless. Never transitional.
struct QuickName {
  /// What there is to say about a name.
  enum Verdict {
    /// It has an ASCII form, and the options of ``IDNA/Options/urlStandardStrict`` have nothing against it.
    case strict
    /// It has an ASCII form by ``IDNA/Options/urlStandard`` alone.
    case lenient
    /// UTS #46 refuses it with both.
    case refused
    /// ICU has to be asked.
    case unknown
  }

  /// How the mapping treated what is beyond ASCII.
  enum Spelling {
    /// It stayed as it was.
    case kept
    /// Some of it was replaced, removed or refused.
    case mapped
    /// Nobody knows before ICU is asked.
    case unknown
  }

  /// A longer name is none in DNS, and is left to ICU.
  static let longest = 253

  /// The code points of the name after the mapping.
  private(set) var scalars: Room<UInt32>
  private(set) var spelling = Spelling.kept
  private var hasRightToLeft = false
  /// Where what the last code point became begins, and what follows it and may compose with it.
  private var stretch = 0
  private var isOpen = false

  /// Runs `body` with what became of a name in UTF-8, and whether that is something to go on with.
  static func with<Result>(_ name: Span<UInt8>, _ body: (inout QuickName, Bool?) -> Result) -> Result {
    // What the longest mappings need beyond this is ICU's.
    Room<UInt32>.with(name.count > longest ? 0 : name.count + 64) { room in
      var quick = QuickName(scalars: room)
      let isValid = name.count > longest ? nil : quick.map(name)
      if isValid != true, quick.spelling == .kept { quick.spelling = .unknown }
      return body(&quick, isValid)
    }
  }

  private init(scalars: Room<UInt32>) {
    self.scalars = scalars
  }

  /// Maps each code point; false if there is one that UTS #46 refuses, nil if ICU has to be asked.
  private mutating func map(_ name: Span<UInt8>) -> Bool? {
    var index = 0
    while index < name.count {
      if name[index] < 0x80 {
        if isOpen, !settle() { return nil }
        scalars.appendASCII(name, &index)
        stretch = scalars.count - 1
        continue
      }
      // What is no UTF-8 counts as U+FFFD, which is refused.
      guard let scalar = UTF8Scalar.read(name, &index) else { return false }
      let entry = icushim_quick(scalar)
      switch entry & ICUSHIM_QUICK_KIND {
      case ICUSHIM_QUICK_VALID: break
      case ICUSHIM_QUICK_MAPPED, ICUSHIM_QUICK_TEXT: spelling = .mapped
      case ICUSHIM_QUICK_NEIGHBOUR:
        isOpen = true
        guard add(entry) else { return false }
        continue
      case ICUSHIM_QUICK_IGNORED:
        spelling = .mapped
        continue
      case ICUSHIM_QUICK_DISALLOWED:
        // ICU itself puts U+FFFD into what it shows of a bad name.
        if scalar != 0xFFFD { spelling = .mapped }
        return false
      default: return isMisplacedJoiner(scalar) ? false : nil
      }
      if isOpen, !settle() { return nil }
      stretch = scalars.count
      guard add(entry) else { return false }
    }
    if isOpen, !settle() { return nil }
    return scalars.isFull ? nil : true
  }

  /// Appends what a code point becomes by its entry; false for a mark where a label begins, which is refused.
  private mutating func add(_ entry: UInt32) -> Bool {
    if entry & ICUSHIM_QUICK_MARK != 0, scalars.count == 0 || scalars[scalars.count - 1] == 0x2E {
      return false
    }
    if entry & ICUSHIM_QUICK_RTL != 0 { hasRightToLeft = true }
    if entry & ICUSHIM_QUICK_KIND == ICUSHIM_QUICK_TEXT {
      let length = entry >> UInt32(ICUSHIM_QUICK_LENGTH_SHIFT) & ICUSHIM_QUICK_LENGTH_MASK
      for place in 0..<length { scalars.append(icushim_quick_text(entry, place)) }
    } else {
      scalars.append(entry & ICUSHIM_QUICK_SCALAR)
    }
    return true
  }

  /// Whether a code point is a joiner where no rule admits one: as the first of a label, or after ASCII, which
  /// neither has a virama nor joins.
  private func isMisplacedJoiner(_ scalar: UInt32) -> Bool {
    guard scalar == 0x200C || scalar == 0x200D, !isOpen else { return false }
    return scalars.count == 0 || scalars[scalars.count - 1] < 0x80
  }

  /// Composes what was held open; false where ICU's normalizer fails.
  private mutating func settle() -> Bool {
    isOpen = false
    guard !scalars.isFull, let isChanged = scalars.mapStretch(from: stretch) else { return false }
    if isChanged { spelling = .mapped }
    return true
  }
}

extension QuickName {
  /// Whether a label begins with "xn--" after the mapping.
  var hasPrefixedLabel: Bool {
    let name = scalars.written.span
    var start = 0
    for index in 0...name.count where index == name.count || name[index] == 0x2E {
      if QuickLabel.hasPrefix(name.extracting(start..<index)) { return true }
      start = index + 1
    }
    return false
  }

  /// Writes the name in ASCII, if the mapping left something to go on with.
  mutating func encode(_ isValid: Bool?, into output: inout Room<UInt8>) -> Verdict {
    guard let isValid else { return .unknown }
    guard isValid else { return .refused }
    var verdict = Verdict.strict
    var start = 0
    let name = scalars.written.span
    var traits: QuickLabel.Traits = []
    for index in 0...name.count {
      if index < name.count, name[index] != 0x2E {
        traits.note(name[index])
        continue
      }
      if start > 0 { output.append(0x2E) }
      let label = name.extracting(start..<index)
      // An A-label is shown as what it decodes to.
      if QuickLabel.hasPrefix(label) { spelling = .mapped }
      switch QuickLabel.encode(label, traits, into: &output, &hasRightToLeft) {
      case .strict: break
      case .lenient: verdict = .lenient
      case .refused: return .refused
      case .unknown: return .unknown
      }
      start = index + 1
      traits = []
    }
    if output.isFull { return .unknown }
    if hasRightToLeft, !QuickBidi.admits(name) { return .refused }
    return output.count > Self.longest ? .lenient : verdict
  }
}

extension Room<UInt32> {
  /// Maps and composes what begins at an index with ICU's normalizer; whether that changed it, or nil for failure.
  mutating func mapStretch(from index: Int) -> Bool? {
    let length = count - index
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 128) { mapped in
      guard let out = mapped.baseAddress,
        let source = UnsafeBufferPointer(rebasing: written[index...]).baseAddress
      else { return nil }
      let mappedCount = icushim_map_stretch(source, Int32(clamping: length), out, 128)
      guard mappedCount >= 0 else { return nil }
      var isChanged = Int(mappedCount) != length
      for place in 0..<Swift.min(Int(mappedCount), length) where source[place] != mapped[place] {
        isChanged = true
      }
      guard isChanged else { return false }
      removeLast(length)
      for place in 0..<Int(mappedCount) { append(mapped[place]) }
      return true
    }
  }
}
