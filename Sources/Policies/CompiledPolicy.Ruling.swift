public import HarnessModel

extension CompiledPolicy {
  /// What the policy says of one reading of a URL.
  public func ruling(on inspection: borrowing Inspection, by reader: ReaderID) -> Ruling {
    ruling(on: inspection, by: BuiltInReader(reader))
  }

  /// The same for a reader whose name was looked at before, or for none.
  package func ruling(on inspection: borrowing Inspection, by reader: BuiltInReader?) -> Ruling {
    let ruling = ownRuling(on: inspection, by: reader)
    guard let layer else { return ruling }
    return ruling.below(layer.ruling(on: inspection, by: reader))
  }

  /// What this list alone says.
  private func ownRuling(on inspection: borrowing Inspection, by reader: BuiltInReader?) -> Ruling {
    var ruling = plainRuling(on: inspection, by: reader)
    if let suffix = inspection.skewedSuffix, !rules.tableIsFixed {
      let path = inspection.destination(by: reader)?.path ?? 0..<0
      ruling = bent(
        ruling, bySkewBefore: inspection.text.span.extracting(suffix),
        path: inspection.text.span.extracting(path))
    }
    if mode == .block, rules.blockLookalikes == true, ruling.requirement == .must(.allow),
      let reader, let entry = lookalike(of: inspection, by: reader.id)
    {
      return Ruling(.may(.lookalike), .allow, because: .lookalike, entry: entry)
    }
    return ruling
  }

  /// What this list says of the host that a reader goes to, whatever other versions of Unicode make of it.
  private func plainRuling(on inspection: borrowing Inspection, by reader: BuiltInReader?) -> Ruling {
    let length = length(of: inspection.size)
    let destination = inspection.destination(by: reader)
    if rules.nameModel == .transitional, let reader, let name = inspection.transitionalName(by: reader.id),
      var destination
    {
      let text = inspection.text + name
      destination.name = inspection.text.count..<text.count
      destination.shape = HostShape(of: text.span.extracting(destination.name))
      return ruling(on: destination, in: text.span, length: length)
    }
    return ruling(on: destination, in: inspection.text.span, length: length)
  }

  /// What the policy says of a URL under the WHATWG reading alone: the reference filter.
  public func ruling(on url: URLText) -> Ruling {
    if isSurelyTooLong(url) { return .must(.tooLong, because: .tooLong) }
    return ruling(on: inspection(of: url), by: BuiltInReader.whatwg)
  }

  private func ruling(on destination: Destination?, in text: Span<UInt8>, length: URLLength) -> Ruling {
    if length == .exceeded { return .must(.tooLong, because: .tooLong) }
    guard let destination else { return .must(.invalid, because: .invalidURL) }
    if destination.scheme == .other || (rules.httpsOnly && destination.scheme == .http) {
      return .must(.deny, because: .schemeNotAllowed)
    }
    let path = text.extracting(destination.path)
    switch destination.host {
    case .missing: return .must(.invalid, because: .noHost)
    case .ipv4(let address):
      let coverage = coverage(ofIPv4: address, path: path, port: destination.connectedPort)
      return rule(coverage, on: destination, in: text, shape: [], length)
    case .ipv6(let address):
      let coverage = coverage(ofIPv6: address, path: path, port: destination.connectedPort)
      return rule(coverage, on: destination, in: text, shape: [], length)
    case .domain:
      return ruling(onName: destination, in: text, length)
    }
  }

