import HarnessModel
import Targets

/// Compares the end of an address as if it were a name.
///
/// A host that ends in a listed address is no address and no name for most parsers, and for some it is one.
enum AddressSuffix: Specimen {
  static let name = "address-suffix"
  static let summary = "host.hasSuffix(\".\" + address)"
  static let defect: String? = "Text before a listed address is ignored."
  static let killedBy: PropertyID? = PropertyID("P-21")

  /// Makes the filter.
  static func filter(_ policy: Policy) throws -> (URLText) throws -> GateDecision {
    let gate = try SoundGate(policy)
    return { url in gate.decision(on: url, takenFor: reading(of: url)) }
  }

  private static func reading(of url: URLText) -> URLText {
    guard let cut = CutURL(url) else { return url }
    let pieces = cut.hostAndPort.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isNumber = { (piece: ArraySlice<UInt8>) in
      !piece.isEmpty && piece.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard pieces.count > 4, pieces.suffix(4).allSatisfy(isNumber) else { return url }
    return cut.with(authority: pieces.suffix(4).joined(separator: [UInt8(ascii: ".")]))
  }
}
