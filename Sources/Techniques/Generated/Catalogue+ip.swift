// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let ip: [any Technique.Type] = []
  static let ipEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let ip: [TechniquePage] = []
}
