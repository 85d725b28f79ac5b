import Foundation
import TestSupport
import Testing

@testable import UnicodeSecurity

/// Names that are mapped code point by code point, compared with ICU and libidn2 asked about the whole of them.
@Suite struct QuickNameTests {
  @Test func `each code point among others is mapped as ICU maps it`() {
    var names = 0
    for value in UInt32(0x80)...0x10FFFF where Self.isOfInterest(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text: [Unicode.Scalar] in [
        ["a", scalar, "b"], [scalar, "a"], ["a", scalar], [scalar, scalar], ["a", ".", scalar, "\u{5D0}"],
      ] {
        compare(text.utf8)
        names += 1
      }
    }
    #expect(names > 50_000)
  }

  private static let isDeep = ProcessInfo.processInfo.environment["GATECRASH_DEEP"] != nil

  /// Whether a code point is looked at: of the long rows of ideographs, of Hangul and of what is not assigned,
  /// only some are.
  private static func isOfInterest(_ value: UInt32) -> Bool {
    if isDeep { return true }
    switch value {
    case 0x3400...0x9FFF, 0xA000...0xA48F, 0xAC00...0xD7A3, 0x1_2000...0x1_8FFF, 0x2_0000...0x10_FFFF:
      return value % 509 == 0
    default: return value % 3 == 0 || Unicode.Scalar(value)?.properties.generalCategory == .nonspacingMark
    }
  }

  @Test func `random names have the ASCII form, the spelling and the A-labels that the libraries say`() {
    var noise = NameNoise(seed: 1)
    for _ in 0..<20_000 { compare(noise.name()) }
  }

  @Test func `every row of IdnaTestV2 is mapped as ICU maps it`() throws {
    let file = IdnaTestV2(try Fixtures.corpora("conformance/unicode/IdnaTestV2-15.0.0.txt"))
    for row in file.rows { compare(row.source) }
  }

  @Test func `many threads that make the table at once see the same names`() async {
    let forms = await withTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<4 {
        group.addTask {
          var noise = NameNoise(seed: 2)
          return (0..<2_000).map { _ in
            var form: [UInt8] = []
            _ = IDNA.domainToASCII(noise.name().span, appendingTo: &form)
            return form
          }
        }
      }
      return await group.reduce(into: Set<[[UInt8]]>()) { $0.insert($1) }
    }
    #expect(forms.count == 1)
  }

  // MARK: - What the libraries say

  private func compare(_ name: [UInt8]) {
    let (strict, strictErrors) = Self.asked(name, .urlStandardStrict)
    let (lenient, errors) = Self.asked(name, .urlStandard)
    let expected: IDNA.DomainVerdict =
      if strictErrors.isEmpty, strict.last != 0x2E { .strict } else { errors.isEmpty ? .lenient : .refused }
    var form: [UInt8] = []
    let verdict = IDNA.domainToASCII(name.span, appendingTo: &form)
    // An expectation costs more than a name does: only what is wrong is told.
    if verdict != expected || IDNA.verdict(onDomain: name.span) != expected
      || form != (expected == .refused ? [] : lenient)
    {
      Issue.record("\(name) is \(verdict), \(form)")
    }
    if expected != .refused { compareSpelling(name, of: form) }
    for label in form.split(separator: 0x2E) + name.split(separator: 0x2E) where ALabel.hasPrefix(label) {
      guard let isCanonical = ALabel.isCanonical(label.span) else { continue }
      let (again, errors) = Self.asked(Array(label), .urlStandard)
      let isLeft = errors.isEmpty && again == Array(label)
      if isCanonical != (isLeft && ALabel.isValid(label)) { Issue.record("\(label) is no such A-label") }
    }
  }

  private func compareSpelling(_ name: [UInt8], of form: [UInt8]) {
    guard name.contains(where: { $0 >= 0x80 }), let spelling = IDNA.quickSpelling(name.span, of: form.span)
    else { return }
    let unicode = IDNA.toUnicode(form).bytes
    let isShown = unicode == name.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let expected: IDNA.Spelling =
      if !isShown { .mapped } else { IDNA2008.lookup(unicode).valid == nil ? .refusedByIDNA2008 : .plain }
    if spelling != expected { Issue.record("\(name) is \(spelling)") }
    compareMapping(name, of: form, expected)
  }

  /// What the conversion says of the mapping spares a second one, and must not change the answer.
  private func compareMapping(_ name: [UInt8], of form: [UInt8], _ expected: IDNA.Spelling) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2_000) { place in
      let written = IDNA.domainToASCII(name.span, into: place)
      if Array(place[..<written.count]) != form { Issue.record("\(name) is written otherwise") }
      let spelling = IDNA.quickSpelling(
        name.span, of: form.span, isASCIIForm: written.verdict == .strict, mapping: written.mapping)
      if let spelling, spelling != expected { Issue.record("\(name) is \(spelling) by its mapping") }
    }
  }

  private static func asked(_ name: [UInt8], _ options: IDNA.Options) -> ([UInt8], IDNA.Errors) {
    if name.isEmpty, !options.contains(.verifyDNSLength) { return ([], []) }
    var output: [UInt8] = []
    let errors = name.withUnsafeBufferPointer { IDNA.askICU($0, options: options, appendingTo: &output) }
    return (output, errors)
  }
}

