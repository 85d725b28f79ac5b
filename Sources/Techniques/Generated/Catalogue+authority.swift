// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let authority: [any Technique.Type] = []
  static let authorityEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let authority: [TechniquePage] = []
}
