import Foundation

/// Where the record of a run lies.
enum RecordPath {
  /// The record itself, or the one in a run's folder.
  static func resolve(_ path: String) -> String {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? path + "/record.jsonl" : path
  }
}
