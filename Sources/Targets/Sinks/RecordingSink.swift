import Dispatch
import Foundation
public import HarnessModel
import Synchronization

/// A web server on the loopback interface that remembers what it is asked: what a fetch really sends.
///
/// It serves `http://127.0.0.1:PORT/` on a port that the system chooses, answers every request with a page, and is
/// reached from nowhere but this machine. A request is remembered before it is answered, so whoever has the page
/// can be sure that the request is in the record.
public final class RecordingSink: Sendable {
  /// A request as it arrived.
  public struct Request: Hashable, Sendable {
    /// The method, such as `GET`.
    public var method: ForeignText
    /// The request target byte for byte, such as `/page/3?x=1`.
    public var target: ForeignText
  }

  private struct State {
    var requests: [Request] = []
    var isClosed = false
  }

  /// The port on 127.0.0.1.
  public let port: UInt16
  private let listener: Int32
  private let state = Mutex(State())
  private let arrival = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: RecordingSink.mostConnections)
  private let page: @Sendable (_ site: String, _ target: ForeignText) -> [UInt8]

  /// Connections that are served at once; further ones wait.
  private static let mostConnections = 32

  /// Begins to listen.
  ///
  /// - Parameter page: the text that a request target is answered with, given where the sink is found.
  /// - Throws: `SinkError` if the system gives no port.
  public init(
    page: @escaping @Sendable (_ site: String, _ target: ForeignText) -> [UInt8]
  ) throws(SinkError) {
    self.page = page
    (listener, port) = try LoopbackSocket.listen()
    let thread = Thread { [self] in accept() }
    thread.name = "gatecrash sink"
    thread.start()
  }

  /// Where a gate finds it, without a slash at the end.
  public var site: String { "http://127.0.0.1:\(port)" }

  /// Takes the requests that have arrived since the last call, and waits a while if they are fewer than expected.
  public func take(expecting count: Int, within milliseconds: Int) -> [Request] {
    let deadline = DispatchTime.now() + .milliseconds(milliseconds)
    while state.withLock({ $0.requests.count }) < count {
      guard arrival.wait(timeout: deadline) == .success else { break }
    }
    return state.withLock { state in
      defer { state.requests.removeAll() }
      return state.requests
    }
  }

  /// Stops listening.
  public func close() {
    let wasOpen = state.withLock { state in
      defer { state.isClosed = true }
      return !state.isClosed
    }
    guard wasOpen else { return }
    // Shutting it down wakes the thread that waits in accept; the thread closes it.
    shutdown(listener, Int32(SHUT_RDWR))
  }

  private func accept() {
    defer { Foundation.close(listener) }
    while true {
      let connection = Foundation.accept(listener, nil, nil)
      if state.withLock({ $0.isClosed }) {
        if connection >= 0 { Foundation.close(connection) }
        return
      }
      if connection < 0 {
        guard errno == EINTR || errno == ECONNABORTED else { return }
        continue
      }
      room.wait()
      Thread { [self] in
        serve(connection)
        room.signal()
      }.start()
    }
  }

  private func serve(_ connection: Int32) {
    defer { Foundation.close(connection) }
    guard let line = LoopbackSocket.requestLine(from: connection), let request = Request(line) else { return }
    state.withLock { $0.requests.append(request) }
    arrival.signal()
    let body = page(site, request.target)
    let head = """
      HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: \(body.count)\r\n\
      Connection: close\r\n\r\n
      """
    LoopbackSocket.send(Array(head.utf8) + (request.method == "HEAD" ? [] : body), to: connection)
  }
}

extension RecordingSink.Request {
  /// Reads the first line of a request; a target with spaces in it is no valid one, but it was sent.
  init?(_ line: [UInt8]) {
    let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count >= 2, let method = words.first else { return nil }
    let target = words.dropFirst().dropLast(words.count > 2 ? 1 : 0)
    self.init(
      method: ForeignText(bytes: Array(method)),
      target: ForeignText(bytes: Array(target.joined(separator: [UInt8(ascii: " ")]))))
  }
}
