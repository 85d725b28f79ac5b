import Foundation

/// The rows of Unicode's IdnaTestV2.txt, whose columns its own header explains.
struct IdnaTestV2 {
  struct Row {
    var source: [UInt8]
    var toUnicode: Expectation
    var toASCIINonTransitional: Expectation
    var toASCIITransitional: Expectation
    var line: Int
  }

  struct Expectation {
    var text: [UInt8]
    var status: Set<String>
  }

  var rows: [Row] = []
  /// Rows with a lone surrogate, which no UTF-8 can carry.
  var withoutUTF8: [String] = []

  init(_ data: Data) {
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let content = line.prefix { $0 != "#" }
      let fields = content.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
      guard fields.count >= 7 else { continue }
      guard let texts = Self.unescaped([fields[0], fields[1], fields[3], fields[5]]) else {
        withoutUTF8.append(String(content))
        continue
      }
      // A blank column repeats the one it stands for.
      let unicode = Expectation(text: texts[1] ?? texts[0] ?? [], status: Self.status(fields[2]) ?? [])
      let ascii = Expectation(
        text: texts[2] ?? unicode.text, status: Self.status(fields[4]) ?? unicode.status)
      let transitional = Expectation(
        text: texts[3] ?? ascii.text, status: Self.status(fields[6]) ?? ascii.status)
      rows.append(
        Row(
          source: texts[0] ?? [], toUnicode: unicode, toASCIINonTransitional: ascii,
          toASCIITransitional: transitional, line: number + 1))
    }
  }

  private static func trimmed(_ field: Substring) -> Substring {
    var field = field
    while field.first == " " || field.first == "\t" { field.removeFirst() }
    while field.last == " " || field.last == "\t" { field.removeLast() }
    return field
  }

  private static func status(_ field: Substring) -> Set<String>? {
    guard !field.isEmpty else { return nil }
    return Set(field.dropFirst().dropLast().split { $0 == "," || $0 == " " }.map(String.init))
  }

  /// The columns in UTF-8, nil for a blank one; nil as a whole where an escape is a surrogate.
  private static func unescaped(_ fields: [Substring]) -> [[UInt8]?]? {
    var texts: [[UInt8]?] = []
    for field in fields {
      guard !field.isEmpty else { texts.append(nil); continue }
      guard field != "\"\"" else { texts.append([]); continue }
      var text = String.UnicodeScalarView()
      var rest = field.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        guard scalar == "\\" else { text.append(scalar); continue }
        let marker = rest.popFirst()
        let isBraced = marker == "x"
        if isBraced { rest.removeFirst() }
        let digits = isBraced ? rest.prefix { $0 != "}" } : rest.prefix(4)
        rest = rest.dropFirst(digits.count + (isBraced ? 1 : 0))
        guard let value = UInt32(String(digits), radix: 16), let escaped = Unicode.Scalar(value) else {
          return nil
        }
        text.append(escaped)
      }
      texts.append(Array(String(text).utf8))
    }
    return texts
  }
}
