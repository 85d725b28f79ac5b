extension URLDraftRecord {
  /// Writes this URL into a record: the serialization and the place of each component.
  ///
  /// Source: URL Standard, section 4.5 "URL serializing". False if the serialization is longer than a record
  /// can hold.
  func serialize(into record: inout URLRecord) -> Bool {
    var output: [UInt8] = []
    swap(&output, &record.storage)
    output.removeAll(keepingCapacity: true)
    defer { swap(&output, &record.storage) }

    output.append(contentsOf: scheme)
    record.schemeEnd = UInt32(truncatingIfNeeded: output.count)
    output.append(UInt8(ascii: ":"))
    serializeAuthority(to: &output, record: &record)
    serializePath(to: &output, record: &record)
    record.queryStart = UInt32(truncatingIfNeeded: output.count)
    if let query {
      output.append(UInt8(ascii: "?"))
      output.append(contentsOf: query)
    }
    record.fragmentStart = UInt32(truncatingIfNeeded: output.count)
    if let fragment {
      output.append(UInt8(ascii: "#"))
      output.append(contentsOf: fragment)
    }
    record.length = UInt32(truncatingIfNeeded: output.count)
    record.specialScheme = specialScheme
    return UInt32(exactly: output.count) != nil
  }

  private func serializeAuthority(to output: inout [UInt8], record: inout URLRecord) {
    record.hostKind = host?.kind ?? .none
    (record.addressHigh, record.addressLow) = (0, 0)
    if host != nil { output.append(contentsOf: "//".utf8) }
    output.append(contentsOf: username)
    record.usernameEnd = UInt32(truncatingIfNeeded: output.count)
    if !password.isEmpty {
      output.append(UInt8(ascii: ":"))
      output.append(contentsOf: password)
    }
    if !username.isEmpty || !password.isEmpty { output.append(UInt8(ascii: "@")) }
    record.hostStart = UInt32(truncatingIfNeeded: output.count)
    host?.serialize(to: &output)
    record.hostEnd = UInt32(truncatingIfNeeded: output.count)
    if case .ipv4(let address) = host { record.addressLow = UInt64(address) }
    if case .ipv6(let address) = host {
      record.addressHigh = UInt64(truncatingIfNeeded: address.value >> 64)
      record.addressLow = UInt64(truncatingIfNeeded: address.value)
    }
    record.portNumber = port.map(Int32.init) ?? -1
    if let port {
      output.append(UInt8(ascii: ":"))
      output.appendDecimal(Int(port))
    }
  }

  private func serializePath(to output: inout [UInt8], record: inout URLRecord) {
    switch path {
    case .opaque(let bytes):
      record.hasOpaquePath = true
      record.pathStart = UInt32(truncatingIfNeeded: output.count)
      output.append(contentsOf: bytes)
    case .segments(let bytes):
      record.hasOpaquePath = false
      // Keeps a path that begins with an empty segment from being read as an authority.
      if host == nil, bytes.starts(with: "//".utf8) { output.append(contentsOf: "/.".utf8) }
      record.pathStart = UInt32(truncatingIfNeeded: output.count)
      output.append(contentsOf: bytes)
    }
  }
}
