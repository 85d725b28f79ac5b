/// What one URL parser makes of a string, in a form fit for reports.
public struct Reading: Hashable, Sendable {
  /// The parts a fetcher acts on.
  public struct Parts: Hashable, Sendable {
    /// The scheme in lower case, without the colon.
    public var scheme: ForeignText
    /// The host as this reader would connect to it; empty if there is none.
    public var host: ForeignText
    /// The port, if it is not the scheme's default.
    public var port: UInt16?
    /// The path.
    public var path: ForeignText

    /// Makes the parts.
    public init(scheme: ForeignText, host: ForeignText, port: UInt16?, path: ForeignText) {
      self.scheme = scheme
      self.host = host
      self.port = port
      self.path = path
    }
  }

  /// Who read.
  public var reader: ReaderID
  /// The parts, or `nil` if the reader refuses the string.
  public var parts: Parts?
  /// Validation errors or the cause of the refusal, by their names in the standard.
  public var notes: [String]
  /// Whether the policy covers what this reader reaches: inside, outside, or contested.
  public var standing: Standing?

  /// Where a reading lies with respect to the policy.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    case permitted, refused, contested, unreachable
  }

  /// Makes a reading.
  public init(reader: ReaderID, parts: Parts?, notes: [String] = [], standing: Standing? = nil) {
    self.reader = reader
    self.parts = parts
    self.notes = notes
    self.standing = standing
  }
}
