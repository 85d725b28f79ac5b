// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let encoding: [any Technique.Type] = []
  static let encodingEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let encoding: [TechniquePage] = []
}
