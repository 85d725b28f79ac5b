// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let entry: [any Technique.Type] = []
  static let entryEntries: [any EntryTechnique.Type] = [
    ChildAsEntry.self,
    SiblingAsEntry.self,
    TrailingSlashInEntry.self,
    PathPatternInEntry.self,
    PathWithoutHost.self,
    PublicSuffix.self,
    SchemeInEntry.self,
    PortInEntry.self,
    LeadingDot.self,
    Wildcard.self,
    TrailingDotInEntry.self,
    BlanksAroundEntry.self,
    UpperCaseEntry.self,
    EmptyEntry.self,
    StarEntry.self,
    DotSegmentsInEntry.self,
    UserinfoInEntry.self,
    InvalidHostInEntry.self,
    CIDREntry.self,
    CommentInEntry.self,
    ParentAsEntry.self,
  ]
}

extension TechniquePages {
  static let entry: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("entry", "child-as-entry"),
      summary: "Lists a subdomain instead of the name itself.",
      paragraphs: [
        "The parent and the siblings of the entry are then not covered. A comparison the wrong way round, or one of registrable domains, covers them.",
      ],
      before: "example.com",
      after: "docs.example.com",
      catalogue: [133, 134],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "sibling-as-entry"),
      summary: "Lists a name beside the intended one.",
      paragraphs: [
        "Neither covers the other. A filter that compares only the registrable domain, or only the last labels, takes them for the same.",
      ],
      before: "docs.example.com",
      after: "www.example.com",
      catalogue: [134],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "trailing-slash"),
      summary: "Ends the entry with a slash.",
      paragraphs: [
        "Filters differ in whether such an entry still covers the path without the slash. Compared as text it covers nothing else than what is below.",
      ],
      before: "example.com/blog",
      after: "example.com/blog/",
      catalogue: [163],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "path-pattern"),
      summary: "Ends the entry with a wildcard, a query or a fragment.",
      paragraphs: [
        "The grammar of entries knows none of them. An entry that is not checked is compared as text and covers nothing, or becomes a pattern and covers too much.",
      ],
      before: "example.com/blog",
      after: "example.com/blog/*",
      catalogue: [164],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "path-without-host"),
      summary: "Leaves out the host, so that the entry is a path.",
      paragraphs: [
        "An empty host compared by its end is the end of every host: a block list that blocks everything, or an allow list that allows everything.",
      ],
      before: "example.com/blog",
      after: "/blog",
      catalogue: [167],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "public-suffix"),
      summary: "Lists a suffix below which anybody may have a name.",
      paragraphs: [
        "Subdomains are covered, so that the entry opens or closes a whole registry.",
      ],
      before: "example.com",
      after: "com",
      catalogue: [243],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "scheme"),
      summary: "Puts a scheme in front of the entry.",
      paragraphs: [
        "Compared with hosts it never matches, which is a hole in a block list; compared with the beginning of URLs it matches longer names too.",
      ],
      before: "example.com",
      after: "https://example.com",
      catalogue: [244],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "port"),
      summary: "Puts a port after the host of the entry.",
      paragraphs: [
        "The grammar has no ports. Some filters ignore it, some compare it with a host that never has one, and a URL parser takes the name for a scheme.",
      ],
      before: "example.com",
      after: "example.com:8443",
      catalogue: [245],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "leading-dot"),
      summary: "Puts a dot in front of the entry.",
      paragraphs: [
        "Cookies, proxies and `NO_PROXY` give it three meanings. Where it means only subdomains, the name itself is not covered.",
      ],
      before: "example.com",
      after: ".example.com",
      catalogue: [246],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "wildcard"),
      summary: "Puts a wildcard into the entry.",
      paragraphs: [
        "Tools give it different meanings: one label, any number of labels, with or without the name itself. A filter that knows no wildcards has a dead entry.",
      ],
      before: "example.com",
      after: "*.example.com",
      catalogue: [246],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "trailing-dot"),
      summary: "Ends the host of the entry with the root dot.",
      paragraphs: [
        "Compared as text it never equals a host without the dot. A block list then blocks nothing.",
      ],
      before: "example.com",
      after: "example.com.",
      catalogue: [247],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "blanks"),
      summary: "Leaves blanks around the entry.",
      paragraphs: [
        "A line of a file or a field of a form brings them along. Compared as text the entry is dead.",
      ],
      before: "example.com",
      after: "\\u{20}example.com\\u{20}",
      catalogue: [248],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "upper-case"),
      summary: "Writes the entry with upper-case letters.",
      paragraphs: [
        "Names know no case. A filter that folds the host of the URL but not the entry never finds it.",
      ],
      before: "example.com",
      after: "EXAMPLE.COM",
      catalogue: [248],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "empty"),
      summary: "Lists nothing.",
      paragraphs: [
        "Every host ends with the empty text, and every URL contains it. An empty line in a file then covers the whole web.",
      ],
      before: "example.com",
      after: "\"\"",
      catalogue: [249],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "star"),
      summary: "Lists a star.",
      paragraphs: [
        "Where wildcards are known it covers everything, where not nothing; the grammar of entries has none.",
      ],
      before: "example.com",
      after: "*",
      catalogue: [249],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "dot-segments"),
      summary: "Puts dot segments or empty segments into the path of the entry.",
      paragraphs: [
        "If only one side resolves them, the entry is dead or covers another path than it shows.",
      ],
      before: "example.com/blog",
      after: "example.com/blog/../",
      catalogue: [250],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "userinfo"),
      summary: "Puts a user name in front of the entry.",
      paragraphs: [
        "An entry that is handed to a URL parser as an authority loses it silently; compared as text the entry is dead.",
      ],
      before: "example.com",
      after: "user@example.com",
      catalogue: [250],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "invalid-host"),
      summary: "Lists something that is no host.",
      paragraphs: [
        "An entry that cannot be parsed must be an error. A loader that drops it leaves a hole in a block list, and nobody is told.",
      ],
      before: "example.com",
      after: "exa mple.com",
      catalogue: [252],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "cidr"),
      summary: "Lists a network instead of an address.",
      paragraphs: [
        "By the grammar `10.0.0.0/8` is the host 10.0.0.0 with the path /8: an entry that covers no URL anybody asks for, while its author believes a network listed.",
      ],
      before: "127.0.0.1",
      after: "127.0.0.1/8",
      catalogue: [],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "comment"),
      summary: "Leaves a comment, quotes or a separator in the entry.",
      paragraphs: [
        "A file that was split at the wrong sign brings them along. The list is longer than it looks, or the entry is dead.",
      ],
      before: "example.com",
      after: "example.com # ours",
      catalogue: [],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("entry", "parent-as-entry"),
      summary: "Lists the parent of the name.",
      paragraphs: [
        "The list then covers more than its author had in mind: every sibling of the name. A parent with one label is a whole top-level domain.",
      ],
      before: "docs.example.com",
      after: "example.com",
      catalogue: [],
      worksOnEntries: true),
  ]
}
