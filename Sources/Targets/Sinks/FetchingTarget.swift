public import HarnessModel

/// A gate that only judges, together with a client that fetches what it allows from a sink on 127.0.0.1.
///
/// A gate in this process says yes or no; whether a yes tells anything is seen where requests arrive. The client sends
/// what the gate says that it would fetch, else the URL that was asked for, byte for byte. It connects to 127.0.0.1 and
/// to nothing else: a URL that leads elsewhere, or is no request target as it stands, is not fetched.
public struct FetchingTarget: Target {
  /// The gate.
  public let gate: any Target

  /// The name of the gate.
  public var id: TargetID { gate.id }

  /// Puts a client behind a gate.
  public init(_ gate: any Target) {
    self.gate = gate
  }

  /// Opens the gate.
  ///
  /// - Throws: what the gate throws.
  public func open(_ limits: TargetLimits) throws(TargetError) -> any TargetSession {
    FetchingSession(try gate.open(limits))
  }
}

/// A session with a gate whose allowed URLs are fetched before their answers are handed out.
final class FetchingSession: TargetSession {
  private let gate: any TargetSession
  /// The URLs of batches under way.
  private var asked: [[URLText]] = []

  var greeting: TargetGreeting { gate.greeting }

  init(_ gate: any TargetSession) {
    self.gate = gate
  }

  func submit(_ batch: QuestionBatch) {
    asked.append(batch.urls)
    gate.submit(batch)
  }

  func collect() -> AnsweredBatch {
    let batch = gate.collect()
    let urls = asked.isEmpty ? [] : asked.removeFirst()
    for (url, answer) in zip(urls, batch.answers) {
      guard case .verdict(.allow, let detail) = answer else { continue }
      LoopbackSocket.fetch(detail?.url?.bytes ?? url.bytes)
    }
    return batch
  }

  func abandon(when isAbandoned: @escaping () -> Bool) {
    gate.abandon(when: isAbandoned)
  }

  var isLost: Bool { gate.isLost }

  func close() {
    gate.close()
  }
}

extension LoopbackSocket {
  /// Fetches a URL that begins with `http://127.0.0.1:`, port and slash, and waits for the end of the answer.
  static func fetch(_ url: [UInt8]) {
    let origin = Array("http://127.0.0.1:".utf8)
    guard url.starts(with: origin) else { return }
    let rest = url.dropFirst(origin.count)
    let digits = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }
    let target = rest.dropFirst(digits.count).prefix { $0 != UInt8(ascii: "#") }
    guard let port = UInt16(String(decoding: digits, as: UTF8.self)), target.first == UInt8(ascii: "/"),
      target.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return }
    let head = " HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n"
    exchange(Array("GET ".utf8) + target + Array(head.utf8), with: port)
  }
}
