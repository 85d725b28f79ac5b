/// The version of this tool, of its record, and of the line protocol.
public enum ToolVersion {
  /// The release, by semantic versioning.
  public static let tool = "0.1.0"
  /// The major version of the record format.
  public static let record = 1
  /// The version of the line protocol spoken with targets.
  public static let lineProtocol = 1
}
