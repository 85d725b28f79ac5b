// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let subdomain: [any Technique.Type] = []
  static let subdomainEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let subdomain: [TechniquePage] = []
}
