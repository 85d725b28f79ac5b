import Foundation

/// A table of UTS #46 (IdnaMappingTable.txt), as far as processing without UseSTD3ASCIIRules reads it.
struct IDNAMappingTable {
  private struct Line {
    let range: ClosedRange<UInt32>
    let entry: String
  }

  private let lines: [Line]

  init(_ data: Data) {
    lines = String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap(Self.line)
  }

  /// Status and mapping of a scalar value.
  func entry(_ scalar: Unicode.Scalar) -> String? {
    lines.first { $0.range.contains(scalar.value) }?.entry
  }

  private static func line(_ text: Substring) -> Line? {
    let fields = text.prefix { $0 != "#" }.split(separator: ";", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard fields.count >= 2 else { return nil }
    let bounds = fields[0].components(separatedBy: "..").compactMap { UInt32($0, radix: 16) }
    guard let first = bounds.first, let last = bounds.last else { return nil }
    // The statuses that depended on UseSTD3ASCIIRules went in Unicode 16; without the flag they meant these.
    let status = fields[1].replacingOccurrences(of: "disallowed_STD3_", with: "")
    let mapping = status == "mapped" || status == "deviation" ? fields.dropFirst(2).first ?? "" : ""
    return Line(range: first...last, entry: "\(status) \(mapping)")
  }
}
