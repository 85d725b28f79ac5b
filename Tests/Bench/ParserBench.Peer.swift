import Foundation

/// Another URL parser, in a shared library that exports the functions of `ParserPeerAda.cpp`.
struct ParserPeer {
  typealias Pass = @convention(c) (UnsafePointer<UInt8>, UnsafePointer<UInt64>, UInt64) -> UInt64
  typealias Parse =
    @convention(c) (
      UnsafePointer<UInt8>, UInt64, UnsafeMutablePointer<UInt8>, UInt64, UnsafeMutablePointer<UInt64>
    ) -> Int64

  let name: String
  private let passFunction: Pass
  private let parseFunction: Parse

  init(library path: String) throws {
    guard let library = dlopen(path, RTLD_NOW) else {
      throw Bench.Failure(
        "cannot load \(path): \(dlerror().map { String(cString: $0) } ?? "no reason given")")
    }
    func symbol<Function>(_ name: String, as type: Function.Type) throws -> Function {
      guard let address = dlsym(library, name) else { throw Bench.Failure("\(path) exports no \(name)") }
      return unsafeBitCast(address, to: type)
    }
    name = String(cString: try symbol("peer_name", as: (@convention(c) () -> UnsafePointer<CChar>).self)())
    passFunction = try symbol("peer_pass", as: Pass.self)
    parseFunction = try symbol("peer_parse", as: Parse.self)
  }

  /// Parses every URL of a list; the sum of the lengths and last bytes of the serializations.
  func pass(_ list: URLList) -> UInt64 {
    list.bytes.withUnsafeBufferPointer { bytes in
      list.starts.withUnsafeBufferPointer { starts in
        guard let first = bytes.baseAddress, let start = starts.baseAddress else { return 0 }
        return passFunction(first, start, UInt64(list.count))
      }
    }
  }

  /// Serialization and host, or nil for failure.
  func parse(_ url: [UInt8]) -> (href: [UInt8], hostname: [UInt8])? {
    var output = [UInt8](repeating: 0, count: url.count * 12 + 1024)
    let room = UInt64(output.count)
    var hrefLength: UInt64 = 0
    let total = url.withUnsafeBufferPointer { bytes in
      output.withUnsafeMutableBufferPointer { output in
        guard let first = bytes.baseAddress, let room0 = output.baseAddress else { return Int64(-1) }
        return parseFunction(first, UInt64(bytes.count), room0, room, &hrefLength)
      }
    }
    guard total >= 0 else { return nil }
    return (Array(output[..<Int(hrefLength)]), Array(output[Int(hrefLength)..<Int(total)]))
  }
}
