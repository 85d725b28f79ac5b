internal import Choices

/// Writes an absolute URL as a reference, for checks of redirect targets.
///
/// The first form is the URL itself, so that shrinking leads back to it. The others are what people
/// write instead of two slashes: all of them begin a host for some reader.
enum ReferenceForms {
  /// What may stand before the host in place of the scheme and its slashes.
  static let starts: [[UInt8]] = [
    "//", "/\\", "\\/", "\\\\", "///", "////", "/\\/", "//\\", "/\t/", "\t//", " //", "/\n/", "\u{1}//",
    "\u{3000}//",
    "https:", "https:/", "https:\\\\", "http:", "HTTPS://", "/%2f", "/%2F%2F", "/%5c", "/%09/", "/%0d%0a/",
    "%2f%2f",
    "./", ".//", "..//", "/.//", "/..//", "/;@", "/@", "@", ".", ";//", "?//", "#//", "/?//", "/x//",
    "////\\;@",
    "https:////", "//user@", "//%2f", "//\u{FF0F}", "\u{FF0F}\u{FF0F}", "/\u{FF0F}",
  ].map { Array($0.utf8) }

  /// Draws the form of a URL whose scheme ends in two slashes; any other is left as it is.
  ///
  /// - Parameter own: the host that references are resolved against.
  static func rewrite(_ bytes: [UInt8], own: [UInt8], _ draw: inout Draw) throws(Rejection) -> [UInt8] {
    guard try draw.chance(3, in: 4), let slashes = bytes.firstRange(of: Array("://".utf8)) else {
      return bytes
    }
    let rest = Array(bytes[slashes.upperBound...])
    let host = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    if host.elementsEqual(own) {
      let local = Array(rest[host.endIndex...])
      switch try draw.below(4) {
      case 0: return local.first == 0x2F ? local : [0x2F] + local
      case 1: return local.first == 0x2F ? Array(local.dropFirst()) : local
      case 2: return local.first == 0x2F ? Array("..".utf8) + local : local
      default: return Array("//".utf8) + rest
      }
    }
    return try draw.pick(starts) + rest
  }
}
