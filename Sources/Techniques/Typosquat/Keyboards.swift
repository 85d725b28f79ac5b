/// Which keys lie beside each other on the keyboards of the world.
enum Keyboards {
  /// The rows of each layout, from the digits down; every row is shifted half a key to the right of
  /// the one above it.
  private static let layouts = [
    ["1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm"],
    ["1234567890", "qwertzuiop", "asdfghjkl", "yxcvbnm"],
    ["1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"],
    ["1234567890", "   pyfgcrl", "aoeuidhtns-", " qjkxbmwvz"],
    ["1234567890", "qwfpgjluy", "arstdhneio", "zxcvbkm"],
    ["1234567890", "qwdrwbjfup", "ashtgyneoi", "zxmcvkl"],
    ["1234567890", "qgmlwyfub", "dstnriaeoh", "zxcvjkp"],
    ["1234567890", "ertyuiop", "asdfghjkl", "zxcvbnm"],
  ]

  /// The neighbours of each ASCII key, those of the first layout first.
  static let neighbours: [[Unicode.Scalar]] = {
    var table = [[Unicode.Scalar]](repeating: [], count: 128)
    for layout in layouts {
      let rows = layout.map { Array($0.utf8) }
      for (row, keys) in rows.enumerated() {
        for (column, key) in keys.enumerated() where key != UInt8(ascii: " ") {
          var near = [(row, column - 1), (row, column + 1)]
          near += [(row - 1, column), (row - 1, column + 1), (row + 1, column - 1), (row + 1, column)]
          for (nearRow, nearColumn) in near
          where rows.indices.contains(nearRow) && rows[nearRow].indices.contains(nearColumn) {
            let other = Unicode.Scalar(rows[nearRow][nearColumn])
            if other != " ", other != Unicode.Scalar(key), !table[Int(key)].contains(other) {
              table[Int(key)].append(other)
            }
          }
        }
      }
    }
    return table
  }()

  /// The neighbours of a code point; none beyond ASCII.
  static func neighbours(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar.isASCII ? neighbours[Int(scalar.value)] : []
  }
}
