// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let ip: [any Technique.Type] = [
    Dword.self,
    ShortAddress.self,
    MixedRadix.self,
    LeadingZeros.self,
    AddressOverflow.self,
    AddressTrailingDot.self,
    AddressWideDigits.self,
    AddressWideDots.self,
    EncodedAddress.self,
    MappedAddress.self,
    CompatibleAddress.self,
    EmbeddedAddress.self,
    ZoneIdentifier.self,
    FutureLiteral.self,
    LigatureHexadecimal.self,
    IPv6Spelling.self,
    BrokenBrackets.self,
    LongerAddress.self,
    NumericLastLabel.self,
  ]
  static let ipEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let ip: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("ip", "dword"),
      summary: "Writes an IPv4 address as one number: decimal, hexadecimal or octal.",
      paragraphs: [
        "Every URL parser and most resolvers read the number as the address. A filter that compares text, or thinks it is a name, does not.",
      ],
      before: "https://127.0.0.1/",
      after: "https://2130706433/",
      catalogue: [213]),
    TechniquePage(
      id: TechniqueID("ip", "short-address"),
      summary: "Leaves out parts of an IPv4 address, so that the last one counts for several.",
      paragraphs: [
        "C libraries have always read `127.1` so, and the URL Standard does. A filter that wants four parts takes it for a name.",
      ],
      before: "https://127.0.0.1/",
      after: "https://127.1/",
      catalogue: [214]),
    TechniquePage(
      id: TechniqueID("ip", "mixed-radix"),
      summary: "Writes the parts of an IPv4 address in different number systems.",
      paragraphs: [
        "Parsers read each part for itself. A filter that knows decimal only sees a name with digits in it.",
      ],
      before: "https://127.0.0.1/",
      after: "https://127.0.0.0x1/",
      catalogue: [215]),
    TechniquePage(
      id: TechniqueID("ip", "leading-zeros"),
      summary: "Puts zeros in front of the parts of an IPv4 address.",
      paragraphs: [
        "A zero in front makes a number octal to URL parsers, and means nothing to many others. Some of the spellings are the same address, some another one, depending on who reads.",
      ],
      before: "https://127.0.0.1/",
      after: "https://127.0.0.01/",
      catalogue: [216]),
    TechniquePage(
      id: TechniqueID("ip", "overflow"),
      summary: "Adds a multiple of the range to an IPv4 address or to one of its parts.",
      paragraphs: [
        "The URL Standard refuses numbers that are too large. Code that calculates with 32 or 8 bits wraps around, and arrives at the address.",
      ],
      before: "https://127.0.0.1/",
      after: "https://6425673729/",
      catalogue: [217]),
    TechniquePage(
      id: TechniqueID("ip", "trailing-dot"),
      summary: "Ends an IPv4 address with a dot.",
      paragraphs: [
        "The URL Standard drops the dot of an address, though it keeps the one of a name. A filter that compares text finds nothing.",
      ],
      before: "https://127.0.0.1/",
      after: "https://127.0.0.1./",
      catalogue: [218]),
    TechniquePage(
      id: TechniqueID("ip", "wide-digits"),
      summary: "Writes digits of an IPv4 address as full-width, circled or otherwise styled ones.",
      paragraphs: [
        "Mapping turns them into plain digits before the address is read. A filter that tests for digits first takes the host for a name.",
      ],
      before: "https://127.0.0.1/",
      after: "https://\\u{ff11}\\u{ff12}\\u{ff17}.0.0.1/",
      catalogue: [219]),
    TechniquePage(
      id: TechniqueID("ip", "wide-dots"),
      summary: "Writes dots of an IPv4 address as ideographic or full-width ones.",
      paragraphs: [
        "Mapping turns them into plain dots before the address is read. A filter that splits at plain dots finds one odd label.",
      ],
      before: "https://127.0.0.1/",
      after: "https://127\\u{3002}0\\u{3002}0\\u{3002}1/",
      catalogue: [220]),
    TechniquePage(
      id: TechniqueID("ip", "percent-encoded"),
      summary: "Percent-encodes digits or dots of an IPv4 address.",
      paragraphs: [
        "The URL Standard decodes the host first, then asks whether it is an address. A filter that asks first says no.",
      ],
      before: "https://127.0.0.1/",
      after: "https://%31%32%37.0.0.1/",
      catalogue: [221]),
    TechniquePage(
      id: TechniqueID("ip", "ipv4-mapped"),
      summary: "Writes an IPv4 address as an IPv4-mapped IPv6 one, or the other way round.",
      paragraphs: [
        "A socket for both families connects to the IPv4 address. A list that names one form does not cover the other, unless the filter knows better.",
      ],
      before: "https://127.0.0.1/",
      after: "https://[::ffff:7f00:1]/",
      catalogue: [222]),
    TechniquePage(
      id: TechniqueID("ip", "ipv4-compatible"),
      summary: "Writes an IPv4 address as the last four bytes of an otherwise empty IPv6 one.",
      paragraphs: [
        "The form is obsolete, and some systems still connect to the IPv4 address. Lists name neither.",
      ],
      before: "https://127.0.0.1/",
      after: "https://[::127.0.0.1]/",
      catalogue: [223]),
    TechniquePage(
      id: TechniqueID("ip", "embedded"),
      summary: "Embeds an IPv4 address in an IPv6 one of a transition mechanism.",
      paragraphs: [
        "A network with NAT64, 6to4, Teredo or ISATAP delivers to the IPv4 address inside. The list has only the bare form.",
      ],
      before: "https://127.0.0.1/",
      after: "https://[64:ff9b::7f00:1]/",
      catalogue: [224]),
    TechniquePage(
      id: TechniqueID("ip", "zone-identifier"),
      summary: "Puts a zone identifier into an IPv6 address, the welcome name perhaps.",
      paragraphs: [
        "RFC 6874 has them, the URL Standard refuses them, and resolvers take any text for one. A filter that searches the host finds the name.",
      ],
      before: "https://[::1]/",
      after: "https://[::1%25eth0]/",
      catalogue: [225]),
    TechniquePage(
      id: TechniqueID("ip", "future-literal"),
      summary: "Writes the host in brackets as an address of a future version.",
      paragraphs: [
        "RFC 3986 has the form for addresses to come, and nearly any text fits into it. The URL Standard refuses it; a filter that searches the host finds the name.",
      ],
      before: "https://example.com/",
      after: "https://[v1.example.com]/",
      catalogue: [226]),
    TechniquePage(
      id: TechniqueID("ip", "ligature-hexadecimal"),
      summary: "Writes hexadecimal digits of an IPv6 address as a ligature or as wide letters.",
      paragraphs: [
        "The URL Standard does not map addresses in brackets and refuses them. Software that normalises the whole URL first makes plain digits of them.",
      ],
      before: "https://127.0.0.1/",
      after: "https://[::\\u{fb00}\\u{fb00}:7f00:1]/",
      catalogue: [227]),
    TechniquePage(
      id: TechniqueID("ip", "ipv6-spelling"),
      summary: "Spells an IPv6 address in full, in upper case, or with other zeros left out.",
      paragraphs: [
        "There are hundreds of spellings for one address. A filter that compares text knows one.",
      ],
      before: "https://[::1]/",
      after: "https://[0:0:0:0:0:0:0:1]/",
      catalogue: [228]),
    TechniquePage(
      id: TechniqueID("ip", "broken-brackets"),
      summary: "Loses, doubles or widens a bracket around the host.",
      paragraphs: [
        "Parsers that count brackets fail in ways their authors did not foresee. A filter whose parser raises an error must not say yes.",
      ],
      before: "https://[::1]/",
      after: "https://[::1/",
      catalogue: [229, 265]),
    TechniquePage(
      id: TechniqueID("ip", "longer-address"),
      summary: "Puts digits or a part in front of an IPv4 address, or behind it.",
      paragraphs: [
        "The rule for subdomains makes no sense for addresses. A filter that applies it, or tests how the text ends, takes `9.1.1.1.1` or `91.1.1.1` for covered by `1.1.1.1`.",
      ],
      before: "https://1.1.1.1/",
      after: "https://9.1.1.1.1/",
      catalogue: [230]),
    TechniquePage(
      id: TechniqueID("ip", "numeric-last-label"),
      summary: "Appends a number to a name as its last label.",
      paragraphs: [
        "A host that ends in a number must be an IPv4 address to the URL Standard, or is refused. Others resolve it as a name, and a filter finds the entry in front.",
      ],
      before: "https://example.com/",
      after: "https://example.com.0x7f/",
      catalogue: [231]),
  ]
}
