// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let normalization: [any Technique.Type] = [
    MathematicalLetters.self,
    FullwidthLetters.self,
    EnclosedLetters.self,
    RaisedLetters.self,
    Ligatures.self,
    CaseFolds.self,
    TurkishLetters.self,
    HostCase.self,
    IdeographicFullStop.self,
    FullwidthFullStop.self,
    HalfwidthIdeographicFullStop.self,
    CompatibilityDot.self,
    DotLeaders.self,
    NumberedFullStop.self,
    NumberedComma.self,
    CompoundSlash.self,
    CompatibilitySlash.self,
    CompatibilityBackslash.self,
    CompatibilityQuestionMark.self,
    CompatibilityNumberSign.self,
    CompatibilityAt.self,
    CompatibilityColon.self,
    CompatibilityParameterDelimiter.self,
    VerticalForms.self,
    DottedUnitSigns.self,
    CompatibilityPercent.self,
    DecomposedLetters.self,
    Singletons.self,
    FractionSlash.self,
    KanaSlash.self,
    OtherMappedLetters.self,
  ]
  static let normalizationEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let normalization: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("normalization", "mathematical-letters"),
      summary: "Writes letters and digits of the host in a mathematical alphabet: bold, fraktur, double-struck and more.",
      paragraphs: [
        "Every one of them is mapped to the plain letter by UTS #46. A block list misses the name, and an allow list that compares bytes refuses what it should admit.",
      ],
      before: "https://example.com/",
      after: "https://\\u{212f}xample.com/",
      catalogue: [17, 70]),
    TechniquePage(
      id: TechniqueID("normalization", "fullwidth-letters"),
      summary: "Writes letters and digits of the host in their fullwidth forms.",
      paragraphs: [
        "UTS #46 maps each of them back to ASCII before a client resolves the name. A block list that compares bytes or folds only ASCII case doesn't recognise the name.",
      ],
      before: "https://example.com/",
      after: "https://\\u{ff45}xample.com/",
      catalogue: [67]),
    TechniquePage(
      id: TechniqueID("normalization", "enclosed-letters"),
      summary: "Writes letters and digits of the host in circles, squares or parentheses.",
      paragraphs: [
        "The forms are compatibility characters that UTS #46 maps to the letter inside, so clients reach the plain name while a comparison of bytes sees another one.",
      ],
      before: "https://example.com/",
      after: "https://\\u{24d4}xample.com/",
      catalogue: [68]),
    TechniquePage(
      id: TechniqueID("normalization", "raised-letters"),
      summary: "Writes letters and digits of the host as superscripts, subscripts or modifier letters.",
      paragraphs: [
        "They keep the shape of the letter and UTS #46 maps them back to it. Filters that fold fullwidth forms only, as many do, let them through.",
      ],
      before: "https://example.com/",
      after: "https://\\u{1d31}xample.com/",
      catalogue: [69]),
    TechniquePage(
      id: TechniqueID("normalization", "ligatures"),
      summary: "Writes several letters of the host as one character: a ligature, a unit sign, a Roman numeral.",
      paragraphs: [
        "UTS #46 takes the character apart again, so the name grows. Filters that fold character by character, or compare lengths first, miss that both are one name.",
      ],
      before: "https://localhost.example/",
      after: "https://lo\\u{3388}host.example/",
      catalogue: [71]),
    TechniquePage(
      id: TechniqueID("normalization", "case-folds"),
      summary: "Writes s as the long s, and k as the Kelvin sign.",
      paragraphs: [
        "Both fold to an ASCII letter by Unicode's rules and by UTS #46, but not by an ASCII lower-casing, and the Kelvin sign equals K where texts compare by canonical equivalence. In a name without s or k a subdomain carries them.",
      ],
      before: "https://example.com/",
      after: "https://\\u{17f}ub.example.com/",
      catalogue: [72]),
    TechniquePage(
      id: TechniqueID("normalization", "turkish-letters"),
      summary: "Writes i as a dotted capital or as a dotless small letter.",
      paragraphs: [
        "The dotted capital lower-cases to i alone in Turkish locales, to i with a combining dot elsewhere and in UTS #46. A filter that lower-cases in the user's locale sees another name than the client.",
      ],
      before: "https://example.com/",
      after: "https://M\\u{130}NI.example.com/",
      catalogue: [73]),
    TechniquePage(
      id: TechniqueID("normalization", "host-case"),
      summary: "Writes ASCII letters of the host in upper case.",
      paragraphs: [
        "DNS names have no case and every URL parser lowers it, but a filter that compares text as it comes finds no entry for the respelled name.",
      ],
      before: "https://example.com/",
      after: "https://EXAMPLE.COM/",
      catalogue: [74]),
    TechniquePage(
      id: TechniqueID("normalization", "ideographic-full-stop"),
      summary: "Puts the ideographic full stop in the place of a dot.",
      paragraphs: [
        "UTS #46 takes it for a dot, as IDNA2003 did. A filter that splits labels at the ASCII dot only sees one long label, and finds or misses the suffix it looks for.",
      ],
      before: "https://example.com/",
      after: "https://example\\u{3002}com/",
      catalogue: [75]),
    TechniquePage(
      id: TechniqueID("normalization", "fullwidth-full-stop"),
      summary: "Puts the fullwidth full stop in the place of a dot.",
      paragraphs: [
        "UTS #46 takes it for a dot. A filter that splits at the ASCII dot counts fewer labels than the client that resolves the name.",
      ],
      before: "https://example.com/",
      after: "https://example\\u{ff0e}com/",
      catalogue: [76]),
    TechniquePage(
      id: TechniqueID("normalization", "halfwidth-ideographic-full-stop"),
      summary: "Puts the halfwidth ideographic full stop in the place of a dot.",
      paragraphs: [
        "It is the least known of the four dots of IDNA, and missing from hand-made lists of separators.",
      ],
      before: "https://example.com/",
      after: "https://example\\u{ff61}com/",
      catalogue: [77]),
    TechniquePage(
      id: TechniqueID("normalization", "compatibility-dot"),
      summary: "Puts a character that only NFKC turns into a dot where two names meet.",
      paragraphs: [
        "UTS #46 refuses the one-dot leader and the small full stop, NFKC makes dots of them. If one layer normalizes and the other doesn't, they see different hosts.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{2024}example.com/",
      catalogue: [78]),
    TechniquePage(
      id: TechniqueID("normalization", "dot-leaders"),
      summary: "Puts an ellipsis or a two-dot leader where two names meet.",
      paragraphs: [
        "NFKC turns it into two or three dots, so a layer that normalizes first sees empty labels, and one that drops empty labels sees a clean suffix.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{2026}example.com/",
      catalogue: [79]),
    TechniquePage(
      id: TechniqueID("normalization", "numbered-full-stop"),
      summary: "Puts a numeral with a built-in full stop where two names meet.",
      paragraphs: [
        "NFKC takes it apart into digits and a dot, which ends a label where the raw text has none.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{2488}example.com/",
      catalogue: [80, 81]),
    TechniquePage(
      id: TechniqueID("normalization", "numbered-comma"),
      summary: "Puts a numeral with a built-in comma into the host.",
      paragraphs: [
        "NFKC makes a digit and a comma of it. Lists are joined and split at commas, and some parsers end a host there.",
      ],
      before: "https://evil.test/",
      after: "https://evil\\u{1f101}.example.com/",
      catalogue: [81]),
    TechniquePage(
      id: TechniqueID("normalization", "compound-slash"),
      summary: "Puts a sign that NFKC takes apart into letters and a slash behind the attacker's name.",
      paragraphs: [
        "The account-of and care-of signs become a/c and c/o. If the client normalizes after the check, the slash ends the host and the trusted suffix becomes a path.",
      ],
      before: "https://evil.test/",
      after: "https://evil.c\\u{2100}.example.com/",
      catalogue: [82]),
    TechniquePage(
      id: TechniqueID("normalization", "compatibility-slash"),
      summary: "Puts a fullwidth solidus behind the attacker's name.",
      paragraphs: [
        "NFKC makes a slash of it. A filter that checks the suffix before that, and a client that cuts after, disagree about the host.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{ff0f}.example.com/",
      catalogue: [83]),
    TechniquePage(
      id: TechniqueID("normalization", "compatibility-backslash"),
      summary: "Puts a fullwidth or small reverse solidus behind the attacker's name.",
      paragraphs: [
        "NFKC makes a backslash of it, which a WHATWG client takes for a slash: two steps that a filter seldom takes together.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{ff3c}.example.com/",
      catalogue: [84]),
    TechniquePage(
      id: TechniqueID("normalization", "compatibility-question-mark"),
      summary: "Puts a character that NFKC turns into a question mark behind the attacker's name.",
      paragraphs: [
        "After normalization the query begins there, and the trusted suffix is no longer part of the host.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{ff1f}.example.com/",
      catalogue: [85]),
    TechniquePage(
      id: TechniqueID("normalization", "compatibility-number-sign"),
      summary: "Puts a character that NFKC turns into a number sign behind the attacker's name.",
      paragraphs: [
        "After normalization the fragment begins there, and what follows is not sent anywhere.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{ff03}.example.com/",
      catalogue: [86]),
    TechniquePage(
      id: TechniqueID("normalization", "compatibility-at"),
      summary: "Puts a character that NFKC turns into an at sign between the trusted name and the attacker's.",
      paragraphs: [
        "After normalization the trusted name is a user name. A filter that finds it at the start of the host is content.",
      ],
      before: "https://evil.test/",
      after: "https://example.com\\u{ff20}evil.test/",
      catalogue: [87]),
    TechniquePage(
      id: TechniqueID("normalization", "compatibility-colon"),
      summary: "Puts a character that NFKC turns into a colon and a port behind the attacker's name.",
      paragraphs: [
        "After normalization the host ends before the colon. Some of the characters become several colons or a colon and an equals sign.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{ff1a}443.example.com/",
      catalogue: [88]),
    TechniquePage(
      id: TechniqueID("normalization", "compatibility-parameter-delimiter"),
      summary: "Puts a fullwidth ampersand or semicolon behind the trusted name.",
      paragraphs: [
        "Lists of delimiters in filters and extractors differ, and NFKC makes new ones. In front of an at sign the trusted name is a user name all along.",
      ],
      before: "https://evil.test/",
      after: "https://example.com\\u{fe14}@evil.test/",
      catalogue: [89]),
    TechniquePage(
      id: TechniqueID("normalization", "vertical-forms"),
      summary: "Puts a presentation form for vertical text behind the attacker's name.",
      paragraphs: [
        "The vertical question mark, colon, ellipsis and two-dot leader are NFKC's synonyms of the ASCII marks and missing from most lists of them.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{fe16}.example.com/",
      catalogue: [90]),
    TechniquePage(
      id: TechniqueID("normalization", "dotted-unit-signs"),
      summary: "Puts a unit sign with built-in dots where two names meet.",
      paragraphs: [
        "NFKC makes a.m., co. or p.m. of one character, so new labels appear that the raw text doesn't have.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{33c2}example.com/",
      catalogue: [91]),
    TechniquePage(
      id: TechniqueID("normalization", "compatibility-percent"),
      summary: "Puts a fullwidth percent sign and two digits behind the attacker's name.",
      paragraphs: [
        "NFKC makes a percent sign of it, and a decoder that runs later turns the three characters into a delimiter.",
      ],
      before: "https://evil.test/",
      after: "https://evil.test\\u{ff05}2f.example.com/",
      catalogue: [92]),
    TechniquePage(
      id: TechniqueID("normalization", "decomposed-letters"),
      summary: "Writes accented letters as a base letter and a combining mark.",
      paragraphs: [
        "UTS #46 composes them again, so both spellings are one name. A comparison of bytes refuses or misses it. In a name without such letters a subdomain carries them.",
      ],
      before: "https://example.com/",
      after: "https://bu\\u{308}cher.example.com/",
      catalogue: [93]),
    TechniquePage(
      id: TechniqueID("normalization", "singletons"),
      summary: "Writes a letter beyond ASCII as another character that UTS #46 maps to it.",
      paragraphs: [
        "The Angstrom and Ohm signs are canonically equal to letters and disappear in any normalization; capitals and compatibility forms do so in UTS #46 alone. In a name without such letters a subdomain carries them.",
      ],
      before: "https://example.com/",
      after: "https://\\u{212b}ngstrom.example.com/",
      catalogue: [94]),
    TechniquePage(
      id: TechniqueID("normalization", "fraction-slash"),
      summary: "Puts a character that looks like a slash behind the trusted name.",
      paragraphs: [
        "The fraction and division slashes are letters of a label to every parser. A reader, or a filter that folds look-alikes, sees the host end there.",
      ],
      before: "https://evil.test/",
      after: "https://example.com\\u{2044}blog.evil.test/",
      catalogue: [95]),
    TechniquePage(
      id: TechniqueID("normalization", "kana-slash"),
      summary: "Puts a Japanese iteration or length mark that looks like a slash before the attacker's name.",
      paragraphs: [
        "Extraction by regular expression takes the mark for a part of the scheme's slashes or drops it as a non-word character, and finds another host than the client.",
      ],
      before: "https://evil.test/",
      after: "https://\\u{3035}evil.test/",
      catalogue: [96]),
    TechniquePage(
      id: TechniqueID("normalization", "other-mapped-letters"),
      summary: "Writes letters of the host as the remaining characters that UTS #46 maps to one of them.",
      paragraphs: [
        "What is left beside the well-known alphabets: Roman numerals, legacy computing digits and whatever the installed Unicode adds. A filter with a list of its own alphabets is always behind the standard.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{2179}ample.com/",
      catalogue: []),
  ]
}
