import HarnessModel

/// `report.html`: the whole run for people, one file that loads nothing and runs nothing.
public enum HTMLReport {
  /// The report as UTF-8 bytes.
  public static func render(_ record: RunRecord) -> [UInt8] {
    HTMLPage.render(record)
  }

  /// Writes the report to a file, whole or not at all.
  ///
  /// Throws a ``WriteError`` that names the path.
  public static func write(_ record: RunRecord, to path: String) throws(WriteError) {
    try OutputFile.write(render(record), to: path)
  }
}
