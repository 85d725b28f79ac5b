import Foundation
public import HarnessModel

/// Why a sink cannot listen.
public struct SinkError: Error, Hashable, Sendable {
  /// The error number of the system.
  public var code: Int32

  /// The error as a sentence with what to try.
  public var prose: Prose {
    "No port of 127.0.0.1 can be listened on: \(ours: String(cString: strerror(code))). Does this machine have a loopback interface?"
  }
}

/// The few calls of the system that a sink needs.
enum LoopbackSocket {
  /// The longest head of a request that is read, in bytes.
  private static let longestHead = 64 << 10
  /// How long a connection may be silent, in seconds.
  private static let patience = 2

  /// Listens on a port of 127.0.0.1 that the system chooses.
  static func listen() throws(SinkError) -> (socket: Int32, port: UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard listener >= 0 else { throw SinkError(code: errno) }
    var address = address(port: 0)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withBytes(of: &address) { bind(listener, $0, size) } == 0
    var length = size
    guard isBound, Foundation.listen(listener, 128) == 0,
      withBytes(of: &address, { getsockname(listener, $0, &length) }) == 0
    else {
      let code = errno
      close(listener)
      throw SinkError(code: code)
    }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  /// The address of a port of 127.0.0.1.
  private static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  /// Sends a request to a port of 127.0.0.1 and reads until the other side closes.
  static func exchange(_ request: [UInt8], with port: UInt16) {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard connection >= 0 else { return }
    defer { close(connection) }
    limitWaiting(connection)
    var address = address(port: port)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    guard withBytes(of: &address, { connect(connection, $0, size) }) == 0 else { return }
    send(request, to: connection)
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while recv(connection, &buffer, buffer.count, 0) > 0 {}
  }

  private static func limitWaiting(_ connection: Int32) {
    var timeout = timeval(tv_sec: patience, tv_usec: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
  }

  private static func withBytes(
    of address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>) -> Int32
  ) -> Int32 {
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1, body)
    }
  }

  /// The first line of a request, once its head has come whole; `nil` if it doesn't come.
  static func requestLine(from connection: Int32) -> [UInt8]? {
    limitWaiting(connection)
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while head.firstRange(of: Array("\r\n\r\n".utf8)) == nil {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0, head.count < longestHead else { return nil }
      head += buffer.prefix(count)
    }
    return head.firstIndex(of: UInt8(ascii: "\r")).map { Array(head[..<$0]) }
  }

  /// Sends all of it, or as much as the other side takes.
  static func send(_ bytes: [UInt8], to connection: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Foundation.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }
}
