internal import Choices
internal import UnicodeSecurity

/// The letters beyond ASCII that registries take in Latin names, as their published tables list them.
enum RegistryTables {
  /// The letters that a name under this suffix may have, by the ASCII letter that each resembles.
  static func letters(under suffix: [UInt8]) -> [UInt8: [[UInt8]]] {
    let start = suffix.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? 0
    return tables[Array(suffix[start...])] ?? generic
  }

  /// What generic top-level domains take: the letters of Latin-1 and Latin Extended-A.
  private static let generic = grouped((0xDF...0x17F).compactMap(Unicode.Scalar.init))

  private static let tables: [[UInt8]: [UInt8: [[UInt8]]]] = {
    var tables: [[UInt8]: [UInt8: [[UInt8]]]] = [:]
    for (domains, letters) in published {
      let table = grouped(Array(letters.unicodeScalars))
      for domain in domains.split(separator: " ") { tables[Array(domain.utf8)] = table }
    }
    return tables
  }()

  /// Registries of countries, and their letters; none where they take ASCII alone.
  private static let published: KeyValuePairs<String, String> = [
    "uk us nl cz sk jp cn tw kr in ru edu gov mil int": "",
    "fr re yt pm wf tf": "ß\u{E0}áâãäåæçèéêëìíîïñòóôõöùúûüýÿœ",
    "be ch li": "ß\u{E0}áâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœ",
    "at": "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœšž",
    "dk": "æøåöäüé", "se": "åäöüéàáâãæçèêëìíîïðñòóôõøùúûýþ", "no": "áàäčçđéèêŋńñóòôöšŧüžæøå",
    "fi": "åäöáâčđǧǥǩŋõšŧžʒǯ", "is": "áéíóúýþæöð", "fo": "áæðíóøúý", "es": "áéíóúñçüïàèò",
    "cat": "àçéèíïóòúü",
    "pt": "àáâãçéêíóôõú", "br": "àáâãçéêíóôõúüýÿ", "it": "àâäèéêëìîïòôöùûüæœçÿßñáíóú",
    "ca": "éëêèâàæôœùûüçîïÿ",
    "ie": "áéíóú", "hu": "áéíóöőúüű", "tr": "çğıöşü", "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūžōŗ",
    "ee": "äõöüšž",
    "ro": "ăâîșț", "hr rs si ba": "čćđšž", "az": "əçğıöşü", "mt": "ċġħżàèìòù",
  ]

  /// Sorts letters by what they are in ASCII: their base, or what strokes and hooks were put to.
  private static func grouped(_ letters: [Unicode.Scalar]) -> [UInt8: [[UInt8]]] {
    var table: [UInt8: [[UInt8]]] = [:]
    for letter in letters where letter.properties.isLowercase {
      let text = UTF8.bytes(letter)
      // What UTS #46 maps is no letter of its own.
      guard IDNA.toUnicode(text).valid == text else { continue }
      let base = CharacterMappings.canonicalDecomposition(of: letter)?.first ?? stroked[letter] ?? 0
      if ASCII.isLetter(base) { table[base, default: []].append(text) }
    }
    return table
  }

  private static let stroked: [Unicode.Scalar: UInt8] = {
    let pairs: KeyValuePairs<String, String> = [
      "a": "æ", "b": "ßþ", "d": "đð", "e": "ə", "g": "ǥ", "h": "ħ", "i": "ı", "k": "ĸ", "l": "ł", "n": "ŋ",
      "o": "øœ", "p": "þ", "s": "ß", "t": "ŧ", "z": "ʒ",
    ]
    var table: [Unicode.Scalar: UInt8] = [:]
    for (base, letters) in pairs {
      for letter in letters.unicodeScalars { table[letter] = base.utf8.first }
    }
    return table
  }()
}

extension [Unicode.Scalar] {
  /// Swaps one character, or two different ones, for others of a table.
  mutating func swap(_ table: [UInt8: [[UInt8]]], _ draw: inout Draw) throws(Rejection) {
    let isTwice = try draw.flag()
    let places = indices.filter { self[$0].isASCII && table[UInt8(self[$0].value)] != nil }
    let first = try draw.below(isTwice ? places.count - 1 : places.count)
    try swap(at: places[first], table, &draw)
    guard isTwice else { return }
    try swap(at: places[first + 1 + (try draw.below(places.count - first - 1))], table, &draw)
  }

  private mutating func swap(
    at place: Int, _ table: [UInt8: [[UInt8]]], _ draw: inout Draw
  ) throws(Rejection) {
    guard let texts = table[UInt8(truncatingIfNeeded: self[place].value)] else { throw .unsatisfied }
    let text = try draw.pick(texts)
    // Every entry of the table is one code point.
    self[place] = String(decoding: text, as: UTF8.self).unicodeScalars.first ?? self[place]
  }
}
