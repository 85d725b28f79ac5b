// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let authority: [any Technique.Type] = [
    WelcomeAsUser.self,
    WelcomeWithPassword.self,
    PortAsPassword.self,
    EncodedDelimiterInUser.self,
    TwoAtSigns.self,
    RepeatedAtSign.self,
    BackslashBeforeAt.self,
    ColonBackslash.self,
    BackslashWord.self,
    Semicolon.self,
    AmpersandPlus.self,
    BracketBeforeAt.self,
    FragmentBeforeAt.self,
    QueryBeforeAt.self,
    HostEndedWithoutSlash.self,
    EmptyUserinfo.self,
    TwinPorts.self,
    UnusualPort.self,
    ForeignPortDigits.self,
    SeveralHosts.self,
    CredentialsForListed.self,
    WelcomeInPath.self,
    WelcomeInQuery.self,
    DottedNameInPath.self,
    OpenRedirect.self,
    RedirectService.self,
    EmptyHost.self,
  ]
  static let authorityEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let authority: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("authority", "welcome-as-user"),
      summary: "Puts the welcome name in front of an `@`, where it is a user name and not a host.",
      paragraphs: [
        "A filter that cuts at the `@`, searches the URL, or tests how it begins, finds the welcome name. A client connects to what follows.",
      ],
      before: "https://example.com/",
      after: "https://example.com@evil.test/",
      catalogue: [168]),
    TechniquePage(
      id: TechniqueID("authority", "welcome-with-password"),
      summary: "Puts the welcome name in front of a password and an `@`.",
      paragraphs: [
        "A filter that takes everything up to the first colon for the host finds the welcome name.",
      ],
      before: "https://example.com/",
      after: "https://example.com:pw@evil.test/",
      catalogue: [169]),
    TechniquePage(
      id: TechniqueID("authority", "port-as-password"),
      summary: "Puts the welcome name and what looks like its port in front of an `@`.",
      paragraphs: [
        "A regular expression for host and port is content before it reaches the `@`.",
      ],
      before: "https://example.com/",
      after: "https://example.com:443@evil.test/",
      catalogue: [170]),
    TechniquePage(
      id: TechniqueID("authority", "encoded-delimiter-in-user"),
      summary: "Ends the user name with a percent-encoded delimiter.",
      paragraphs: [
        "A filter that decodes the URL before it takes it apart sees the delimiter end the host. A client never decodes it.",
      ],
      before: "https://example.com/",
      after: "https://example.com%3A@evil.test/",
      catalogue: [171]),
    TechniquePage(
      id: TechniqueID("authority", "two-at-signs"),
      summary: "Uses two `@` signs with the welcome name between them.",
      paragraphs: [
        "The userinfo ends at the last `@`. A filter that splits at the first one takes what follows for the host.",
      ],
      before: "https://example.com/",
      after: "https://a@example.com@evil.test/",
      catalogue: [172]),
    TechniquePage(
      id: TechniqueID("authority", "repeated-at-sign"),
      summary: "Repeats the `@` after the welcome name.",
      paragraphs: [
        "Splitting gives an empty host in the middle, and some code falls back to the first part when it meets one.",
      ],
      before: "https://example.com/",
      after: "https://example.com@@evil.test/",
      catalogue: [173]),
    TechniquePage(
      id: TechniqueID("authority", "backslash-before-at"),
      summary: "Ends the host with a backslash, followed by an `@` and the welcome name.",
      paragraphs: [
        "To a browser the backslash begins the path. By RFC 3986 it belongs to the userinfo, and the host is what follows the `@`: the two go to different servers.",
      ],
      before: "https://example.com/",
      after: "https://evil.test\\@example.com/",
      catalogue: [174, 264]),
    TechniquePage(
      id: TechniqueID("authority", "colon-backslash"),
      summary: "Ends the host with a colon and a backslash, followed by `@@` and the welcome name.",
      paragraphs: [
        "The colon reads as an empty port to a browser and as the start of a password to a generic parser.",
      ],
      before: "https://example.com/",
      after: "https://evil.test:\\@@example.com/",
      catalogue: [175]),
    TechniquePage(
      id: TechniqueID("authority", "backslash-word"),
      summary: "Puts a backslash and a word between the host and an `@`.",
      paragraphs: [
        "Filters that know the pair `\\@` look for just that. The word in between makes no difference to either reading.",
      ],
      before: "https://example.com/",
      after: "https://evil.test\\;@example.com/",
      catalogue: [176]),
    TechniquePage(
      id: TechniqueID("authority", "semicolon"),
      summary: "Puts a semicolon between the welcome name and the forbidden one.",
      paragraphs: [
        "Old grammars end the host at a semicolon. The URL Standard keeps it as a letter of the host.",
      ],
      before: "https://example.com/",
      after: "https://example.com;.evil.test/",
      catalogue: [177]),
    TechniquePage(
      id: TechniqueID("authority", "ampersand-plus"),
      summary: "Frames the forbidden host with `+&@` and `#+@`, and mentions the welcome name on both sides.",
      paragraphs: [
        "Every parser that stops at another of these signs finds another host; only the middle one is asked.",
      ],
      before: "https://example.com/",
      after: "https://example.com+&@evil.test/#+@example.com/",
      catalogue: [178]),
    TechniquePage(
      id: TechniqueID("authority", "bracket-before-at"),
      summary: "Puts a bracket between the welcome name and the `@`.",
      paragraphs: [
        "Patterns for the userinfo that exclude brackets do not match, and the code goes on as if there were none.",
      ],
      before: "https://example.com/",
      after: "https://example.com[@evil.test/",
      catalogue: [179]),
    TechniquePage(
      id: TechniqueID("authority", "fragment-before-at"),
      summary: "Ends the host with a `#`, followed by an `@` and the welcome name.",
      paragraphs: [
        "A parser that looks for the `@` first, or lets the authority run to the next slash, takes the fragment for a host.",
      ],
      before: "https://example.com/",
      after: "https://evil.test#@example.com/",
      catalogue: [180]),
    TechniquePage(
      id: TechniqueID("authority", "query-before-at"),
      summary: "Ends the host with a `?`, followed by an `@` and the welcome name.",
      paragraphs: [
        "The authority ends at the question mark by every standard. A parser that knows only the slash takes the query for a host.",
      ],
      before: "https://example.com/",
      after: "https://evil.test?@example.com/",
      catalogue: [181]),
    TechniquePage(
      id: TechniqueID("authority", "host-ended-without-slash"),
      summary: "Ends the host with a `#` or `?`, and the URL with the welcome name.",
      paragraphs: [
        "Code that takes everything up to the first slash for the authority gets a text that ends with the entry.",
      ],
      before: "https://example.com",
      after: "https://evil.test#.example.com",
      catalogue: [182]),
    TechniquePage(
      id: TechniqueID("authority", "empty-userinfo"),
      summary: "Puts an empty userinfo in front of the host.",
      paragraphs: [
        "Splitting gives empty parts that code does not expect; a test for credentials asks whether the user name is empty and finds nothing.",
      ],
      before: "https://example.com/",
      after: "https://:@evil.test/",
      catalogue: [183]),
    TechniquePage(
      id: TechniqueID("authority", "twin-ports"),
      summary: "Gives the URL two hosts with a port each.",
      paragraphs: [
        "The URL Standard refuses it. Parsers that split at the first colon, and others that split at the last, see two hosts.",
      ],
      before: "https://example.com/",
      after: "https://example.com:80:evil.test:443/",
      catalogue: [184]),
    TechniquePage(
      id: TechniqueID("authority", "unusual-port"),
      summary: "Adds a port: the default one in another spelling, another one, or an impossible one.",
      paragraphs: [
        "An entry has no port. A filter that compares host and port together refuses a listed host, or misses a blocked one; impossible ports break parsers.",
      ],
      before: "https://example.com/",
      after: "https://example.com:443/",
      catalogue: [185]),
    TechniquePage(
      id: TechniqueID("authority", "foreign-port-digits"),
      summary: "Writes the port with digits of other scripts.",
      paragraphs: [
        "The URL Standard refuses them. A pattern like `\\d` in a Unicode-aware language takes them for digits, and converts them to a number.",
      ],
      before: "https://example.com/",
      after: "https://example.com:\\u{ff14}\\u{ff14}\\u{ff13}/",
      catalogue: [186]),
    TechniquePage(
      id: TechniqueID("authority", "several-hosts"),
      summary: "Lists both hosts in one authority, with a separator between.",
      paragraphs: [
        "Schemes for clusters allow such lists, http does not. A filter that splits checks one of them; the client connects to the other, or to neither.",
      ],
      before: "https://example.com/",
      after: "https://evil.test,example.com/",
      catalogue: [187]),
    TechniquePage(
      id: TechniqueID("authority", "credentials-for-listed"),
      summary: "Adds a user name and password to the URL of the host.",
      paragraphs: [
        "Credentials do not change the host. Whether they are permitted is a question the policy must answer; a filter that breaks on them refuses the listed host or misses the blocked one.",
      ],
      before: "https://example.com/",
      after: "https://user:pw@example.com/",
      catalogue: [188]),
    TechniquePage(
      id: TechniqueID("authority", "welcome-in-path"),
      summary: "Makes the welcome name the path of the forbidden host.",
      paragraphs: [
        "A filter that searches the URL for the entry finds it.",
      ],
      before: "https://example.com/",
      after: "https://evil.test/example.com/",
      catalogue: [189]),
    TechniquePage(
      id: TechniqueID("authority", "welcome-in-query"),
      summary: "Mentions the welcome URL in the query or fragment of the forbidden host.",
      paragraphs: [
        "A filter that searches the URL for the entry finds it, even with its scheme in front.",
      ],
      before: "https://example.com/",
      after: "https://evil.test/?u=https://example.com",
      catalogue: [190]),
    TechniquePage(
      id: TechniqueID("authority", "dotted-name-in-path"),
      summary: "Ends the URL of the forbidden host with a slash, a dot and the welcome name.",
      paragraphs: [
        "A filter that tests whether the URL ends with a dot and the entry is satisfied.",
      ],
      before: "https://example.com/",
      after: "https://evil.test/.example.com",
      catalogue: [191]),
    TechniquePage(
      id: TechniqueID("authority", "open-redirect"),
      summary: "Asks a redirector on the listed host for the other one.",
      paragraphs: [
        "The first URL is as listed, and most gates look at no other. Whether the host redirects is its own affair: a gate may not refuse the URL for it, and must look again at where it leads.",
      ],
      before: "https://example.com/",
      after: "https://example.com/redirect?u=https://evil.test",
      catalogue: [253]),
    TechniquePage(
      id: TechniqueID("authority", "redirect-service"),
      summary: "Goes through a public service that redirects to whatever its URL says.",
      paragraphs: [
        "The service's own name is harmless; a gate that lists it for its short links admits every address, inner ones included.",
      ],
      before: "https://evil.test/",
      after: "https://307.r3dir.me/--to/?url=http://evil.test",
      catalogue: [256]),
    TechniquePage(
      id: TechniqueID("authority", "empty-host"),
      summary: "Leaves the host empty, behind a userinfo or in front of a port.",
      paragraphs: [
        "Parsers return an empty text, nothing at all, or the next part of the URL. A filter that compares an empty host by its end finds every entry ends with it.",
      ],
      before: "https://example.com/",
      after: "https://example.com@/",
      catalogue: []),
  ]
}
