// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let typosquat: [any Technique.Type] = [
    MissingDot.self,
    MovedCharacter.self,
    Omission.self,
    Repetition.self,
    Transposition.self,
    AdjacentInsertion.self,
    AdjacentReplacement.self,
    DoubleReplacement.self,
    Replacement.self,
    Addition.self,
    Bitsquatting.self,
    VowelSwap.self,
    HyphenForDot.self,
    HyphenRemoval.self,
    Hyphenation.self,
    DotInsertion.self,
    Homophone.self,
    SingularPlural.self,
    NumeralSwap.self,
    Combosquat.self,
    WrongTopLevel.self,
    WrongSecondLevel.self,
    TokenOrder.self,
    ForeignHomophone.self,
  ]
  static let typosquatEntries: [any EntryTechnique.Type] = []
}

extension TechniquePages {
  static let typosquat: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("typosquat", "missing-dot"),
      summary: "Leaves out dots of the host, and adds a top-level domain where none is left.",
      paragraphs: [
        "The text is the same but for a point that is hard to see, and the joined name is free for anybody.",
      ],
      before: "https://example.com/",
      after: "https://examplecom.com/",
      catalogue: [130]),
    TechniquePage(
      id: TechniqueID("typosquat", "moved-character"),
      summary: "Moves one character of the registered label to another place.",
      paragraphs: [
        "The letters are the same ones; a comparison that sorts or counts them finds no difference.",
      ],
      before: "https://example.com/",
      after: "https://xeample.com/",
      catalogue: [267]),
    TechniquePage(
      id: TechniqueID("typosquat", "omission"),
      summary: "Leaves out one character of the registered label.",
      paragraphs: [
        "It is the commonest typing error. A gate that forgives small differences forgives this one.",
      ],
      before: "https://example.com/",
      after: "https://xample.com/",
      catalogue: [267]),
    TechniquePage(
      id: TechniqueID("typosquat", "repetition"),
      summary: "Types one character of the registered label twice.",
      paragraphs: [
        "The longer name is read as the listed one, and its distance to it is one edit.",
      ],
      before: "https://example.com/",
      after: "https://eexample.com/",
      catalogue: [267]),
    TechniquePage(
      id: TechniqueID("typosquat", "transposition"),
      summary: "Swaps two neighbouring characters of the registered label.",
      paragraphs: [
        "Readers do not notice it, and comparisons that count letters do not either.",
      ],
      before: "https://example.com/",
      after: "https://xeample.com/",
      catalogue: [267]),
    TechniquePage(
      id: TechniqueID("typosquat", "adjacent-insertion"),
      summary: "Inserts a character from a key beside one of the label.",
      paragraphs: [
        "Fingers hit two keys at once, before or after the intended one.",
      ],
      before: "https://example.com/",
      after: "https://wexample.com/",
      catalogue: [268]),
    TechniquePage(
      id: TechniqueID("typosquat", "adjacent-replacement"),
      summary: "Replaces one character by one from a key beside it.",
      paragraphs: [
        "Fingers slip to a neighbouring key; such names are registered for the traffic they get.",
      ],
      before: "https://example.com/",
      after: "https://wxample.com/",
      catalogue: [268]),
    TechniquePage(
      id: TechniqueID("typosquat", "double-replacement"),
      summary: "Replaces two neighbouring characters of the registered label by the same letter twice.",
      paragraphs: [
        "A key that is held too long takes the place of what should have followed.",
      ],
      before: "https://example.com/",
      after: "https://aaample.com/",
      catalogue: [268]),
    TechniquePage(
      id: TechniqueID("typosquat", "replacement"),
      summary: "Replaces one character of the registered label by any letter or digit.",
      paragraphs: [
        "A gate that forgives one edit forgives every one of these, whatever the keyboard.",
      ],
      before: "https://example.com/",
      after: "https://axample.com/",
      catalogue: [268]),
    TechniquePage(
      id: TechniqueID("typosquat", "addition"),
      summary: "Adds a letter or digit to the registered label, at its end or anywhere in it.",
      paragraphs: [
        "A test for the beginning without a boundary takes the longer name for the listed one.",
      ],
      before: "https://example.com/",
      after: "https://examplea.com/",
      catalogue: [269]),
    TechniquePage(
      id: TechniqueID("typosquat", "bitsquatting"),
      summary: "Flips one bit of one character.",
      paragraphs: [
        "Memory errors do it without anybody's help, and requests then go to the neighbouring name. Exact filters hold; the name must not be confused with the listed one.",
      ],
      before: "https://example.com/",
      after: "https://dxample.com/",
      catalogue: [270]),
    TechniquePage(
      id: TechniqueID("typosquat", "vowel-swap"),
      summary: "Replaces one vowel by another, in one place or wherever it stands.",
      paragraphs: [
        "People remember consonants. A gate that forgives one edit takes the name for the listed one.",
      ],
      before: "https://example.com/",
      after: "https://axample.com/",
      catalogue: [271]),
    TechniquePage(
      id: TechniqueID("typosquat", "hyphen-for-dot"),
      summary: "Writes hyphens for dots of the host, and adds a top-level domain where none is left.",
      paragraphs: [
        "The text hardly changes, and the registered name is a longer one.",
      ],
      before: "https://docs.example.com/",
      after: "https://docs-example.com/",
      catalogue: [272]),
    TechniquePage(
      id: TechniqueID("typosquat", "hyphen-removal"),
      summary: "Takes hyphens out of the host, or turns them into dots.",
      paragraphs: [
        "Comparisons that skip punctuation find no difference; with a dot, another name becomes the registered one.",
      ],
      before: "https://my-example.com/",
      after: "https://myexample.com/",
      catalogue: [272]),
    TechniquePage(
      id: TechniqueID("typosquat", "hyphenation"),
      summary: "Inserts a hyphen into the registered label.",
      paragraphs: [
        "Comparisons that skip punctuation find no difference.",
      ],
      before: "https://example.com/",
      after: "https://e-xample.com/",
      catalogue: [272]),
    TechniquePage(
      id: TechniqueID("typosquat", "dot-insertion"),
      summary: "Inserts a dot into the registered label, or into one before it.",
      paragraphs: [
        "What was one name becomes a subdomain of a shorter one, which somebody else has registered.",
      ],
      before: "https://example.com/",
      after: "https://e.xample.com/",
      catalogue: [273]),
    TechniquePage(
      id: TechniqueID("typosquat", "homophone"),
      summary: "Spells a piece of the registered label the way it sounds.",
      paragraphs: [
        "Names that are passed on by word of mouth are typed as they are heard.",
      ],
      before: "https://example.com/",
      after: "https://eggsample.com/",
      catalogue: [274]),
    TechniquePage(
      id: TechniqueID("typosquat", "singular-plural"),
      summary: "Makes the registered label plural, or singular, at its end or at a word inside.",
      paragraphs: [
        "Nobody remembers whether the name has an `s` at its end.",
      ],
      before: "https://example.com/",
      after: "https://examples.com/",
      catalogue: [275]),
    TechniquePage(
      id: TechniqueID("typosquat", "numeral-swap"),
      summary: "Swaps a numeral for its word, or appends one.",
      paragraphs: [
        "A second server, a second version, a first edition: numerals look as if they belonged there.",
      ],
      before: "https://example.com/",
      after: "https://example1.com/",
      catalogue: [276]),
    TechniquePage(
      id: TechniqueID("typosquat", "combosquat"),
      summary: "Joins the registered label with a word of trust.",
      paragraphs: [
        "The name is whole and correct in it, so that filters that search for it are content, and people too.",
      ],
      before: "https://example.com/",
      after: "https://example-login.com/",
      catalogue: [277]),
    TechniquePage(
      id: TechniqueID("typosquat", "wrong-top-level"),
      summary: "Keeps the registered label and changes the top-level domain.",
      paragraphs: [
        "A comparison of the label alone, because it is the one people know, takes the names for the same.",
      ],
      before: "https://example.com/",
      after: "https://example.net/",
      catalogue: [278]),
    TechniquePage(
      id: TechniqueID("typosquat", "wrong-second-level"),
      summary: "Keeps the registered label below a second level of some country.",
      paragraphs: [
        "Which labels belong to the suffix only a list of public suffixes tells; code that takes the last two for the registered name is wrong here.",
      ],
      before: "https://example.com/",
      after: "https://example.co.uk/",
      catalogue: [279]),
    TechniquePage(
      id: TechniqueID("typosquat", "token-order"),
      summary: "Swaps the parts of the registered label around a hyphen.",
      paragraphs: [
        "A comparison of the words without their order finds the same ones.",
      ],
      before: "https://example.com/",
      after: "https://xample-e.com/",
      catalogue: [280]),
    TechniquePage(
      id: TechniqueID("typosquat", "foreign-homophone"),
      summary: "Spells the registered label the way another language would write its sound.",
      paragraphs: [
        "Whoever hears the name in another language types it so, and a gate that compares by sound agrees.",
      ],
      before: "https://youtube.com/",
      after: "https://yutube.com/",
      catalogue: [281]),
  ]
}