  private func ruling(onName destination: borrowing Destination, in text: Span<UInt8>, _ length: URLLength)
    -> Ruling
  {
    let name = text.extracting(destination.name)
    let shape = destination.shape
    var end = name.count
    if shape.contains(.emptyLabel) {
      // No entry ever covers such a name; a block must catch what a resolver or a proxy may mend.
      guard mode == .block else {
        return mode == .allow
          ? .must(.deny, because: .emptyLabel)
          : rule(.none, on: destination, in: text, shape: shape, length)
      }
      let mended = Array(name.copied.split(separator: 0x2E).joined(separator: [0x2E]))
      return ruling(onName: mended.span, of: destination, in: text, shape, length)
    }
    if shape.contains(.rootDot) {
      if rules.rootDot == .reject { return .must(.deny, because: .trailingDot) }
      if rules.rootDot != .distinct { end -= 1 }
    }
    return ruling(onName: name.extracting(0..<end), of: destination, in: text, shape, length)
  }

  private func ruling(
    onName name: Span<UInt8>, of destination: borrowing Destination, in text: Span<UInt8>, _ shape: HostShape,
    _ length: URLLength
  ) -> Ruling {
    let path = text.extracting(destination.path)
    let coverage = coverage(ofName: name, path: path, port: destination.connectedPort)
    return rule(coverage, on: destination, in: text, shape: shape, length)
  }

  /// Decides by coverage, then asks what else speaks against letting the URL pass.
  private func rule(
    _ coverage: Coverage, on destination: borrowing Destination, in text: Span<UInt8>, shape: HostShape,
    _ length: URLLength
  ) -> Ruling {
    let isDenied: Bool
    switch (mode, coverage.degree) {
    case (.open, _), (.allow, .yes), (.block, .no): isDenied = false
    case (.allow, .no), (.block, .yes): isDenied = true
    case (.allow, .maybe), (.allow, .contested), (.block, .maybe), (.block, .contested):
      if rules.strict { return denial(coverage, strictly: true) }
      return contested(coverage, on: destination, in: text, shape: shape, length)
    }
    if isDenied { return denial(coverage, strictly: false) }
    return pass(coverage, on: destination, in: text, shape: shape, length)
  }

  private func denial(_ coverage: Coverage, strictly: Bool) -> Ruling {
    let reason: Reason = strictly ? .entryMayCover : mode == .block ? .entryCovers : .noEntryCovers
    return .must(
      .deny, because: reason, entry: coverage.entry,
      coversBySuffix: mode == .block && !coverage.isHostItself)
  }

  /// A match that some readings share and others do not.
  private func contested(
    _ coverage: Coverage, on destination: borrowing Destination, in text: Span<UInt8>, shape: HostShape,
    _ length: URLLength
  ) -> Ruling {
    let passes = mode == .allow && coverage.degree == .contested
    let beyond = pass(coverage, on: destination, in: text, shape: shape, length)
    // A refusal for another reason stands, whatever becomes of the contested match.
    if beyond.requirement == .must(.deny) { return beyond }
    return Ruling(
      .may(coverage.axis ?? .splitReadings), passes ? beyond.outcome : .deny,
      because: coverage.axis == .embeddedAddress ? .embeddedAddress : .entryMayCover,
      entry: coverage.entry, coversBySuffix: !coverage.isHostItself)
  }

  /// The ruling on a URL that the lists let pass.
  private func pass(
    _ coverage: Coverage, on destination: borrowing Destination, in text: Span<UInt8>, shape: HostShape,
    _ length: URLLength
  ) -> Ruling {
    var ruling = Ruling(
      .must(.allow), .allow, because: reasonToPass, entry: mode == .allow ? coverage.entry : nil,
      coversBySuffix: mode == .allow && !coverage.isHostItself)
    weighContests(on: destination, in: text, shape: shape, length, &ruling)
    return ruling
  }

  private var reasonToPass: Reason {
    switch mode {
    case .open: .openPolicy
    case .allow: .entryCovers
    case .block: entries.isEmpty ? .emptyBlockList : .noEntryBlocks
    }
  }
}

extension Axis {
  /// Whether the point lies in the URL; the strict profile settles those and leaves entries alone.
  var isAboutTheURL: Bool { !rawValue.hasPrefix("entry.") && self != .emptyList }
}
