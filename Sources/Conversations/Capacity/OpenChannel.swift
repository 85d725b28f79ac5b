/// What leaks where nothing is enforced, as the measure for what a gate leaves.
public enum OpenChannel {
  /// The characters that reach a server as they are: unreserved and reserved ones of RFC 3986, section 2.
  public static let alphabet = 84
  /// The characters that a DNS name distinguishes: letters without case, digits and the hyphen (RFC 1035).
  public static let nameAlphabet = 37
  /// The longest name that DNS carries, in characters (RFC 1035, section 2.3.4).
  public static let longestName = 253

  /// The bits of one URL of which only the beginning is fixed: log2 84 for each free character.
  ///
  /// So much carries one fetch of a tool without the context rule, of a gate that compares beginnings, and of an
  /// echo tool whose results admit URLs.
  ///
  ///     without any prefix: 1,598 bits
  public static func bits(prefix: Int = 0, limit: Int = 250) -> Double {
    Double(max(0, limit - prefix)) * Logarithm.two(Double(alphabet))
  }

  /// The bits of one refused URL whose host is looked up before the refusal.
  ///
  ///     253 characters: 1,318 bits
  public static func bitsOfName(length: Int = longestName) -> Double {
    Double(max(0, min(length, longestName))) * Logarithm.two(Double(nameAlphabet))
  }

  /// The bits of one pause if the observer tells so many delays apart: log2 T.
  ///
  /// There is no bound on T, so time is reported as not bounded and never as 0 (Moskowitz and Miller 1994).
  public static func bitsOfPause(resolvableDelays: Int) -> Double {
    resolvableDelays > 1 ? Logarithm.two(Double(resolvableDelays)) : 0
  }

  /// A session's share of what an open tool would leak in as many fetches: 0 is tight, 1 is open.
  public static func residualFraction(of bits: Double, uses: Int, limit: Int = 250) -> Double {
    let open = Double(uses) * self.bits(limit: limit)
    return open > 0 ? bits / open : 0
  }

  /// The bits that a gate adds: log2 of the requests it admits over log2 of those the context gives; 0 is right.
  public static func leniency(admitted: Int, inContext: Int) -> Double {
    Logarithm.two(Double(max(1, admitted))) - Logarithm.two(Double(max(1, inContext)))
  }
}
