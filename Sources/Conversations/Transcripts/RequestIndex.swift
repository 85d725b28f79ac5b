internal import Encodings
public import HarnessModel

/// Where the requests of a batch stand in their file, so that none of them has to be held.
public struct RequestIndex: Sendable {
  /// Where an object stands, in bytes.
  public struct Place: Hashable, Sendable {
    /// Where it begins.
    public var offset: Int
    /// How long it is.
    public var count: Int
  }

  private var splitter: JSONValueSplitter
  private var places: [ForeignText: Place] = [:]
  private var only: Place?

  /// Makes an empty index.
  public init(limit: Int = 64 << 20) {
    splitter = JSONValueSplitter(limit: limit)
  }

  /// Reads on.
  ///
  /// - Throws: `TranscriptProblem` that names the line.
  public mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    var found: [(name: ForeignText?, place: Place)] = []
    try splitter.feed(bytes) { piece in
      guard case .object(let object, let line, let offset) = piece else {
        if case .problem(let problem) = piece { throw problem }
        return
      }
      do throws(JSONProblem) {
        let name = try WireReader.optionalText("custom_id", of: JSON(parsing: object))
        found.append((name, Place(offset: offset, count: object.count)))
      } catch {
        throw TranscriptProblem(.content, line: line, place: error.place, text: error.text)
      }
    }
    for (name, place) in found {
      if let name { places[name] = place } else { only = place }
    }
  }

  /// Ends the file.
  ///
  /// - Throws: `TranscriptProblem` if it ends in the middle of an object or has nothing in it.
  public func finish() throws(TranscriptProblem) {
    try splitter.finish()
  }

  /// Where the request stands that belongs to an entry; a file of one request without a name fits every entry.
  public func place(of name: ForeignText?) -> Place? {
    name.flatMap { places[$0] } ?? (places.isEmpty ? only : nil)
  }

  /// The conversation in an object that was found.
  ///
  /// - Throws: `TranscriptProblem`, whose line counts from the object's own beginning.
  public static func conversation(in object: [UInt8]) throws(TranscriptProblem) -> Conversation? {
    do throws(JSONProblem) {
      return try TranscriptEntry.entries(of: JSON(parsing: object), line: 1).first?.conversation
    } catch {
      throw TranscriptProblem(.content, line: 1, place: error.place, text: error.text)
    }
  }
}
