// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let idna: [any Technique.Type] = []
  static let idnaEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let idna: [TechniquePage] = []
}