/// Names of letters that a few scripts have, and of what the rules of names speak about.
struct NameNoise: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  private static let rows: [ClosedRange<UInt32>] = [
    0x61...0x7A, 0x61...0x7A, 0x21...0x7E, 0x2D...0x2E, 0x2D...0x2D, 0x30...0x39, 0x41...0x5A, 0x80...0x17F,
    0x300...0x36F, 0x370...0x52F, 0x590...0x5FF, 0x600...0x6FF, 0x900...0xDFF, 0xE00...0xEFF, 0x1100...0x11FF,
    0x1E00...0x1FFF, 0x2000...0x206F, 0x2100...0x22FF, 0x2460...0x24FF, 0x3000...0x33FF, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFB00...0xFDFF, 0xFE00...0xFFFF, 0x1_0300...0x1_0FFF, 0x1_D400...0x1_D7FF,
    0x1_F000...0x1_F9FF, 0x4E00...0x9FFF, 0...0x10_FFFF, 0x200C...0x200D, 0x94D...0x94D, 0xAD...0xAD,
    0x338...0x338, 0x3C...0x3E, 0x3002...0x3002, 0x2260...0x2260,
  ]

  /// A name of one to nine code points, at times of a hundred, plain, encoded or damaged.
  mutating func name() -> [UInt8] {
    var scalars: [Unicode.Scalar] = []
    let rows = (0..<Int.random(in: 1...3, using: &self)).map { _ in Self.rows[pick(Self.rows.count)] }
    for _ in 0..<Int.random(in: 1...(pick(50) == 0 ? 120 : 9), using: &self) {
      let row = pick(rows.count + 1) == 0 ? 0x61...0x7A : rows[pick(rows.count)]
      if let scalar = Unicode.Scalar(UInt32.random(in: row, using: &self)) { scalars.append(scalar) }
      if pick(6) == 0 { scalars.append(".") }
    }
    var bytes = scalars.utf8
    switch pick(8) {
    case 0: bytes = encoded(scalars)
    case 1: bytes = IDNA.toASCII(bytes).valid ?? bytes
    default: break
    }
    if pick(12) == 0, !bytes.isEmpty {
      bytes[pick(bytes.count)] = pick(2) == 0 ? UInt8(pick(256)) : UInt8(0x61 + pick(26))
    }
    return bytes
  }

  private mutating func encoded(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    let labels = scalars.split(separator: ".", omittingEmptySubsequences: false).map { label -> [UInt8] in
      guard pick(2) == 0, let encoded = Punycode.encode(label) else { return label.utf8 }
      return Array((pick(4) == 0 ? "XN--" : "xn--").utf8) + encoded
    }
    return Array(labels.joined(separator: [0x2E]))
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
}
