public import Foundation

/// Where tests find their data.
public enum Fixtures {
  /// The root of the package.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file that is committed under `Corpora/`.
  public static func corpora(_ path: String) throws -> Data {
    try Data(contentsOf: root.appendingPathComponent("Corpora").appendingPathComponent(path))
  }

  /// A file of the conformance data that lies beside the checkout and may not be committed.
  ///
  /// Returns `nil` and prints a notice where it is absent, so that the test ends without a claim.
  public static func shared(_ path: String) -> Data? {
    let file = root.deletingLastPathComponent().appendingPathComponent("shared/data")
      .appendingPathComponent(path)
    guard let data = try? Data(contentsOf: file) else {
      print("NOTICE: skipped, ../shared/data/\(path) is absent")
      return nil
    }
    return data
  }
}
