import URLStandard

/// One row of a file in the format of WPT's urltestdata.json: input, base, and what the URL class must show.
struct ConformanceRow {
  let input: [UInt8]
  let base: [UInt8]?
  /// The attributes of the URL class by name; nil for failure.
  let attributes: [String: [UInt8]]?
  let shown: String

  /// What a row asks, apart from the answer.
  struct Question: Hashable {
    let input: [UInt8]
    let base: [UInt8]?
  }

  var question: Question { Question(input: input, base: base) }

  /// The attributes that a row can name, apart from searchParams, which is not a component.
  static let names = [
    "href", "origin", "protocol", "username", "password", "host", "hostname", "port", "pathname", "search",
    "hash",
  ]

  /// What a row came to, next to what it asks for.
  struct Outcome {
    let record: URLRecord?
    let attributes: [String: [UInt8]]?
    /// Which attributes differ from the row, with both values; empty if it passes.
    let differences: [String]
  }

  func run() -> Outcome {
    var baseRecord: URLRecord?
    if let base {
      baseRecord = BasicURLParser.parse(base)
      if baseRecord == nil { return outcome(nil, nil) }
    }
    let record = BasicURLParser.parse(input, base: baseRecord)
    return outcome(record, record.map(URLClassAttributes.init)?.values)
  }

  private func outcome(_ record: URLRecord?, _ actual: [String: [UInt8]]?) -> Outcome {
    var differences: [String] = []
    switch (attributes, actual) {
    case (nil, nil): break
    case (nil, let actual?): differences.append("must fail, is \(Self.text(actual["href"]))")
    case (_?, nil): differences.append("must not fail")
    case (let expected?, let actual?):
      for name in Self.names where expected[name] != nil && expected[name] != actual[name] {
        differences.append("\(name) must be \(Self.text(expected[name])), is \(Self.text(actual[name]))")
      }
    }
    return Outcome(record: record, attributes: actual, differences: differences)
  }

  private static func text(_ bytes: [UInt8]?) -> String {
    String(decoding: bytes ?? [], as: UTF8.self).debugDescription
  }
}

/// The getters of the URL class (URL Standard, section 6.1), from a record.
struct URLClassAttributes {
  let values: [String: [UInt8]]

  init(_ record: URLRecord) {
    let hostname = record.hostname.map(Array.init) ?? []
    let port = record.port.map { Array(String($0).utf8) } ?? []
    var values = ["href": Array(record.href), "protocol": Array(record.scheme) + [0x3A]]
    values["username"] = Array(record.username)
    values["password"] = Array(record.password)
    values["hostname"] = hostname
    values["host"] = hostname + (port.isEmpty ? [] : [0x3A] + port)
    values["port"] = port
    values["pathname"] = Array(record.path)
    values["search"] = record.query.flatMap { $0.isEmpty ? nil : [0x3F] + $0 } ?? []
    values["hash"] = record.fragment.flatMap { $0.isEmpty ? nil : [0x23] + $0 } ?? []
    values["origin"] = Self.origin(record)
    self.values = values
  }

  /// The serialized origin (section 4.7); a blob URL has that of the http or https URL in its path.
  private static func origin(_ record: URLRecord) -> [UInt8] {
    switch record.specialScheme {
    case .http, .https, .ws, .wss, .ftp:
      return Array(record.scheme) + Array("://".utf8)
        + (record.hostname.map(Array.init) ?? [])
        + (record.port.map { Array(":\($0)".utf8) } ?? [])
    case .file, .none:
      if record.scheme.elementsEqual("blob".utf8), let inner = BasicURLParser.parse(Array(record.path)),
        [.http, .https].contains(inner.specialScheme)
      {
        return origin(inner)
      }
      return Array("null".utf8)
    }
  }
}
