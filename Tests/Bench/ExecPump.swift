import Foundation
import Glibc
import HarnessModel

/// The bare pump: writes lines and counts lines.
enum ExecPump {
  /// Questions about URLs that are answered in a second.
  static func rate(_ command: [String], _ urls: [URLText]) throws -> Double {
    let greeting =
      "{\"op\":\"hello\",\"protocol\":1}\n{\"op\":\"policy\",\"id\":1,\"allowed_domains\":[\"example.com\"]}\n"
    var lines: [UInt8] = []
    for (index, url) in urls.enumerated() {
      lines +=
        Array("{\"op\":\"ask\",\"id\":\(1_000_000_000 + index),\"url\":\"".utf8) + url.bytes
        + Array("\"}\n".utf8)
    }
    return Double(urls.count)
      / (try seconds(command, lines, replies: urls.count, behind: (Array(greeting.utf8), 2)))
  }

  /// The seconds from the first line to the last answer; what is sent and answered before does not count.
  static func seconds(
    _ command: [String], _ lines: [UInt8], replies: Int,
    behind greeting: (lines: [UInt8], replies: Int) = ([], 0)
  ) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let (write, read) = (
      input.fileHandleForWriting.fileDescriptor, output.fileHandleForReading.fileDescriptor
    )
    // F_SETPIPE_SZ, which the C library shows to GNU sources alone: as large as the target's own pipes.
    for descriptor in [write, read] { _ = fcntl(descriptor, 1031, 1 << 20) }
    send(greeting.lines, to: write)
    count(greeting.replies, from: read)
    let clock = ContinuousClock()
    let start = clock.now
    Thread { send(lines, to: write) }.start()
    count(replies, from: read)
    let elapsed = clock.now - start
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return elapsed / .seconds(1)
  }

  private static func send(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
        guard count > 0 else { return }
        sent += count
      }
    }
  }

  private static func count(_ lines: Int, from descriptor: Int32) {
    var left = lines
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while left > 0 {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return }
      left -= buffer[..<count].count { $0 == 0x0A }
    }
  }
}
