import Foundation
import Synchronization
import UnicodeSecurity
import URLStandard

/// The URL parser against another implementation of the same standard, loaded from `GATECRASH_FUZZ_PEER`.
///
/// Each input on which the two differ is written to the file `GATECRASH_FUZZ_DIFFERENCES`, one JSON line
/// each, with the rule that explains it if there is one (``Explanation``); fuzzing goes on, so that one known
/// difference does not hide the next. Hosts whose mapping changed between versions of Unicode are left out: the
/// two carry different tables. Only well-formed UTF-8 is compared, since the standard parses scalar values.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard String(validating: bytes, as: UTF8.self) != nil, !VersionSkew.touches(bytes) else { return 0 }
  let ours = BasicURLParser.parse(bytes).map { Array($0.href) }
  let theirs = Peer.shared.parse(bytes)
  if ours != theirs { Peer.shared.note(bytes, ours, theirs) }
  return 0
}

/// A rule that says why the other parser may differ.
private enum Explanation: String {
  /// The Bidi Rule (RFC 5893, section 2) holds for every label of a domain of which one is written from right to
  /// left, and the other parser asks it of each label alone. UTS #46 refuses `0a.\u{5D0}` in its test file (B1).
  case bidiRuleOfOtherLabels
  /// Punycode whose delimiter has nothing before it does not decode (RFC 3492, section 6.2: only a delimiter
  /// behind basic code points is passed over), and would not be encoded so again.
  case delimiterFirst
  /// A ZWJ or ZWNJ stands behind a virama, or a ZWNJ between letters that join (RFC 5892, A.1 and A.2), with nothing
  /// but transparent characters beside it; the other parser looks for such letters further away.
  case contextOfJoiners
  /// The names of one version of Unicode have a character that those of the other have not.
  case otherVersionOfUnicode
  /// Of characters that came with Unicode 14.0 or later, the other parser knows the mapping but neither that they
  /// are combining marks, which begin no label (UTS #46, 4.1), nor their direction.
  case propertiesSinceUnicode14

  /// The rule that explains why one of the two parsers refuses what the other takes.
  static func rule(_ ours: [UInt8]?, _ theirs: [UInt8]?) -> Explanation? {
    guard (ours == nil) != (theirs == nil), let taken = ours ?? theirs,
      let host = BasicURLParser.parse(taken)?.hostname
    else { return nil }
    let labels = host.split(separator: UInt8(ascii: "."))
    if VersionSkew.touches(Array(host)) { return .otherVersionOfUnicode }
    if labels.contains(where: isNew) { return .propertiesSinceUnicode14 }
    guard ours == nil else { return nil }
    if labels.contains(where: isDelimiterFirst) { return .delimiterFirst }
    if labels.contains(where: isJoinerMisplaced) { return .contextOfJoiners }
    let name = Array(host)
    let isForBidiAlone =
      IDNA.toASCII(name).valid == nil && IDNA.toASCII(name, options: .checkJoiners).valid == name
    let isOfOthers = labels.allSatisfy { IDNA.toASCII(Array($0)).valid != nil }
    return isForBidiAlone && isOfOthers ? .bidiRuleOfOtherLabels : nil
  }

  private static func isJoinerMisplaced(_ label: ArraySlice<UInt8>) -> Bool {
    IDNA.toASCII(Array(label), options: .checkJoiners).valid == nil
      && IDNA.toASCII(Array(label), options: []).valid != nil
  }

  private static func isNew(_ label: ArraySlice<UInt8>) -> Bool {
    guard label.starts(with: "xn--".utf8), let text = Punycode.decode(Array(label.dropFirst(4))) else {
      return false
    }
    return text.contains { ($0.properties.age?.major ?? 0) >= 14 }
  }

  private static func isDelimiterFirst(_ label: ArraySlice<UInt8>) -> Bool {
    label.starts(with: "xn---".utf8) && !label.dropFirst(5).contains(UInt8(ascii: "-"))
  }
}

/// The other parser, behind the functions of `Tests/Bench/ParserPeerAda.cpp`.
private final class Peer: Sendable {
  typealias Parse =
    @convention(c) (
      UnsafePointer<UInt8>, UInt64, UnsafeMutablePointer<UInt8>, UInt64, UnsafeMutablePointer<UInt64>
    ) -> Int64

  static let shared = Peer()
  /// Differences written at most, of those that a rule explains and of the others.
  private static let most = (explained: 1_000, others: 10_000)

  private let function: Parse
  private let differences: Int32
  private let explained = Atomic(0)
  private let others = Atomic(0)

  private init() {
    let environment = ProcessInfo.processInfo.environment
    guard let path = environment["GATECRASH_FUZZ_PEER"], let library = dlopen(path, RTLD_NOW),
      let symbol = dlsym(library, "peer_parse")
    else { fatalError("GATECRASH_FUZZ_PEER names no library that exports peer_parse") }
    function = unsafeBitCast(symbol, to: Parse.self)
    let file = environment["GATECRASH_FUZZ_DIFFERENCES"] ?? "/dev/stderr"
    differences = open(file, O_WRONLY | O_CREAT | O_APPEND, 0o644)
  }

  func parse(_ url: [UInt8]) -> [UInt8]? {
    // Percent-encoding triples a byte, and a label may grow in Punycode.
    var output = [UInt8](repeating: 0, count: url.count * 12 + 1024)
    var length: UInt64 = 0
    let room = UInt64(output.count)
    let total = function(url.isEmpty ? [0] : url, UInt64(url.count), &output, room, &length)
    return total < 0 ? nil : Array(output[..<Int(length)])
  }

  func note(_ url: [UInt8], _ ours: [UInt8]?, _ theirs: [UInt8]?) {
    let explanation = Explanation.rule(ours, theirs)
    let isNew =
      explanation == nil
      ? others.wrappingAdd(1, ordering: .relaxed).newValue <= Self.most.others
      : explained.wrappingAdd(1, ordering: .relaxed).newValue <= Self.most.explained
    guard isNew else { return }
    func text(_ bytes: [UInt8]?) -> String {
      bytes.map { "\"" + Data($0).base64EncodedString() + "\"" } ?? "null"
    }
    let rule = explanation.map { "\"\($0.rawValue)\"" } ?? "null"
    let line =
      "{\"url\":\(text(url)),\"ours\":\(text(ours)),\"theirs\":\(text(theirs)),\"explained\":\(rule)}\n"
    _ = line.withCString { write(differences, $0, strlen($0)) }
  }
}
