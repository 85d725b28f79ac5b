// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let invisible: [any Technique.Type] = [
    SoftHyphen.self,
    ZeroWidthSpace.self,
    WordJoiner.self,
    GraphemeJoiner.self,
    MongolianSelectors.self,
    VariationSelectors.self,
    ByteOrderMark.self,
    HangulFillers.self,
    TagCharacters.self,
    BidiControls.self,
    DeprecatedFormats.self,
    LeadingControls.self,
    TrailingControls.self,
    NewlineInScheme.self,
    NewlineInHost.self,
    NewlineInSlashes.self,
    SpaceInHost.self,
    SpacedUserinfo.self,
    InjectedHeader.self,
    NULInHost.self,
    NULBehindHost.self,
    LineSeparators.self,
    OtherBreaks.self,
    SecondLine.self,
    OtherIgnored.self,
  ]
  static let invisibleEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let invisible: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("invisible", "soft-hyphen"),
      summary: "Puts soft hyphens into the host.",
      paragraphs: [
        "UTS #46 deletes them and most fonts don't show them. A block list that compares bytes misses the name, and the user sees nothing.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{ad}xample.com/",
      catalogue: [97]),
    TechniquePage(
      id: TechniqueID("invisible", "zero-width-space"),
      summary: "Puts zero width spaces into the host.",
      paragraphs: [
        "UTS #46 deletes them, while trimming functions and \\s in regular expressions leave them in place.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{200b}xample.com/",
      catalogue: [98]),
    TechniquePage(
      id: TechniqueID("invisible", "word-joiner"),
      summary: "Puts word joiners or invisible operators into the host.",
      paragraphs: [
        "They have no width and UTS #46 deletes them. Lists of invisible characters often end at U+200F.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{2060}xample.com/",
      catalogue: [99]),
    TechniquePage(
      id: TechniqueID("invisible", "grapheme-joiner"),
      summary: "Puts combining grapheme joiners into the host.",
      paragraphs: [
        "The character is a mark, not a format control, so filters that drop the category Cf keep it. UTS #46 deletes it.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{34f}xample.com/",
      catalogue: [100]),
    TechniquePage(
      id: TechniqueID("invisible", "mongolian-selectors"),
      summary: "Puts Mongolian variation selectors into the host.",
      paragraphs: [
        "UTS #46 deletes them. The vowel separator beside them changed its category between versions of Unicode, so tables of different years disagree.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{180b}xample.com/",
      catalogue: [101]),
    TechniquePage(
      id: TechniqueID("invisible", "variation-selectors"),
      summary: "Puts variation selectors into the host.",
      paragraphs: [
        "There are 256 of them, in two blocks, and UTS #46 deletes them all. They also carry hidden data: one selector for each byte.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{fe0f}xample.com/",
      catalogue: [102]),
    TechniquePage(
      id: TechniqueID("invisible", "byte-order-mark"),
      summary: "Puts a byte order mark at the beginning of the host, or elsewhere in it.",
      paragraphs: [
        "UTS #46 deletes it within the host. Decoders drop it at the beginning of a text only, trimming functions of some languages everywhere.",
      ],
      before: "https://example.com/",
      after: "https://\\u{feff}example.com/",
      catalogue: [103]),
    TechniquePage(
      id: TechniqueID("invisible", "hangul-fillers"),
      summary: "Puts Hangul fillers into the host.",
      paragraphs: [
        "They are letters by category and blank on the screen. Filters that keep letters keep them, while UTS #46 refuses them or, in newer versions, deletes them.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{3164}xample.com/",
      catalogue: [104]),
    TechniquePage(
      id: TechniqueID("invisible", "tag-characters"),
      summary: "Puts tag characters into the host.",
      paragraphs: [
        "They mirror ASCII and are shown nowhere, which makes them a way to smuggle words past a reader into a model. Clients refuse them; filters that drop what is invisible accept the name.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{e0061}xample.com/",
      catalogue: [105]),
    TechniquePage(
      id: TechniqueID("invisible", "bidi-controls"),
      summary: "Puts a bidirectional control behind the trusted name, and text that the control turns around.",
      paragraphs: [
        "On a screen or in a log the reversed text reads like a part of the trusted name. Clients refuse it; filters that delete controls, or check a displayed form, don't.",
      ],
      before: "https://evil.test/",
      after: "https://example.com\\u{202e}moc.live/",
      catalogue: [106]),
    TechniquePage(
      id: TechniqueID("invisible", "deprecated-formats"),
      summary: "Puts deprecated format characters into the host.",
      paragraphs: [
        "UTS #46 refused U+206A to U+206F up to Unicode 15.1 and deletes them since 16.0, so one URL has two fates in two current clients.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{206a}xample.com/",
      catalogue: [107]),
    TechniquePage(
      id: TechniqueID("invisible", "leading-controls"),
      summary: "Puts spaces or C0 controls before the URL.",
      paragraphs: [
        "A WHATWG client strips all bytes up to the space from both ends. Filters that look at the start of the text, or trim only what their language calls blank, read something else.",
      ],
      before: "https://example.com/",
      after: "\\u{1}https://example.com/",
      catalogue: [108]),
    TechniquePage(
      id: TechniqueID("invisible", "trailing-controls"),
      summary: "Puts spaces or C0 controls after the URL.",
      paragraphs: [
        "A WHATWG client strips them, a regular expression that is anchored at the end doesn't match them, and some languages let the end anchor match before a newline.",
      ],
      before: "https://example.com/",
      after: "https://example.com/\\u{20}",
      catalogue: [109]),
    TechniquePage(
      id: TechniqueID("invisible", "newline-in-scheme"),
      summary: "Puts a tab or a line break into the scheme.",
      paragraphs: [
        "A WHATWG client removes tabs and newlines from the whole URL first. A filter that matches the scheme sees none, takes the text for a relative reference, or never looks at the host.",
      ],
      before: "https://example.com/",
      after: "h\\u{9}ttps://example.com/",
      catalogue: [110]),
    TechniquePage(
      id: TechniqueID("invisible", "newline-in-host"),
      summary: "Puts a tab or a line break into the host.",
      paragraphs: [
        "A WHATWG client removes it and reaches the joined name. A pattern for host names stops there and sees a shorter host, and a comparison of bytes sees another one.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{9}xample.com/",
      catalogue: [111]),
    TechniquePage(
      id: TechniqueID("invisible", "newline-in-slashes"),
      summary: "Puts a tab or a line break between the slashes behind the scheme.",
      paragraphs: [
        "The pattern that requires a scheme, a colon and two slashes doesn't match, so a filter takes the URL for a relative one. A WHATWG client removes the character.",
      ],
      before: "https://example.com/",
      after: "https:/\\u{9}/example.com/",
      catalogue: [112]),
    TechniquePage(
      id: TechniqueID("invisible", "space-in-host"),
      summary: "Puts a space between the attacker's name and the trusted one.",
      paragraphs: [
        "Clients refuse the host. Resolvers and tools that split their input at blanks take the first word, filters that look at the end the last.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{20}example.com/",
      catalogue: [113]),
    TechniquePage(
      id: TechniqueID("invisible", "spaced-userinfo"),
      summary: "Names three hosts around blanks, at signs and a number sign, for three parsers to choose from.",
      paragraphs: [
        "One parser ends the authority at the blank, one at the number sign, one takes the last at sign. A filter and a client of different schools choose different hosts.",
      ],
      before: "https://evil.test/",
      after: "https://example.com\\u{20}&@evil.test#\\u{20}@example.com/",
      catalogue: [114]),
    TechniquePage(
      id: TechniqueID("invisible", "injected-header"),
      summary: "Puts a line break and a second header or request line behind the attacker's host.",
      paragraphs: [
        "A client that writes the host into its request as it is sends the injected header too. A WHATWG client drops the line break and then refuses the blank.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{d}\\u{a}Host:\\u{20}example.com/",
      catalogue: [115]),
    TechniquePage(
      id: TechniqueID("invisible", "nul-in-host"),
      summary: "Puts a NUL byte between the attacker's name and the trusted one.",
      paragraphs: [
        "Code in C ends the text there and connects to the attacker. Code that knows lengths sees the trusted suffix.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{0}.example.com/",
      catalogue: [116]),
    TechniquePage(
      id: TechniqueID("invisible", "nul-behind-host"),
      summary: "Puts a NUL byte into the query, the fragment or the path, with the trusted name behind it.",
      paragraphs: [
        "A filter that searches the text finds the trusted name. Code in C never sees it.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test?\\u{0}.example.com/",
      catalogue: [117]),
    TechniquePage(
      id: TechniqueID("invisible", "line-separators"),
      summary: "Puts a line or paragraph separator between the attacker's name and the trusted one.",
      paragraphs: [
        "In regular expressions of some languages the dot doesn't match it and an anchor matches beside it. Clients refuse the host.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{2028}.example.com/",
      catalogue: [118]),
    TechniquePage(
      id: TechniqueID("invisible", "other-breaks"),
      summary: "Puts a vertical tab, a form feed or another rare break between the two names.",
      paragraphs: [
        "Functions that test for blanks disagree about it, so one layer trims or splits where the next one keeps.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{b}.example.com/",
      catalogue: [119]),
    TechniquePage(
      id: TechniqueID("invisible", "second-line"),
      summary: "Puts a line break and the trusted URL behind the attacker's.",
      paragraphs: [
        "With the multi-line flag, or where the end anchor accepts a newline, a pattern matches the second line alone. A WHATWG client joins the lines and stays at the first host.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test/\\u{a}https://example.com/",
      catalogue: [120]),
    TechniquePage(
      id: TechniqueID("invisible", "other-ignored"),
      summary: "Puts the remaining characters that UTS #46 deletes into the host.",
      paragraphs: [
        "What the installed Unicode ignores beyond the well-known ones: shorthand format controls, musical format controls and more. A filter with a list of its own is always behind the standard.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{1bca0}xample.com/",
      catalogue: []),
  ]
}
