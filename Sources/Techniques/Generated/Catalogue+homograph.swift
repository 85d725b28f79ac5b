// Made by Corpora/tools/technique-pages.py from the doc comments; do not edit.
// swift-format-ignore-file

internal import HarnessModel

extension Catalogue {
  static let homograph: [any Technique.Type] = [
    ConfusableSwap.self,
    CyrillicSwap.self,
    GreekSwap.self,
    OtherScriptSwap.self,
    WholeScriptCyrillic.self,
    WholeScript.self,
    AccentedLetters.self,
    SimilarGlyphs.self,
    CombiningMark.self,
    SmallCapitals.self,
    RareLatinLetters.self,
    ConfusableSequence.self,
    LetterSequences.self,
    DigitSwap.self,
    CapitalI.self,
    SharedStroke.self,
    LigatureSwap.self,
    ForeignDigits.self,
    MixedNumerals.self,
    IntentionalConfusables.self,
    MarksBelow.self,
    VisualSwap.self,
    IdeographicStroke.self,
    IdeographicSlash.self,
    KanaStroke.self,
    DashFamily.self,
    MiddleDot.self,
    ApostropheLetters.self,
    DotlessLetters.self,
    StackedMarks.self,
    ForeignMarks.self,
    EmojiPrefix.self,
    ForeignZeroDot.self,
    RegistrableLetters.self,
    RegistryLetters.self,
    InternationalizedSwap.self,
    TopLevelHomograph.self,
    HomographSubdomain.self,
    PathHomograph.self,
  ]
  static let homographEntries: [any EntryTechnique.Type] = [
    EntryHomograph.self,
  ]
}

