// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let invisible: [any Technique.Type] = []
  static let invisibleEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let invisible: [TechniquePage] = []
}
