import Choices
import HarnessModel

/// Asks the listed host for a WebSocket.
///
/// `ws` and `wss` are special schemes to the URL Standard and parse like http. They are not permitted all
/// the same.
///
///     https://example.com/   becomes   wss://example.com/
enum WebSocketScheme: Technique {
  static let id = TechniqueID("scheme", "websocket-scheme")
  static let catalogue = [206]

  private static let schemes = texts("wss", "ws", "WSS", "WS")

  static func rewrite(_ draft: inout URLDraft, in scene: Scene, _ draw: inout Draw) throws(Rejection) {
    draft.scheme = try draw.pick(schemes)
  }
}
