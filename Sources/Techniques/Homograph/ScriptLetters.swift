/// Letters of other scripts that look like ASCII letters and digits in common fonts, best first.
///
/// Chosen by hand, more generously than UTS #39: whole-script labels need a letter for each place, and a
/// passing likeness does. `RankedLookalikes` has what the standard's own data says.
enum ScriptLetters {
  static let cyrillic = Spellings([
    "a": "\u{430}\u{4D1}\u{4D3}", "b": "\u{44C}\u{432}", "c": "\u{441}\u{4AB}", "d": "\u{501}",
    "e": "\u{435}\u{451}\u{450}\u{4D7}\u{4BD}", "g": "\u{50D}", "h": "\u{4BB}\u{43D}\u{527}",
    "i": "\u{456}\u{457}", "j": "\u{458}", "k": "\u{43A}\u{49B}\u{49F}", "l": "\u{4CF}",
    "m": "\u{43C}\u{4CE}",
    "n": "\u{43F}", "o": "\u{43E}\u{4E7}", "p": "\u{440}\u{48F}", "q": "\u{51B}", "r": "\u{433}",
    "s": "\u{455}", "t": "\u{442}", "u": "\u{446}", "v": "\u{475}\u{477}", "w": "\u{51D}\u{448}\u{461}",
    "x": "\u{445}\u{4B3}", "y": "\u{443}\u{4AF}\u{4F1}\u{45E}", "3": "\u{437}\u{4E1}\u{499}", "6": "\u{431}",
    "4": "\u{447}", "1": "\u{4CF}", "0": "\u{43E}",
  ])

  static let greek = Spellings([
    "a": "\u{3B1}\u{3AC}", "b": "\u{3B2}", "c": "\u{3F2}", "d": "\u{3B4}", "e": "\u{3B5}", "f": "\u{3DD}",
    "h": "\u{3B7}", "i": "\u{3B9}\u{3AF}\u{3CA}", "j": "\u{3F3}", "k": "\u{3BA}", "l": "\u{3B9}",
    "m": "\u{3BC}",
    "n": "\u{3B7}\u{3AE}", "o": "\u{3BF}\u{3CC}\u{3C3}", "p": "\u{3C1}", "r": "\u{3B3}", "s": "\u{3C3}",
    "t": "\u{3C4}", "u": "\u{3C5}\u{3CD}\u{3CB}", "v": "\u{3BD}", "w": "\u{3C9}\u{3CE}", "x": "\u{3C7}",
    "y": "\u{3B3}", "z": "\u{3B6}", "0": "\u{3BF}", "8": "\u{3B8}",
  ])

  static let armenian = Spellings([
    "d": "\u{56A}", "f": "\u{584}", "g": "\u{581}", "h": "\u{570}", "i": "\u{56B}", "j": "\u{575}",
    "l": "\u{56C}\u{582}", "m": "\u{57F}", "n": "\u{578}\u{57C}", "o": "\u{585}", "p": "\u{584}",
    "q": "\u{566}\u{563}", "r": "\u{580}", "u": "\u{57D}", "w": "\u{561}", "y": "\u{57E}", "0": "\u{585}",
    "2": "\u{577}", "6": "\u{565}",
  ])

  static let georgian = Spellings([
    "b": "\u{10EE}", "d": "\u{10EB}", "h": "\u{10F0}", "i": "\u{10F1}", "j": "\u{10D9}", "m": "\u{10D7}",
    "n": "\u{10D8}\u{10DC}", "o": "\u{10FF}\u{10DD}", "s": "\u{10F0}", "y": "\u{10E7}\u{10D7}",
    "3": "\u{10D5}\u{10DE}",
    "0": "\u{10FF}",
  ])

  static let cherokee = Spellings([
    "a": "\u{13AA}", "b": "\u{13CF}", "c": "\u{13DF}", "d": "\u{13A0}", "e": "\u{13AC}", "g": "\u{13C0}",
    "h": "\u{13BB}\u{13C2}", "i": "\u{13A5}", "j": "\u{13AB}", "k": "\u{13E6}", "l": "\u{13DE}",
    "m": "\u{13B7}",
    "o": "\u{13BE}", "p": "\u{13E2}", "r": "\u{13A1}\u{13D2}", "s": "\u{13DA}", "t": "\u{13A2}",
    "v": "\u{13D9}",
    "w": "\u{13B3}\u{13D4}", "y": "\u{13A9}", "z": "\u{13C3}", "4": "\u{13CE}", "6": "\u{13EE}",
  ])

