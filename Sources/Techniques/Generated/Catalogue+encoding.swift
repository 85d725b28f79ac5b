// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let encoding: [any Technique.Type] = [
    EncodedHostLetters.self,
    EncodedDot.self,
    EncodedWideCharacters.self,
    EncodedDelimiterInHost.self,
    DoublyEncodedHost.self,
    InvalidPercent.self,
    InvalidUTF8.self,
    OverlongHost.self,
    LegacyQueryEncoding.self,
    BackslashEscapes.self,
    EncodedNewline.self,
  ]
  static let encodingEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let encoding: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("encoding", "encoded-host-letters"),
      summary: "Percent-encodes letters of the host.",
      paragraphs: [
        "The URL Standard decodes the host before it looks at it. A filter that compares text finds neither the listed name nor the blocked one.",
      ],
      before: "https://example.com/",
      after: "https://%65xample.com/",
      catalogue: [232]),
    TechniquePage(
      id: TechniqueID("encoding", "encoded-dot"),
      summary: "Percent-encodes dots of the host.",
      paragraphs: [
        "A filter that splits the host at its dots before it decodes counts other labels than the client. The dot may also be the one that ties the welcome name to the forbidden one.",
      ],
      before: "https://example.com/",
      after: "https://example.com%2eevil.test/",
      catalogue: [233]),
    TechniquePage(
      id: TechniqueID("encoding", "encoded-wide-characters"),
      summary: "Percent-encodes the UTF-8 of characters that map to those of the host.",
      paragraphs: [
        "The client decodes the bytes, then maps wide letters and ideographic dots to plain ones. A filter has to do both, in this order, to see the name.",
      ],
      before: "https://example.com/",
      after: "https://example%E3%80%82com/",
      catalogue: [234]),
    TechniquePage(
      id: TechniqueID("encoding", "encoded-delimiter-in-host"),
      summary: "Puts a percent-encoded delimiter between the forbidden host and the welcome name.",
      paragraphs: [
        "Decoded too early, the delimiter ends the host. The URL Standard decodes later and refuses the host; a lenient client connects to its front part while the filter looks at the end. A line end behind the name is no delimiter, but is decoded too early just so.",
      ],
      before: "https://example.com/",
      after: "https://evil.test%2f.example.com/",
      catalogue: [235]),
    TechniquePage(
      id: TechniqueID("encoding", "doubly-encoded-host"),
      summary: "Percent-encodes a letter of the host, and the percent sign of it once more.",
      paragraphs: [
        "A percent sign that is left after decoding makes the host invalid. A filter that decodes until nothing changes sees a plain name there.",
      ],
      before: "https://example.com/",
      after: "https://%2565xample.com/",
      catalogue: [236]),
    TechniquePage(
      id: TechniqueID("encoding", "invalid-percent"),
      summary: "Puts a percent sign without two hexadecimal digits between the forbidden host and the welcome name.",
      paragraphs: [
        "Lenient decoders keep it, drop it, or stop there. Each of them ends up with another host.",
      ],
      before: "https://example.com/",
      after: "https://evil.test%zz.example.com/",
      catalogue: [237]),
    TechniquePage(
      id: TechniqueID("encoding", "invalid-utf8"),
      summary: "Puts bytes that are not UTF-8 between the forbidden host and the welcome name.",
      paragraphs: [
        "The URL Standard decodes them to U+FFFD and refuses the host. Software that drops or merges such bytes sees a name, and often another one than its neighbour.",
      ],
      before: "https://example.com/",
      after: "https://evil.test%ff.example.com/",
      catalogue: [238]),
    TechniquePage(
      id: TechniqueID("encoding", "overlong-host"),
      summary: "Puts a delimiter in an overlong UTF-8 sequence between the forbidden host and the welcome name.",
      paragraphs: [
        "A lenient decoder finds a dot or a slash there, a strict one refuses the host.",
      ],
      before: "https://example.com/",
      after: "https://evil.test%c0%aeexample.com/",
      catalogue: [239]),
    TechniquePage(
      id: TechniqueID("encoding", "legacy-query-encoding"),
      summary: "Puts bytes of another document encoding into the query.",
      paragraphs: [
        "Only the query of a URL may be in the encoding of its document. Bytes that end in a backslash or a quote there confuse filters that decode the whole URL as one text.",
      ],
      before: "https://example.com/",
      after: "https://example.com/?q=%81%5c",
      catalogue: [240]),
    TechniquePage(
      id: TechniqueID("encoding", "backslash-escapes"),
      summary: "Writes a letter of the host as an escape of some programming language.",
      paragraphs: [
        "Text copied out of source code or JSON may still hold escapes. To the URL Standard the backslash ends the host; whoever unescapes first sees the name.",
      ],
      before: "https://example.com/",
      after: "https://\\145xample.com/",
      catalogue: [241]),
    TechniquePage(
      id: TechniqueID("encoding", "encoded-newline"),
      summary: "Ends the user name with a percent-encoded line break.",
      paragraphs: [
        "A client leaves it encoded and connects to what follows the `@`. Whoever decodes first sees two lines, the first one with the welcome name.",
      ],
      before: "https://example.com/",
      after: "https://example.com%0d%0a@evil.test/",
      catalogue: [242]),
  ]
}
