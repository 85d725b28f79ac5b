import Encodings
import HarnessModel

/// What one reader makes of a URL, in JSON.
enum EncodedReading {
  static func json(_ reading: Reading) -> JSON {
    .members([
      "reader": .string(reading.reader.rawValue),
      "parts": reading.parts.map(parts) ?? .null,
      "notes": .array(reading.notes.map { .string($0) }),
      "standing": reading.standing.map { .string($0.rawValue) } ?? .null,
    ])
  }

  private static func parts(_ parts: Reading.Parts) -> JSON {
    .members([
      "scheme": EncodedText.json(parts.scheme),
      "host": EncodedText.json(parts.host),
      "port": parts.port.map { .integer(Int($0)) } ?? .null,
      "path": EncodedText.json(parts.path),
    ])
  }

  static func read(_ json: JSON) throws(JSONProblem) -> Reading {
    let object = try JSONObject(json)
    return Reading(
      reader: ReaderID(rawValue: try object.string("reader")),
      parts: try object.optional("parts", readParts),
      notes: try object.list("notes") { json throws(JSONProblem) in try json.readString() },
      standing: try object.optional("standing") { json throws(JSONProblem) in
        try json.readWord(as: Reading.Standing.self)
      })
  }

  private static func readParts(_ json: JSON) throws(JSONProblem) -> Reading.Parts {
    let object = try JSONObject(json)
    let port = try object.optional("port") { json throws(JSONProblem) in
      guard let port = UInt16(exactly: try json.readInteger()) else {
        throw JSONProblem(place: "", text: "is not a port number")
      }
      return port
    }
    return Reading.Parts(
      scheme: try object.required("scheme", foreign), host: try object.required("host", foreign),
      port: port, path: try object.required("path", foreign))
  }

  private static func foreign(_ json: JSON) throws(JSONProblem) -> ForeignText {
    try EncodedText.read(json)
  }
}
