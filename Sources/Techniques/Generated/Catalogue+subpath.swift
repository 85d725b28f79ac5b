// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let subpath: [any Technique.Type] = [
    SegmentContinued.self,
    SegmentWithName.self,
    DotSegments.self,
    EncodedDotSegments.self,
    HalfEncodedDotSegments.self,
    DotsAtEnd.self,
    SplitDots.self,
    BackslashSeparators.self,
    ClimbAboveRoot.self,
    DoublyEncodedDots.self,
    EncodedSlash.self,
    ParameterOnDots.self,
    MatrixParameter.self,
    EmptySegments.self,
    PathCase.self,
    EncodedLetters.self,
    OverlongDots.self,
    UTF16Escapes.self,
    WideDots.self,
    NestedDots.self,
    ListedPathElsewhere.self,
    ListedPathDeeper.self,
    SubdomainWithPath.self,
    WelcomeAsPath.self,
    SideFile.self,
  ]
  static let subpathEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let subpath: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("subpath", "segment-continued"),
      summary: "Continues the last segment of the listed path with more letters.",
      paragraphs: [
        "A test for the beginning of the path takes the longer segment for something below the listed one. It is a different resource.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blogx",
      catalogue: [141]),
    TechniquePage(
      id: TechniqueID("subpath", "segment-with-name"),
      summary: "Continues the last segment of the listed path with a dot or hyphen and more text.",
      paragraphs: [
        "A test for the beginning of the path holds, and a word boundary in a regular expression too. The segment is another one.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog.evil.test/",
      catalogue: [142]),
    TechniquePage(
      id: TechniqueID("subpath", "dot-segments"),
      summary: "Climbs out of the listed path, or back into it, with plain dot segments.",
      paragraphs: [
        "Every client removes dot segments before it sends the request. A filter that compares the path as written judges a path that is never asked for.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/../admin",
      catalogue: [143]),
    TechniquePage(
      id: TechniqueID("subpath", "encoded-dot-segments"),
      summary: "Climbs with both dots percent-encoded.",
      paragraphs: [
        "The URL Standard treats `%2e%2e` as a dot segment. A filter that resolves only plain dots, or decodes after it has compared, does not see the climb.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/%2e%2e/admin",
      catalogue: [144]),
    TechniquePage(
      id: TechniqueID("subpath", "half-encoded-dot-segments"),
      summary: "Climbs with one of the two dots percent-encoded.",
      paragraphs: [
        "A search for `..` and one for `%2e%2e` both miss it; the URL Standard removes it all the same.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/.%2e/admin",
      catalogue: [145]),
    TechniquePage(
      id: TechniqueID("subpath", "dots-at-end"),
      summary: "Ends the path with a dot segment that a query or fragment follows, not a slash.",
      paragraphs: [
        "A search for `../`, with its slash, does not find it. It is a dot segment nevertheless and takes one segment away.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/..?x",
      catalogue: [146]),
    TechniquePage(
      id: TechniqueID("subpath", "split-dots"),
      summary: "Puts a tab or a line break between the dots of a dot segment.",
      paragraphs: [
        "The URL Standard removes tabs and line breaks from the whole input before it parses. A filter that checks for dot segments first finds none.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/.\\u{9}./admin",
      catalogue: [147]),
    TechniquePage(
      id: TechniqueID("subpath", "backslash-separators"),
      summary: "Climbs with backslashes for slashes.",
      paragraphs: [
        "In http and https URLs a backslash is a slash to every browser, and one long odd segment to a filter that splits at slashes only.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog\\..\\admin",
      catalogue: [148]),
    TechniquePage(
      id: TechniqueID("subpath", "climb-above-root"),
      summary: "Climbs more often than there are segments.",
      paragraphs: [
        "A client stops at the root. A resolver that counts below zero, refuses, or leaves the surplus dots in place ends up with another path.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/../../admin",
      catalogue: [149]),
    TechniquePage(
      id: TechniqueID("subpath", "doubly-encoded-dots"),
      summary: "Encodes the percent signs of encoded dots once more.",
      paragraphs: [
        "A client leaves `%252e` alone. A server that decodes twice, or a filter in front of one, climbs: whether the path is covered depends on who reads it.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/%252e%252e/admin",
      catalogue: [150]),
    TechniquePage(
      id: TechniqueID("subpath", "encoded-slash"),
      summary: "Climbs with percent-encoded slashes.",
      paragraphs: [
        "To a client `..%2fadmin` is one segment below the listed path. A server that decodes before it routes climbs out.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/..%2fadmin",
      catalogue: [151]),
    TechniquePage(
      id: TechniqueID("subpath", "parameter-on-dots"),
      summary: "Hangs a path parameter on the dots.",
      paragraphs: [
        "Java servers drop everything from the semicolon on before they route; then the segment is a dot segment. Clients and filters see an ordinary segment.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/..;/admin",
      catalogue: [152]),
    TechniquePage(
      id: TechniqueID("subpath", "matrix-parameter"),
      summary: "Hangs a path parameter on the last listed segment.",
      paragraphs: [
        "By RFC 3986 the parameter belongs to the segment, which is therefore another one. Servers that strip parameters serve the listed path.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog;x=1/post",
      catalogue: [153]),
    TechniquePage(
      id: TechniqueID("subpath", "empty-segments"),
      summary: "Doubles a slash in front of the listed path or within it.",
      paragraphs: [
        "An empty segment is a segment: the path is another one. Many servers merge slashes and serve the listed path all the same.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com//blog/x",
      catalogue: [154]),
    TechniquePage(
      id: TechniqueID("subpath", "path-case"),
      summary: "Changes the case of letters in the listed path.",
      paragraphs: [
        "Paths are case-sensitive by the standard. Some servers are not, and filters that fold case before they compare follow them.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/BLOG/x",
      catalogue: [155]),
    TechniquePage(
      id: TechniqueID("subpath", "encoded-letters"),
      summary: "Percent-encodes letters of the listed path that need no encoding.",
      paragraphs: [
        "RFC 3986 says that it is the same path. A client does not decode it, a server does: a filter that compares as written refuses a listed path, or misses a blocked one.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/%62log/x",
      catalogue: [156]),
    TechniquePage(
      id: TechniqueID("subpath", "overlong-dots"),
      summary: "Climbs with dots or slashes in UTF-8 sequences longer than they may be.",
      paragraphs: [
        "A strict decoder refuses them. A lenient one, behind the filter, finds plain dots.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/%c0%ae%c0%ae/admin",
      catalogue: [157]),
    TechniquePage(
      id: TechniqueID("subpath", "utf16-escapes"),
      summary: "Climbs with dots or slashes in `%u` escapes.",
      paragraphs: [
        "No URL standard knows them. Some servers decode them, and fold full-width dots to plain ones after that.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/%uff0e%uff0e/admin",
      catalogue: [158]),
    TechniquePage(
      id: TechniqueID("subpath", "wide-dots"),
      summary: "Climbs with full-width or look-alike dots and slashes.",
      paragraphs: [
        "To a client these are letters of a segment. A server that normalises to compatibility forms turns them into a dot segment.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/\\u{ff0e}\\u{ff0e}/admin",
      catalogue: [159]),
    TechniquePage(
      id: TechniqueID("subpath", "nested-dots"),
      summary: "Nests one climb in another, so that removing the inner one leaves the outer one.",
      paragraphs: [
        "A filter that deletes `../` from the path, once, makes the dot segment it wanted to prevent.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/blog/....//admin",
      catalogue: [160]),
    TechniquePage(
      id: TechniqueID("subpath", "listed-path-elsewhere"),
      summary: "Mentions the listed path in the query or fragment of another path.",
      paragraphs: [
        "A filter that searches the URL for the path finds it where it does not count.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/admin?/blog/",
      catalogue: [161]),
    TechniquePage(
      id: TechniqueID("subpath", "listed-path-deeper"),
      summary: "Puts the listed path below another one.",
      paragraphs: [
        "A filter that searches the path for the entry's segments finds them, though they are not its first ones.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/x/blog/",
      catalogue: [162]),
    TechniquePage(
      id: TechniqueID("subpath", "subdomain-with-path"),
      summary: "Asks for the listed path on a subdomain of the listed host.",
      paragraphs: [
        "An entry with a path covers subdomains too. A filter that has one rule for hosts and another for whole URLs forgets to combine them.",
      ],
      before: "https://example.com/blog",
      after: "https://docs.example.com/blog/x",
      catalogue: [165]),
    TechniquePage(
      id: TechniqueID("subpath", "welcome-as-path"),
      summary: "Writes the welcome host and the listed path as the path of the forbidden host.",
      paragraphs: [
        "A filter that strips the scheme and looks for host and path in the rest finds both, one segment too late.",
      ],
      before: "https://example.com/blog",
      after: "https://evil.test/example.com/blog",
      catalogue: [166]),
    TechniquePage(
      id: TechniqueID("subpath", "side-file"),
      summary: "Asks for a file that programs fetch of their own accord.",
      paragraphs: [
        "Fetchers look at robots.txt, an icon or a sitemap before they ask their gate, or exempt them from it. The request has reached the host by then, and what it returns names further URLs.",
      ],
      before: "https://example.com/",
      after: "https://example.com/robots.txt",
      catalogue: [260, 261]),
  ]
}