extension TechniquePages {
  static let homograph: [TechniquePage] = [
    TechniquePage(
      id: TechniqueID("homograph", "confusable-swap"),
      summary: "Swaps characters of the host for any text that has the same skeleton.",
      paragraphs: [
        "Every look-alike in the data of UTS #39, sequences included, ranked: what a registry would register beside Latin letters first, what is mapped back to the letter later, what no name may have last. A list that was made by hand has gaps; this one has Unicode's.",
      ],
      before: "https://example.com/",
      after: "https://\\u{ab32}xample.com/",
      catalogue: [1, 2, 3, 8, 9]),
    TechniquePage(
      id: TechniqueID("homograph", "cyrillic-swap"),
      summary: "Swaps letters of the host for Cyrillic ones that look the same.",
      paragraphs: [
        "The most common homograph. It reaches another registered name; reviewers, and filters that compare by appearance or similarity, take it for the listed one.",
      ],
      before: "https://example.com/",
      after: "https://\\u{435}xample.com/",
      catalogue: [1]),
    TechniquePage(
      id: TechniqueID("homograph", "greek-swap"),
      summary: "Swaps letters of the host for Greek ones that look alike.",
      paragraphs: [
        "Omicron, alpha and rho pass for Latin letters in most fonts. The label mixes two scripts, which a filter that only knows Cyrillic look-alikes doesn't notice.",
      ],
      before: "https://example.com/",
      after: "https://\\u{3b5}xample.com/",
      catalogue: [2]),
    TechniquePage(
      id: TechniqueID("homograph", "other-script-swap"),
      summary: "Swaps letters of the host for Armenian, Georgian, Cherokee, Canadian or rarer look-alikes.",
      paragraphs: [
        "Detection by script is often a list of three: Latin, Greek, Cyrillic. These letters are outside it.",
      ],
      before: "https://google.com/",
      after: "https://\\u{581}oogle.com/",
      catalogue: [3]),
    TechniquePage(
      id: TechniqueID("homograph", "whole-script-cyrillic"),
      summary: "Spells a whole label in Cyrillic letters that look Latin.",
      paragraphs: [
        "The label has one script, so a test for mixed scripts is satisfied, and browsers have shown such names undisguised.",
      ],
      before: "https://example.com/",
      after: "https://\\u{435}\\u{445}\\u{430}\\u{43c}\\u{440}\\u{4cf}\\u{435}.com/",
      catalogue: [4]),
    TechniquePage(
      id: TechniqueID("homograph", "whole-script"),
      summary: "Spells a whole label in Greek, Armenian, Hebrew, Thai or another script that looks Latin enough.",
      paragraphs: [
        "A whole-script test that only knows Cyrillic passes these labels, whose letters are all of one script.",
      ],
      before: "https://ika.com/",
      after: "https://\\u{3b9}\\u{3ba}\\u{3b1}.com/",
      catalogue: [5]),
    TechniquePage(
      id: TechniqueID("homograph", "accented-letters"),
      summary: "Swaps letters of the host for the same letters with a mark above, or a stroke.",
      paragraphs: [
        "Comparisons that fold accents, by stripping marks after decomposition, make the two names equal. DNS doesn't.",
      ],
      before: "https://example.com/",
      after: "https://\\u{e8}xample.com/",
      catalogue: [6]),
    TechniquePage(
      id: TechniqueID("homograph", "similar-glyphs"),
      summary: "Writes one letter of the registered label as others that look similar, once or twice over.",
      paragraphs: [
        "Letters with marks, phonetic letters, digits and pairs of letters in one label: comparisons that know one kind of look-alike meet two. A letter is replaced where it stands, or several times.",
      ],
      before: "https://example.com/",
      after: "https://cxample.com/",
      catalogue: [6, 8, 9, 10, 11, 14]),
    TechniquePage(
      id: TechniqueID("homograph", "combining-mark"),
      summary: "Puts a combining mark behind a letter of the host.",
      paragraphs: [
        "Filters that strip marks to compare names see the listed one. Few fonts show every mark, and some marks fall on the letter itself.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{307}xample.com/",
      catalogue: [7]),
    TechniquePage(
      id: TechniqueID("homograph", "small-capitals"),
      summary: "Swaps letters of the host for small capitals or phonetic letters.",
      paragraphs: [
        "They are Latin by script, so a mixed-script test is satisfied, and NFKC leaves them alone. Only a table of look-alikes finds them.",
      ],
      before: "https://google.com/",
      after: "https://\\u{262}oogle.com/",
      catalogue: [8]),
    TechniquePage(
      id: TechniqueID("homograph", "rare-latin-letters"),
      summary: "Swaps letters of the host for rare letters of the extended Latin blocks.",
      paragraphs: [
        "Kra for k, alpha for a, tone six for b: one script, no mapping in NFKC, and often no entry in a list of look-alikes.",
      ],
      before: "https://example.com/",
      after: "https://\\u{1dd}xample.com/",
      catalogue: [9]),
    TechniquePage(
      id: TechniqueID("homograph", "confusable-sequence"),
      summary: "Writes several characters of the host as one that has the same skeleton.",
      paragraphs: [
        "UTS #39 knows characters that look like two or three others. Comparisons that pair one character with one don't find them.",
      ],
      before: "https://corn.com/",
      after: "https://com.com/",
      catalogue: [10, 14]),
    TechniquePage(
      id: TechniqueID("homograph", "letter-sequences"),
      summary: "Writes a letter of the host as two others that look like it, or two as one.",
      paragraphs: [
        "All of it is ASCII, so nothing that watches for other scripts notices: rn for m, cl for d, vv for w.",
      ],
      before: "https://example.com/",
      after: "https://exarnple.com/",
      catalogue: [10]),
    TechniquePage(
      id: TechniqueID("homograph", "digit-swap"),
      summary: "Swaps letters of the host for digits that look alike, or digits for letters.",
      paragraphs: [
        "Reviewers read words, not characters. Every such name can be registered anywhere.",
      ],
      before: "https://example.com/",
      after: "https://3xample.com/",
      catalogue: [11]),
    TechniquePage(
      id: TechniqueID("homograph", "capital-i"),
      summary: "Swaps l for a capital I.",
      paragraphs: [
        "As written, the two look alike in fonts without serifs; every client folds the capital to a small i and reaches another name. What was shown for review isn't what is fetched.",
      ],
      before: "https://example.com/",
      after: "https://exampIe.com/",
      catalogue: [12]),
    TechniquePage(
      id: TechniqueID("homograph", "shared-stroke"),
      summary: "Swaps i, j, l and 1 for one another.",
      paragraphs: [
        "They share one upright stroke. A comparison by one skeleton for each character knows at most two of the pairs.",
      ],
      before: "https://example.com/",
      after: "https://exampie.com/",
      catalogue: [13]),
    TechniquePage(
      id: TechniqueID("homograph", "ligature-swap"),
      summary: "Writes one or two letters of the host as a letter that joins two.",
      paragraphs: [
        "The joined letters are letters of their own in IDNA. Tables of look-alikes that pair one character with one have no place for them.",
      ],
      before: "https://example.com/",
      after: "https://\\u{e6}xample.com/",
      catalogue: [14]),
    TechniquePage(
      id: TechniqueID("homograph", "foreign-digits"),
      summary: "Swaps letters of the host for digits of other scripts that look like them.",
      paragraphs: [
        "Zeros are round and ones are strokes in most numeral systems. In many languages \\d matches all of them, so a pattern for hosts does too.",
      ],
      before: "https://example.com/",
      after: "https://\\u{967}xample.com/",
      catalogue: [15]),
    TechniquePage(
      id: TechniqueID("homograph", "mixed-numerals"),
      summary: "Swaps digits of the host for the same digits of another numeral system.",
      paragraphs: [
        "The number reads the same where the reader knows both systems, and a test that looks at one character after the other finds only digits. Conversion to numbers makes them equal.",
      ],
      before: "https://123.com/",
      after: "https://\\u{6f1}23.com/",
      catalogue: [16]),
    TechniquePage(
      id: TechniqueID("homograph", "intentional-confusables"),
      summary: "Swaps letters of the host for letters that are drawn identically by intention.",
      paragraphs: [
        "For these pairs most fonts use the very same outline, so no reviewer and no comparison of rendered pixels can tell the names apart.",
      ],
      before: "https://example.com/",
      after: "https://\\u{435}xample.com/",
      catalogue: [18]),
    TechniquePage(
      id: TechniqueID("homograph", "marks-below"),
      summary: "Swaps letters of the host for the same letters with a dot, a ring or a hook below.",
      paragraphs: [
        "Underlined links hide what hangs below the line. The data of UTS #39 lacks many of these pairs, so filters that are made from it do too; comparisons of rendered pixels find them.",
      ],
      before: "https://example.com/",
      after: "https://\\u{119}xample.com/",
      catalogue: [19]),
    TechniquePage(
      id: TechniqueID("homograph", "visual-swap"),
      summary: "Swaps characters of the host for those that real fonts draw most alike.",
      paragraphs: [
        "Distances are measured in five families of fonts, whatever the lists of confusables say. Many letters with a dot or a hook below are nearer than most of what is listed, and nobody looks for them.",
      ],
      before: "https://example.com/",
      after: "https://\\u{435}xample.com/",
      catalogue: [19]),
    TechniquePage(
      id: TechniqueID("homograph", "ideographic-stroke"),
      summary: "Puts an ideograph that is a single stroke or a box in the place of the trusted name's dots.",
      paragraphs: [
        "Labels of Latin and Han together are common in East Asia and allowed by the usual restriction levels. What looks like the trusted name is one label of the attacker's.",
      ],
      before: "https://evil.test/",
      after: "https://example\\u{4e28}com.evil.test/",
      catalogue: [20]),
    TechniquePage(
      id: TechniqueID("homograph", "ideographic-slash"),
      summary: "Puts an ideograph that looks like a slash behind the trusted name.",
      paragraphs: [
        "The reader sees host and path; clients see one host, which is the attacker's.",
      ],
      before: "https://evil.test/",
      after: "https://example.com\\u{4e3f}blog.evil.test/",
      catalogue: [21]),
    TechniquePage(
      id: TechniqueID("homograph", "kana-stroke"),
      summary: "Puts a Katakana or Bopomofo letter that looks like a slash or a dash behind the trusted name.",
      paragraphs: [
        "Browsers had to add rules for each of these letters. A reader sees the host end in front of it.",
      ],
      before: "https://evil.test/",
      after: "https://example.com\\u{30ce}blog.evil.test/",
      catalogue: [22]),
    TechniquePage(
      id: TechniqueID("homograph", "dash-family"),
      summary: "Swaps hyphens of the host for other dashes, or joins a word to it with one.",
      paragraphs: [
        "Typography offers a dozen dashes, and UTS #46 keeps most of them as they are. Comparisons that normalize hyphens make two names one.",
      ],
      before: "https://my-example.com/",
      after: "https://my\\u{2010}example.com/",
      catalogue: [23]),
    TechniquePage(
      id: TechniqueID("homograph", "middle-dot"),
      summary: "Puts a middle dot, a bullet or a hyphenation point in the place of the trusted name's dots.",
      paragraphs: [
        "The characters are part of a label. Who counts labels by eye counts one too many.",
      ],
      before: "https://evil.test/",
      after: "https://example\\u{b7}com.evil.test/",
      catalogue: [24]),
    TechniquePage(
      id: TechniqueID("homograph", "apostrophe-letters"),
      summary: "Puts a modifier letter that looks like a quote into the host.",
      paragraphs: [
        "It is a letter, so IDNA keeps it, and thin enough to be overlooked.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{2bc}xample.com/",
      catalogue: [25]),
    TechniquePage(
      id: TechniqueID("homograph", "dotless-letters"),
      summary: "Writes i or j as its dotless form with a combining dot, or with a second dot.",
      paragraphs: [
        "The result looks like the plain letter, and NFC doesn't compose it, so a comparison after normalization still sees a difference that no reader sees.",
      ],
      before: "https://pixel.com/",
      after: "https://p\\u{131}\\u{307}xel.com/",
      catalogue: [26]),
    TechniquePage(
      id: TechniqueID("homograph", "stacked-marks"),
      summary: "Puts the same combining mark several times behind a letter of the host.",
      paragraphs: [
        "Renderers draw the copies on top of one another, so two names that differ in the number of marks look the same.",
      ],
      before: "https://example.com/",
      after: "https://e\\u{301}\\u{301}xample.com/",
      catalogue: [27]),
    TechniquePage(
      id: TechniqueID("homograph", "foreign-marks"),
      summary: "Puts an Arabic, Hebrew or Indic vowel sign behind a Latin letter of the host.",
      paragraphs: [
        "Many fonts draw nothing, or a dot that seems to be dust. Tests of scripts skip marks because marks are shared by scripts; these are not.",
      ],
      before: "https://foog.com/",
      after: "https://f\\u{650}oog.com/",
      catalogue: [28]),
    TechniquePage(
      id: TechniqueID("homograph", "emoji-prefix"),
      summary: "Puts a padlock or another symbol before or behind a label of the host.",
      paragraphs: [
        "The padlock says what browsers' own padlocks say. UTS #46 keeps symbols, IDNA2008 refuses them, so filters and registries differ.",
      ],
      before: "https://example.com/",
      after: "https://\\u{1f512}example.com/",
      catalogue: [29]),
    TechniquePage(
      id: TechniqueID("homograph", "foreign-zero-dot"),
      summary: "Puts an Arabic zero, which is a dot, in the place of the trusted name's dots.",
      paragraphs: [
        "The digit is drawn as a small dot near the base line. What looks like the trusted name is one label of the attacker's.",
      ],
      before: "https://evil.test/",
      after: "https://example\\u{6f0}com.evil.test/",
      catalogue: [30]),
    TechniquePage(
      id: TechniqueID("homograph", "registrable-letters"),
      summary: "Swaps letters of the registered label for those that the registry of its own top-level domain takes.",
      paragraphs: [
        "Other look-alikes are refused at registration; of these the attacker can have the name in the same zone, in one script, and browsers show it as it is.",
      ],
      before: "https://example.com/",
      after: "https://\\u{e8}xample.com/",
      catalogue: [31]),
    TechniquePage(
      id: TechniqueID("homograph", "registry-letters"),
      summary: "Swaps letters of the host for letters that some country's registry treats as ordinary.",
      paragraphs: [
        "Thorn and eth under .is, schwa under .az, dotless i under .tr: a browser's policy lets them through there, and a filter that copies the policy without the top-level domain lets them through everywhere.",
      ],
      before: "https://example.com/",
      after: "https://\\u{259}xample.com/",
      catalogue: [31]),
    TechniquePage(
      id: TechniqueID("homograph", "internationalized-swap"),
      summary: "Swaps characters beyond ASCII of an internationalized name for look-alikes, among them ASCII ones.",
      paragraphs: [
        "Tables of look-alikes usually start from ASCII. The owners of internationalized names have the same enemies and fewer defences.",
      ],
      before: "https://b\\u{fc}cher.example/",
      after: "https://b\\u{3cb}cher.example/",
      catalogue: [32]),
    TechniquePage(
      id: TechniqueID("homograph", "top-level-homograph"),
      summary: "Swaps letters of the top-level domain for look-alikes.",
      paragraphs: [
        "Tests that look for homographs often stop at the registrable label and take the rest of the name for granted.",
      ],
      before: "https://example.com/",
      after: "https://example.\\u{441}om/",
      catalogue: [32]),
    TechniquePage(
      id: TechniqueID("homograph", "homograph-subdomain"),
      summary: "Puts a look-alike of the trusted name before the attacker's.",
      paragraphs: [
        "The prefix looks like the trusted name and isn't even its bytes, so a search for the name, meant to catch this trick, doesn't find it.",
      ],
      before: "https://evil.test/",
      after: "https://\\u{435}xample.com.evil.test/",
      catalogue: [33]),
    TechniquePage(
      id: TechniqueID("homograph", "path-homograph"),
      summary: "Swaps letters of the path for look-alikes.",
      paragraphs: [
        "A path is compared after percent-encoding, where the look-alike has other bytes. A filter that folds skeletons, or shows the decoded path, takes it for the listed one.",
      ],
      before: "https://example.com/blog",
      after: "https://example.com/\\u{44c}log",
      catalogue: [34]),
    TechniquePage(
      id: TechniqueID("homograph", "entry-homograph"),
      summary: "Swaps letters of the entry itself for look-alikes.",
      paragraphs: [
        "An entry that was pasted from a web page may not be what it seems. It then admits a stranger, or blocks nobody, and no URL in the world tells the author.",
      ],
      before: "example.com",
      after: "\\u{435}xample.com",
      catalogue: [35],
      worksOnEntries: true),
  ]
}