  static let canadianSyllabics = Spellings([
    "b": "\u{1472}", "c": "\u{1455}", "d": "\u{146F}", "h": "\u{157C}", "j": "\u{148D}", "l": "\u{14AA}",
    "n": "\u{1515}", "p": "\u{146D}", "r": "\u{1587}", "u": "\u{144C}", "v": "\u{142F}", "w": "\u{15D0}",
    "x": "\u{1541}\u{166D}", "y": "\u{1543}", "p": "\u{1476}", "o": "\u{15DD}",
  ])

  static let hebrew = Spellings([
    "i": "\u{5D5}", "l": "\u{5DF}\u{5D5}", "n": "\u{5D7}", "o": "\u{5E1}", "r": "\u{5D3}", "t": "\u{5D8}",
    "u": "\u{5D8}", "v": "\u{5D8}", "w": "\u{5E9}", "x": "\u{5D0}", "y": "\u{5E2}", "p": "\u{5E7}",
    "b": "\u{5E6}",
    "0": "\u{5E1}", "1": "\u{5DF}",
  ])

  static let thai = Spellings([
    "a": "\u{E25}", "b": "\u{E1A}", "d": "\u{E04}", "i": "\u{E40}", "l": "\u{E40}", "m": "\u{E13}",
    "n": "\u{E17}\u{E01}",
    "o": "\u{E50}", "p": "\u{E1B}", "r": "\u{E23}", "s": "\u{E23}", "t": "\u{E15}", "u": "\u{E19}",
    "w": "\u{E1E}",
    "x": "\u{E21}", "y": "\u{E22}", "0": "\u{E50}",
  ])

  static let ethiopic = Spellings([
    "b": "\u{1260}", "h": "\u{1210}\u{12D8}", "l": "\u{1208}", "m": "\u{1320}", "n": "\u{1270}\u{1260}",
    "o": "\u{12D0}", "p": "\u{1350}", "q": "\u{1240}", "t": "\u{1270}", "u": "\u{1201}", "w": "\u{1220}",
    "y": "\u{1265}", "0": "\u{12D0}",
  ])

  static let myanmar = Spellings([
    "o": "\u{101D}\u{1040}", "c": "\u{1004}", "d": "\u{1015}", "n": "\u{1014}", "u": "\u{1015}",
    "g": "\u{1002}",
    "m": "\u{101A}", "w": "\u{1037}", "3": "\u{1041}", "0": "\u{1040}",
  ])

  /// Scripts with only a few letters that pass for Latin ones.
  static let scattered = Spellings([
    "o": "\u{D20}\u{B20}\u{C20}\u{CA0}\u{2C9F}\u{2D54}\u{D82}\u{1042C}\u{A4F3}",
    "c": "\u{2CA5}\u{2D4E}\u{A4DA}",
    "p": "\u{2CA3}\u{A4D1}", "l": "\u{2D4F}\u{A4F2}", "e": "\u{A4F0}\u{2D39}", "x": "\u{A4EB}\u{2D5D}",
    "a": "\u{A4EE}", "s": "\u{A4E2}\u{10448}", "i": "\u{A4F2}\u{2D4F}", "t": "\u{A4D4}",
    "m": "\u{A4DF}\u{2C99}",
    "n": "\u{A4E0}\u{2C9B}", "k": "\u{A4D7}\u{2C95}", "y": "\u{A4EC}\u{2CA9}", "v": "\u{A4E6}\u{2D38}",
    "u": "\u{A4F4}\u{2D61}",
    "z": "\u{A4DC}", "g": "\u{A4D6}", "h": "\u{A4E7}", "d": "\u{A4D3}", "b": "\u{A4D0}",
    "r": "\u{A4E3}\u{2C85}",
    "w": "\u{A4EA}\u{2CB1}", "j": "\u{A4D9}", "f": "\u{A4DD}",
  ])

  /// Scripts that can spell a whole label.
  static let whole: [Spellings] = [
    greek, armenian, cherokee, georgian, hebrew, thai, ethiopic, myanmar, canadianSyllabics, scattered,
  ]
}
