import Choices
import HarnessModel
import UnicodeSecurity

/// Writes the entry in the other of the two forms of an internationalized name.
///
/// Lists are pasted from browsers, which show Unicode, and from logs, which show ASCII. An entry in
/// the form that the filter doesn't convert is inert.
///
///     b\u{fc}cher.example   becomes   xn--bcher-kva.example
enum EntryOtherForm: EntryTechnique {
  static let id = TechniqueID("idna", "entry-other-form")
  static let catalogue = [38]

  static func rewrite(_ entry: inout EntryText, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    let host = Array(entry.bytes.prefix { $0 != UInt8(ascii: "/") })
    let path = entry.bytes.dropFirst(host.count)
    let ascii = IDNA.toASCII(host)
    let unicode = IDNA.toUnicode(host)
    let others = [ascii, unicode].compactMap(\.valid).filter { $0 != host }
    entry.bytes = try draw.pick(others) + path
  }
}
