// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let scheme: [any Technique.Type] = [
    MissingSlashes.self,
    SlashCount.self,
    BackslashSlashes.self,
    MixedSlashes.self,
    ProtocolRelative.self,
    NoScheme.self,
    NoSchemeWelcomeFirst.self,
    NestedScheme.self,
    SchemeCase.self,
    NumericScheme.self,
    WrapperScheme.self,
    FileScheme.self,
    ScriptScheme.self,
    OtherProtocol.self,
    WebSocketScheme.self,
    UnknownScheme.self,
    UNCPath.self,
    Downgrade.self,
    EntitySlashes.self,
    TextPunctuation.self,
    LongInMarks.self,
    VeryLong.self,
    SlowPattern.self,
  ]
  static let schemeEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let scheme: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("scheme", "missing-slashes"),
      summary: "Leaves out the slashes after the scheme.",
      paragraphs: [
        "The URL Standard supplies them for http and https. A generic parser finds no host at all, and a filter may go on with none.",
      ],
      before: "https://example.com/",
      after: "https:evil.test/",
      catalogue: [192]),
    TechniquePage(
      id: TechniqueID("scheme", "slash-count"),
      summary: "Uses one slash, or three and more, after the scheme.",
      paragraphs: [
        "The URL Standard accepts any number. By RFC 3986 three slashes mean an empty host, and one means a path.",
      ],
      before: "https://example.com/",
      after: "https:///evil.test/",
      catalogue: [193]),
    TechniquePage(
      id: TechniqueID("scheme", "backslash-slashes"),
      summary: "Uses backslashes after the scheme.",
      paragraphs: [
        "A browser takes them for slashes in http and https URLs. A pattern that wants `://` does not match, and a generic parser finds a path.",
      ],
      before: "https://example.com/",
      after: "https:\\\\evil.test/",
      catalogue: [194]),
    TechniquePage(
      id: TechniqueID("scheme", "mixed-slashes"),
      summary: "Mixes slashes and backslashes after the scheme.",
      paragraphs: [
        "A filter that knows about double backslashes compares with that pair, and misses the mixed ones.",
      ],
      before: "https://example.com/",
      after: "https:/\\evil.test/",
      catalogue: [195]),
    TechniquePage(
      id: TechniqueID("scheme", "protocol-relative"),
      summary: "Leaves out the scheme and begins with two slashes.",
      paragraphs: [
        "On its own it is no URL. A client that resolves it against the page it comes from goes to another host, although the text has the form of a path.",
      ],
      before: "https://example.com/",
      after: "//evil.test/",
      catalogue: [196]),
    TechniquePage(
      id: TechniqueID("scheme", "no-scheme"),
      summary: "Leaves out scheme and slashes.",
      paragraphs: [
        "On its own it is no URL. Command-line clients and address bars add a scheme; the filter that was asked before them did not.",
      ],
      before: "https://example.com/",
      after: "evil.test/",
      catalogue: [197]),
    TechniquePage(
      id: TechniqueID("scheme", "no-scheme-welcome-first"),
      summary: "Leaves out the scheme, so that the text begins with the welcome name.",
      paragraphs: [
        "A filter that accepts URLs without a scheme compares them with entries directly, by their beginning.",
      ],
      before: "https://example.com/",
      after: "example.com.evil.test/",
      catalogue: [198]),
    TechniquePage(
      id: TechniqueID("scheme", "nested-scheme"),
      summary: "Puts a second scheme in front of the URL.",
      paragraphs: [
        "The URL Standard takes the second one for a host called `https`. A filter that strips a scheme from the text is left with an ordinary URL.",
      ],
      before: "https://example.com/",
      after: "https://https://evil.test/",
      catalogue: [199]),
    TechniquePage(
      id: TechniqueID("scheme", "scheme-case"),
      summary: "Writes the scheme, and also the host, with upper-case letters.",
      paragraphs: [
        "Schemes and names know no case. A test for the beginning of the text, or a search for the blocked name, does.",
      ],
      before: "https://example.com/",
      after: "HTTPS://example.com/",
      catalogue: [200]),
    TechniquePage(
      id: TechniqueID("scheme", "numeric-scheme"),
      summary: "Begins with a scheme that is a number, and lists two URLs.",
      paragraphs: [
        "A scheme begins with a letter, so that this is no URL. Lenient validators accept it, and what they pass on is taken apart differently by every client.",
      ],
      before: "https://example.com/",
      after: "0://evil.test:80;http://example.com:80/",
      catalogue: [201]),
    TechniquePage(
      id: TechniqueID("scheme", "wrapper-scheme"),
      summary: "Wraps the URL in a scheme that takes another URL.",
      paragraphs: [
        "A filter that searches for a host inside the text finds the listed one; the scheme decides what happens, and it is neither http nor https.",
      ],
      before: "https://example.com/",
      after: "jar:https://example.com!/",
      catalogue: [202]),
    TechniquePage(
      id: TechniqueID("scheme", "file-scheme"),
      summary: "Asks for a file, with the listed name as the host of a file URL.",
      paragraphs: [
        "A filter that looks at the host only lets it through. Clients ignore the host or connect to a file server of that name.",
      ],
      before: "https://example.com/",
      after: "file://example.com/etc/passwd",
      catalogue: [203]),
    TechniquePage(
      id: TechniqueID("scheme", "script-scheme"),
      summary: "Uses a scheme that runs or carries content instead of fetching it.",
      paragraphs: [
        "A filter that looks at the host only is satisfied: after `//` comes a comment to JavaScript and a listed name to the filter.",
      ],
      before: "https://example.com/",
      after: "javascript://example.com/%0aalert(1)",
      catalogue: [204]),
    TechniquePage(
      id: TechniqueID("scheme", "other-protocol"),
      summary: "Asks the listed host by another protocol.",
      paragraphs: [
        "Only http and https are permitted. A filter that checks the host alone lets a client speak protocols that carry arbitrary bytes.",
      ],
      before: "https://example.com/",
      after: "gopher://example.com:70/_x",
      catalogue: [205]),
    TechniquePage(
      id: TechniqueID("scheme", "websocket-scheme"),
      summary: "Asks the listed host for a WebSocket.",
      paragraphs: [
        "`ws` and `wss` are special schemes to the URL Standard and parse like http. They are not permitted all the same.",
      ],
      before: "https://example.com/",
      after: "wss://example.com/",
      catalogue: [206]),
    TechniquePage(
      id: TechniqueID("scheme", "unknown-scheme"),
      summary: "Uses a scheme that no standard knows.",
      paragraphs: [
        "The host of such a URL is opaque: it keeps its case and its percent-encoding. A filter that normalises it like an http host compares something the client never sees.",
      ],
      before: "https://example.com/",
      after: "foo://example.com/",
      catalogue: [207]),
    TechniquePage(
      id: TechniqueID("scheme", "unc-path"),
      summary: "Writes a Windows network path.",
      paragraphs: [
        "On its own it is no URL. A Windows client opens it, sends its credentials to the host, and asks no filter for URLs.",
      ],
      before: "https://example.com/",
      after: "\\\\evil.test\\share",
      catalogue: [208]),
    TechniquePage(
      id: TechniqueID("scheme", "downgrade"),
      summary: "Swaps http and https.",
      paragraphs: [
        "Entries name no scheme, so that both are covered. A filter that compares whole URLs refuses one, or misses it.",
      ],
      before: "https://example.com/",
      after: "http://example.com/",
      catalogue: [209]),
    TechniquePage(
      id: TechniqueID("scheme", "entity-slashes"),
      summary: "Writes the colon or the slashes as HTML entities.",
      paragraphs: [
        "A URL copied from a page without decoding still holds them. The filter reads one text, and the layer that decodes HTML another.",
      ],
      before: "https://example.com/",
      after: "https:&sol;&sol;evil.test/",
      catalogue: [210]),
    TechniquePage(
      id: TechniqueID("scheme", "text-punctuation"),
      summary: "Surrounds the URL with the punctuation of a text.",
      paragraphs: [
        "Whoever finds URLs in prose trims brackets, quotes and full stops; whoever checks them must trim the same.",
      ],
      before: "https://example.com/",
      after: "<https://evil.test/>",
      catalogue: [211]),
    TechniquePage(
      id: TechniqueID("scheme", "long-in-marks"),
      summary: "Makes the URL long in letters that carry many marks.",
      paragraphs: [
        "What a reader sees as one character is any number of code points. A limit that counts such characters bounds nothing, and one that counts bytes refuses what the policy permits.",
      ],
      before: "https://example.com/",
      after: "https://example.com/e\\u{301}\\u{302}\\u{303}e\\u{301}\\u{302}\\u{303}…",
      catalogue: [212]),
    TechniquePage(
      id: TechniqueID("scheme", "very-long"),
      summary: "Makes the URL very long.",
      paragraphs: [
        "Limits, truncation and patterns that backtrack show at some length: a cut-off URL is another URL, and a filter that gives up may say yes.",
      ],
      before: "https://example.com/",
      after: "https://example.com/aaaaaaaa…",
      catalogue: [212]),
    TechniquePage(
      id: TechniqueID("scheme", "slow-pattern"),
      summary: "Puts a long run of one letter before a character that ends the match.",
      paragraphs: [
        "A regular expression with one quantifier inside another tries every way to divide the run before it gives up, and the gate hangs or fails open.",
      ],
      before: "https://example.com/",
      after: "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!.example.com/",
      catalogue: [266]),
  ]
}
