// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let normalization: [any Technique.Type] = [
    HostCase.self,
  ]
  static let normalizationEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let normalization: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("normalization", "host-case"),
      summary: "Writes ASCII letters of the host in upper case.",
      paragraphs: [
        "DNS names have no case and every URL parser lowers it, but a filter that compares text as it comes finds no entry for the respelled name.",
      ],
      before: "https://example.com/",
      after: "https://EXAMPLE.COM/",
      catalogue: [74]),
  ]
}
