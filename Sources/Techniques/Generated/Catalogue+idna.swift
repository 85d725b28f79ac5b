// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let idna: [any Technique.Type] = [
    ALabelHomograph.self,
    ULabel.self,
    FakeALabel.self,
    EmptyALabel.self,
    DoublyEncodedLabel.self,
    InvalidPunycode.self,
    UpperCasePrefix.self,
    PunycodeOverflow.self,
    MisplacedDelimiter.self,
    UnmappedALabel.self,
    UnmappedALabelBefore.self,
    SharpS.self,
    FinalSigma.self,
    ZeroWidthNonJoiner.self,
    ZeroWidthJoiner.self,
    CapitalSharpS.self,
    UnicodeVersionSkew.self,
    BidiRule.self,
    BidiDomain.self,
    LeadingMark.self,
    HyphensThirdAndFourth.self,
    HyphenEdge.self,
    Underscore.self,
    LongLabel.self,
    LongHost.self,
    GrowingLabel.self,
    EmptyLabel.self,
    EmptyFirstLabel.self,
    UnassignedCharacters.self,
    Noncharacters.self,
    EmojiSequence.self,
  ]
  static let idnaEntries: [any EntryTechnique.Type] = [
    EntryOtherForm.self,
  ]
}

extension TechniquePages {
  static let idna: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("idna", "a-label-homograph"),
      summary: "Writes a homograph of the host in its A-label form.",
      paragraphs: [
        "It is what DNS, logs and most APIs carry. A test for look-alikes that only reads Unicode sees plain ASCII.",
      ],
      before: "https://example.com/",
      after: "https://xn--xample-2of.com/",
      catalogue: [36]),
    TechniquePage(
      id: TechniqueID("idna", "u-label"),
      summary: "Writes A-labels of the host as Unicode, or puts a Unicode subdomain before it.",
      paragraphs: [
        "Both forms are one name. An entry in one form and a URL in the other only meet where both are converted before the comparison.",
      ],
      before: "https://example.com/",
      after: "https://b\\u{fc}cher.example.com/",
      catalogue: [37]),
    TechniquePage(
      id: TechniqueID("idna", "entry-other-form"),
      summary: "Writes the entry in the other of the two forms of an internationalized name.",
      paragraphs: [
        "Lists are pasted from browsers, which show Unicode, and from logs, which show ASCII. An entry in the form that the filter doesn't convert is inert.",
      ],
      before: "b\\u{fc}cher.example",
      after: "xn--bcher-kva.example",
      catalogue: [38],
      worksOnEntries: true),
    TechniquePage(
      id: TechniqueID("idna", "fake-a-label"),
      summary: "Puts xn-- before a label of the host and a hyphen behind it, so that it decodes to the plain label.",
      paragraphs: [
        "Punycode of pure ASCII is no A-label. Decoders that didn't check took the two names for equal, so that the attacker's fake name matched the listed one (CVE-2024-12224).",
      ],
      before: "https://example.com/",
      after: "https://xn--example-.com/",
      catalogue: [39]),
    TechniquePage(
      id: TechniqueID("idna", "empty-a-label"),
      summary: "Puts a label that is only xn-- behind or before the host.",
      paragraphs: [
        "It decodes to the empty label, so a decoder that doesn't check makes it the root: the name ends in the listed one, or equals it.",
      ],
      before: "https://example.com/",
      after: "https://example.com.xn--/",
      catalogue: [40]),
    TechniquePage(
      id: TechniqueID("idna", "doubly-encoded-label"),
      summary: "Puts a label before the host that decodes to a label that begins with xn-- again.",
      paragraphs: [
        "Code that decodes until nothing changes ends elsewhere than code that decodes once; no registry issues such a name.",
      ],
      before: "https://example.com/",
      after: "https://xn--xn---epa.example.com/",
      catalogue: [41]),
    TechniquePage(
      id: TechniqueID("idna", "invalid-punycode"),
      summary: "Puts xn-- before something that isn't Punycode, or that encodes no letter.",
      paragraphs: [
        "The URL Standard refused such names, and since 2026 accepts them where the whole domain is ASCII. Filter and client of different years disagree.",
      ],
      before: "https://example.com/",
      after: "https://xn--a.example.com/",
      catalogue: [42]),
    TechniquePage(
      id: TechniqueID("idna", "upper-case-prefix"),
      summary: "Writes the prefix of an A-label in upper case.",
      paragraphs: [
        "Names have no case, but a test for the prefix often has. Without it the label is taken for plain ASCII, and nothing is decoded or checked.",
      ],
      before: "https://example.com/",
      after: "https://XN--BCHER-KVA.example.com/",
      catalogue: [43]),
    TechniquePage(
      id: TechniqueID("idna", "punycode-overflow"),
      summary: "Puts a label before the host whose Punycode exceeds the largest code point.",
      paragraphs: [
        "Decoders that don't check for overflow crash, wrap around or return half of the label, and a filter that fails may fail open.",
      ],
      before: "https://example.com/",
      after: "https://xn--krank-kg706554a.example.com/",
      catalogue: [44]),
    TechniquePage(
      id: TechniqueID("idna", "misplaced-delimiter"),
      summary: "Puts a label before the host that decodes to letters which may not stand in that order, or whose delimiter is misplaced.",
      paragraphs: [
        "Lenient decoders take what the label decodes to without asking whether it may be a label.",
      ],
      before: "https://example.com/",
      after: "https://xn--a-yoc.example.com/",
      catalogue: [45]),
    TechniquePage(
      id: TechniqueID("idna", "unmapped-a-label"),
      summary: "Encodes a label as an A-label with letters that UTS #46 would have mapped away.",
      paragraphs: [
        "The A-label is invalid since it decodes to characters that no name may have. A decoder that normalizes what it decoded gets the listed name in plain ASCII.",
      ],
      before: "https://example.com/",
      after: "https://xn--xample-hy68a.com/",
      catalogue: [46]),
    TechniquePage(
      id: TechniqueID("idna", "unmapped-a-label-before"),
      summary: "Puts an A-label before the host that decodes to letters UTS #46 would have mapped away.",
      paragraphs: [
        "Whether such a name exists depends on the check that follows decoding. Where it is missing, two spellings of a subdomain pass for one.",
      ],
      before: "https://example.com/",
      after: "https://xn--bc-9x80a.example.com/",
      catalogue: [46]),
    TechniquePage(
      id: TechniqueID("idna", "sharp-s"),
      summary: "Writes ss as sharp s, or puts a subdomain with one before the host.",
      paragraphs: [
        "IDNA2003 mapped the letter to ss, IDNA2008 keeps it. A filter of the one school and a client of the other reach two registered names with one URL.",
      ],
      before: "https://example.com/",
      after: "https://stra\\u{df}e.example.com/",
      catalogue: [47]),
    TechniquePage(
      id: TechniqueID("idna", "final-sigma"),
      summary: "Puts a Greek subdomain with a final sigma before the host, or ends a label with it.",
      paragraphs: [
        "IDNA2003 mapped the final sigma to the ordinary one, IDNA2008 keeps it: one URL, two names.",
      ],
      before: "https://example.com/",
      after: "https://\\u{3b2}\\u{3cc}\\u{3bb}\\u{3bf}\\u{3c2}.example.com/",
      catalogue: [48]),
    TechniquePage(
      id: TechniqueID("idna", "zero-width-non-joiner"),
      summary: "Puts zero width non-joiners between letters of the host.",
      paragraphs: [
        "IDNA2003 deleted them, so the name equals the listed one for an old filter. IDNA2008 and browsers refuse them between Latin letters.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{200c}xample.com/",
      catalogue: [49]),
    TechniquePage(
      id: TechniqueID("idna", "zero-width-joiner"),
      summary: "Puts zero width joiners between letters of the host, or a label before it where one is permitted.",
      paragraphs: [
        "Behind a virama the joiner is a proper part of a name and must be kept. A filter that strips all invisible characters changes the name.",
      ],
      before: "https://example.com/",
      after: "https://\\u{915}\\u{94d}\\u{200d}.example.com/",
      catalogue: [50]),
    TechniquePage(
      id: TechniqueID("idna", "capital-sharp-s"),
      summary: "Writes ss as capital sharp s, or puts a subdomain with one before the host.",
      paragraphs: [
        "UTS #46 mapped it to ss up to Unicode 15.0 and maps it to small sharp s since 15.1, so two current clients reach two names.",
      ],
      before: "https://example.com/",
      after: "https://\\u{1e9e}.example.com/",
      catalogue: [51]),
    TechniquePage(
      id: TechniqueID("idna", "version-skew"),
      summary: "Puts a character into the host, or a label before it, whose treatment differs between versions of Unicode.",
      paragraphs: [
        "What one version refuses the next one maps, deletes or keeps. The same URL has two destinations in two current parsers.",
      ],
      before: "https://example.com/",
      after: "https://\\u{4c0}.example.com/",
      catalogue: [52]),
    TechniquePage(
      id: TechniqueID("idna", "bidi-rule"),
      summary: "Puts letters of a right-to-left script beside Latin ones in one label.",
      paragraphs: [
        "The bidi rule forbids it, since the label is displayed in another order than it is stored. Converters with the check off accept the name.",
      ],
      before: "https://example.com/",
      after: "https://\\u{62c}x.example.com/",
      catalogue: [53]),
    TechniquePage(
      id: TechniqueID("idna", "bidi-domain"),
      summary: "Puts labels before the host of which one is right-to-left and another begins with a digit.",
      paragraphs: [
        "The bidi rule looks at the whole domain. Converters that check label by label, and displays, disagree about such names.",
      ],
      before: "https://example.com/",
      after: "https://0\\u{e0}.\\u{5d0}.example.com/",
      catalogue: [54]),
    TechniquePage(
      id: TechniqueID("idna", "leading-mark"),
      summary: "Begins a label with a combining mark.",
      paragraphs: [
        "The mark is drawn on the dot or the slash before it, and IDNA forbids it. Lenient converters accept the name.",
      ],
      before: "https://example.com/",
      after: "https://\\u{300}ab.example.com/",
      catalogue: [55]),
    TechniquePage(
      id: TechniqueID("idna", "hyphens-third-and-fourth"),
      summary: "Puts a label before the host with hyphens in its third and fourth places.",
      paragraphs: [
        "Registries reserve the form, but it is in use below them, and the URL Standard accepts it. A filter that refuses it breaks legitimate sites.",
      ],
      before: "https://example.com/",
      after: "https://r3---sn-x.example.com/",
      catalogue: [56]),
    TechniquePage(
      id: TechniqueID("idna", "hyphen-edge"),
      summary: "Puts a label before the host that begins or ends with a hyphen.",
      paragraphs: [
        "Host names may not, DNS names may, and the URL Standard accepts them. Filters with a strict pattern refuse a name that clients reach.",
      ],
      before: "https://example.com/",
      after: "https://-x-.example.com/",
      catalogue: [57]),
    TechniquePage(
      id: TechniqueID("idna", "underscore"),
      summary: "Puts a label with an underscore before the host.",
      paragraphs: [
        "Service names have them and sites use them. Filters with a pattern for host names refuse what clients fetch.",
      ],
      before: "https://example.com/",
      after: "https://_dmarc.example.com/",
      catalogue: [58]),
    TechniquePage(
      id: TechniqueID("idna", "long-label"),
      summary: "Puts a label before the host that is longer than DNS allows.",
      paragraphs: [
        "The URL Standard doesn't check lengths. Filters that copy labels into fixed buffers cut them, and some fail open on an error of the converter.",
      ],
      before: "https://example.com/",
      after: "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com/",
      catalogue: [59]),
    TechniquePage(
      id: TechniqueID("idna", "long-host"),
      summary: "Puts so many labels before the host that the name is longer than DNS allows.",
      paragraphs: [
        "Code that cuts the name and then compares its end, or begins with the end and gives up, decides about another name than the client.",
      ],
      before: "https://example.com/",
      after: "https://a.a.a.example.com/",
      catalogue: [60]),
    TechniquePage(
      id: TechniqueID("idna", "growing-label"),
      summary: "Puts a label before the host that is short in Unicode and may be too long as an A-label.",
      paragraphs: [
        "A length that was checked before the conversion says nothing about the name that is looked up.",
      ],
      before: "https://example.com/",
      after: "https://\\u{e01}\\u{e02}\\u{e03}.example.com/",
      catalogue: [61]),
    TechniquePage(
      id: TechniqueID("idna", "empty-label"),
      summary: "Doubles a dot of the host, or puts a label and two dots before it.",
      paragraphs: [
        "Code that splits at dots and drops what is empty finds the listed name. DNS has no such name, and clients differ.",
      ],
      before: "https://example.com/",
      after: "https://a..example.com/",
      catalogue: [62]),
    TechniquePage(
      id: TechniqueID("idna", "leading-dot"),
      summary: "Puts a dot before the host.",
      paragraphs: [
        "A test for the ending dot and entry is satisfied by an empty subdomain. Some clients drop the dot, some look the name up and fail.",
      ],
      before: "https://example.com/",
      after: "https://.example.com/",
      catalogue: [63]),
    TechniquePage(
      id: TechniqueID("idna", "unassigned-characters"),
      summary: "Puts a private-use or unassigned character into the host.",
      paragraphs: [
        "Clients refuse it. Converters that pass through what they don't know make a name of it, and older ones allowed unassigned code points in queries.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{e000}xample.com/",
      catalogue: [64]),
    TechniquePage(
      id: TechniqueID("idna", "noncharacters"),
      summary: "Puts a noncharacter, a lone surrogate or the replacement character into the host.",
      paragraphs: [
        "Decoders turn what they can't represent into U+FFFD, so different hosts become equal on the way. Clients refuse all of them.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{fffe}xample.com/",
      catalogue: [65]),
    TechniquePage(
      id: TechniqueID("idna", "emoji-sequence"),
      summary: "Puts a label before the host that joins emoji with zero width joiners.",
      paragraphs: [
        "As a sequence it is one emoji; for IDNA the joiner is out of context and the label invalid. Filters that treat emoji as letters accept it.",
      ],
      before: "https://example.com/",
      after: "https://\\u{1f3f4}\\u{200d}\\u{2620}.example.com/",
      catalogue: [66]),
  ]
}
