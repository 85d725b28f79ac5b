// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let subdomain: [any Technique.Type] = [
    WelcomeAsFirstLabels.self,
    SuffixWithoutBoundary.self,
    HyphensForDots.self,
    HyphenBefore.self,
    WelcomeInsideLabels.self,
    UnescapedDot.self,
    UnanchoredSearch.self,
    BelowHostingService.self,
    TopLevelAppended.self,
    MissingDotAfterLabel.self,
    LegitimateSubdomain.self,
    DeepSubdomain.self,
    ParentOfListed.self,
    SiblingOfListed.self,
    OddCharacterInLabel.self,
    WildcardDNS.self,
    TrailingDot.self,
    SeveralTrailingDots.self,
    LocalSuffix.self,
    ForgottenSubdomain.self,
  ]
  static let subdomainEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let subdomain: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("subdomain", "welcome-as-first-labels"),
      summary: "Puts the welcome name in front of the forbidden one, as its first labels.",
      paragraphs: [
        "A filter that tests whether the host starts with an entry, or contains it, is satisfied; DNS reads names from the right. Under a block list the forbidden host is reached below a harmless-looking name.",
      ],
      before: "https://example.com/",
      after: "https://example.com.evil.test/",
      catalogue: [121]),
    TechniquePage(
      id: TechniqueID("subdomain", "suffix-without-boundary"),
      summary: "Glues letters to the front of the listed name, without a dot between.",
      paragraphs: [
        "Any test for the end of the string takes the longer name for a subdomain. It is another registration, open to everybody.",
      ],
      before: "https://example.com/",
      after: "https://evilexample.com/",
      catalogue: [122]),
    TechniquePage(
      id: TechniqueID("subdomain", "hyphens-for-dots"),
      summary: "Writes the welcome name with hyphens for dots, as a label of the forbidden name.",
      paragraphs: [
        "People and filters that compare loosely, after removing punctuation, read the same name twice. Hosting services build such labels themselves, which makes them look familiar.",
      ],
      before: "https://example.com/",
      after: "https://example-com.evil.test/",
      catalogue: [123]),
    TechniquePage(
      id: TechniqueID("subdomain", "hyphen-before"),
      summary: "Puts a word and a hyphen in front of the listed name.",
      paragraphs: [
        "A test for the end of the string holds, and a regular expression with a word boundary too, since a hyphen ends a word. The name belongs to whoever registers it.",
      ],
      before: "https://example.com/",
      after: "https://evil-example.com/",
      catalogue: [124]),
    TechniquePage(
      id: TechniqueID("subdomain", "welcome-inside-labels"),
      summary: "Buries the welcome name in the middle of labels of the forbidden one.",
      paragraphs: [
        "Only a filter that searches for the entry anywhere in the host is taken in, but that is a common way to write one.",
      ],
      before: "https://example.com/",
      after: "https://xexample.comx.evil.test/",
      catalogue: [125]),
    TechniquePage(
      id: TechniqueID("subdomain", "unescaped-dot"),
      summary: "Puts another character where the entry has a dot.",
      paragraphs: [
        "An entry that becomes a regular expression without escaping lets its dots match anything: one inside the name, which is all that an anchored expression falls for, or the dot after an optional `www`.",
      ],
      before: "https://example.com/",
      after: "https://examplexcom/",
      catalogue: [126]),
    TechniquePage(
      id: TechniqueID("subdomain", "unanchored-search"),
      summary: "Mentions the welcome name anywhere in the URL of the forbidden host.",
      paragraphs: [
        "A regular expression without anchors, or a glob with stars at both ends, is a search. It finds the entry in places that have nothing to do with the host.",
      ],
      before: "https://example.com/",
      after: "https://evil.test/?example.com",
      catalogue: [127]),
    TechniquePage(
      id: TechniqueID("subdomain", "below-hosting-service"),
      summary: "Puts the listed name in front of a suffix below which anybody may have a name.",
      paragraphs: [
        "The host starts with the entry, and the suffix belongs to a company everybody knows. Only a list of public suffixes tells who owns the name.",
      ],
      before: "https://example.com/",
      after: "https://example.com.github.io/",
      catalogue: [128]),
    TechniquePage(
      id: TechniqueID("subdomain", "top-level-appended"),
      summary: "Appends one more top-level domain to the listed name.",
      paragraphs: [
        "The host starts with the whole entry, so that a test for the beginning holds; the name is registered under the appended domain.",
      ],
      before: "https://example.com/",
      after: "https://example.com.co/",
      catalogue: [129]),
    TechniquePage(
      id: TechniqueID("subdomain", "missing-dot-after-label"),
      summary: "Leaves out the dot after a usual first label.",
      paragraphs: [
        "An optional prefix in a regular expression, `(www.)?` before the entry, or a test for the end of the string accepts it. It is another registration.",
      ],
      before: "https://example.com/",
      after: "https://wwwexample.com/",
      catalogue: [130]),
    TechniquePage(
      id: TechniqueID("subdomain", "legitimate-subdomain"),
      summary: "Asks for a direct subdomain of the listed name.",
      paragraphs: [
        "An entry covers its subdomains. A filter that compares whole hosts refuses what an allow list permits, and lets through what a block list forbids.",
      ],
      before: "https://example.com/",
      after: "https://docs.example.com/",
      catalogue: [131]),
    TechniquePage(
      id: TechniqueID("subdomain", "deep-subdomain"),
      summary: "Asks for a subdomain many labels below the listed name.",
      paragraphs: [
        "A wildcard that stands for one label, or a comparison of the last two labels with something cut at a fixed place, does not follow.",
      ],
      before: "https://example.com/",
      after: "https://a.b.example.com/",
      catalogue: [132]),
    TechniquePage(
      id: TechniqueID("subdomain", "parent-of-listed"),
      summary: "Asks for a parent of the listed name.",
      paragraphs: [
        "A comparison the wrong way round, whether the entry ends with the host, takes the parent for covered. An entry covers what is below it, never what is above.",
      ],
      before: "https://docs.example.com/",
      after: "https://example.com/",
      catalogue: [133]),
    TechniquePage(
      id: TechniqueID("subdomain", "sibling-of-listed"),
      summary: "Asks for a name beside the listed one, below the same parent.",
      paragraphs: [
        "A filter that reduces both sides to the registrable domain before it compares takes siblings for the same. On shared hosting they belong to different people.",
      ],
      before: "https://docs.example.com/",
      after: "https://www.example.com/",
      catalogue: [134]),
    TechniquePage(
      id: TechniqueID("subdomain", "odd-character-in-label"),
      summary: "Puts a character that no host name should have between the welcome name and the forbidden one.",
      paragraphs: [
        "URL parsers and most resolvers let these characters through. A regular expression that describes hosts stops in front of the character, and takes what it has read so far for the host.",
      ],
      before: "https://example.com/",
      after: "https://example.com.$.evil.test/",
      catalogue: [135]),
    TechniquePage(
      id: TechniqueID("subdomain", "wildcard-dns"),
      summary: "Puts the listed name in front of a service that resolves names to the address written in them.",
      paragraphs: [
        "The name contains the entry and leads, through public DNS, to any address the attacker writes, a private one included.",
      ],
      before: "https://example.com/",
      after: "https://example.com.127.0.0.1.nip.io/",
      catalogue: [136]),
    TechniquePage(
      id: TechniqueID("subdomain", "trailing-dot"),
      summary: "Ends the host with the root dot.",
      paragraphs: [
        "For DNS it is the same name; for the URL Standard it is another host. A filter that compares strings misses a blocked name, or refuses a listed one.",
      ],
      before: "https://example.com/",
      after: "https://example.com./",
      catalogue: [137]),
    TechniquePage(
      id: TechniqueID("subdomain", "several-trailing-dots"),
      summary: "Ends the host with more than one dot.",
      paragraphs: [
        "A filter strips one dot, or all of them; a client that is less strict about empty labels still finds the host.",
      ],
      before: "https://example.com/",
      after: "https://example.com../",
      catalogue: [138]),
    TechniquePage(
      id: TechniqueID("subdomain", "local-suffix"),
      summary: "Appends a suffix that networks resolve for themselves.",
      paragraphs: [
        "The name starts with the entry and ends in a domain that public DNS does not know, and that a local resolver maps to the machine itself or to a neighbour.",
      ],
      before: "https://example.com/",
      after: "https://example.com.localhost/",
      catalogue: [139]),
    TechniquePage(
      id: TechniqueID("subdomain", "forgotten-subdomain"),
      summary: "Asks for a subdomain of the kind that outlives its server.",
      paragraphs: [
        "An entry covers every subdomain, also the one whose record still points to a rented address somebody else has rented since. The rule permits it; a list with narrower entries would not.",
      ],
      before: "https://example.com/",
      after: "https://old.example.com/",
      catalogue: [140]),
  ]
}
