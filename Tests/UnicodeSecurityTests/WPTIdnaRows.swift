import Foundation
import UnicodeSecurity

/// The rows of the IdnaTestV2 files of web-platform-tests.
struct WPTIdnaRows {
  struct Row {
    var input: [UInt8]
    var output: [UInt8]?
    var comment: String
    /// The input as the file writes it had a lone surrogate, which became U+FFFD, as in every USVString.
    var hadLoneSurrogate: Bool
  }

  private struct Object: Decodable {
    var input: String
    var output: String?
    var comment: String?
  }

  /// An entry of the array: a row, or a remark about the file.
  private enum Entry: Decodable {
    case row(Object)
    case remark

    init(from decoder: any Decoder) throws {
      if let object = try? Object(from: decoder) { self = .row(object) } else { self = .remark }
    }
  }

  var rows: [Row] = []

  /// A private-use scalar in place of a lone surrogate, which Foundation's decoder refuses.
  private static let mark = "\\uf8ff"

  init(_ data: Data) throws {
    let text = String(decoding: data, as: UTF8.self)
    let lone = /(?i)(\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2})|\\ud[89a-f][0-9a-f]{2}/
    let mended = text.replacing(lone) { $0.output.1.map(String.init) ?? Self.mark }
    for case .row(let object) in try JSONDecoder().decode([Entry].self, from: Data(mended.utf8)) {
      let had = object.input.unicodeScalars.contains("\u{F8FF}")
      let scalars = object.input.unicodeScalars.map { $0 == "\u{F8FF}" ? "\u{FFFD}" : $0 }
      rows.append(
        Row(
          input: Array(String(String.UnicodeScalarView(scalars)).utf8),
          output: object.output.map { Array($0.utf8) },
          comment: object.comment ?? "", hadLoneSurrogate: had))
    }
  }
}

extension WPTIdnaRows.Row {
  /// Whether UTS #46 has an error for the input, by the codes in the comment that the URL parser's flags ask for.
  var hasErrorCode: Bool {
    comment.components(separatedBy: "; ").contains { !$0.isEmpty && !$0.hasSuffix("(ignored)") }
  }
}
