import HarnessModel

extension CompiledPolicy {
  /// The strongest match of the list for a name without root dot and without empty labels.
  ///
  /// - Parameter port: the port that is connected to, or `nil` where any is meant.
  func coverage(ofName name: Span<UInt8>, path: Span<UInt8>, port: Destination.Port?) -> Coverage {
    var coverage = Coverage.none
    var search = EntryIndex.Search(of: name)
    while let group = index.nextParent(of: name, &search) {
      let isHostItself = search.isAtHost
      for place in index.groups[group].entries {
        let position = index.positions[place]
        guard suffixRuleAdmits(position, name, isHostItself), portRuleAdmits(position, port) else { continue }
        var match = pathCoverage(of: position, path: path)
        match.entry = position
        match.isHostItself = isHostItself
        if !isHostItself, !entries[position].path.isEmpty { weakenForSubdomain(&match) }
        coverage.strengthen(match)
      }
    }
    return coverage
  }

  private func suffixRuleAdmits(_ position: Int, _ name: Span<UInt8>, _ isHostItself: Bool) -> Bool {
    if isHostItself, entries[position].notes.contains(.belowOnly) { return false }
    switch rules.suffix {
    case .apexAndAny: return true
    case .exact: return isHostItself
    case .subOnly: return !isHostItself
    case .oneLabel:
      if isHostItself { return true }
      guard case .domain(let parent) = entries[position].host else { return false }
      for index in 0..<max(0, name.count - parent.count - 1) where name[index] == 0x2E { return false }
      return true
    }
  }

  private func portRuleAdmits(_ position: Int, _ port: Destination.Port?) -> Bool {
    guard let port else { return true }
    if let own = entries[position].port { return own == port.number }
    return !rules.portsAreExplicit || mode == .block || port.isStandard
  }

  /// The contract composes subdomains and subpaths without saying so; the knob decides.
  private func weakenForSubdomain(_ match: inout Coverage) {
    switch rules.pathCoversSubdomains {
    case true: break
    case false: match.degree = .no
    case nil:
      guard match.degree == .yes else { return }
      match.degree = .contested
      match.axis = .pathOnSubdomain
    }
  }

  /// The strongest match of the list for an address.
  func coverage(ofIPv4 address: UInt32, path: Span<UInt8>, port: Destination.Port?) -> Coverage {
    var coverage = self.coverage(by: index.ipv4[address], path: path, port)
    if let carriers = index.carriedIPv4[address] {
      coverage.strengthen(embedded(self.coverage(by: carriers, path: path, port), isMapped: false))
    }
    return coverage
  }

  /// The strongest match of the list for an address, also for the IPv4 address that it carries.
  func coverage(ofIPv6 address: UInt128, path: Span<UInt8>, port: Destination.Port?) -> Coverage {
    var coverage = self.coverage(by: index.ipv6[address], path: path, port)
    if let inner = IPv6.embedded(in: address), let positions = index.ipv4[inner.address] {
      coverage.strengthen(
        embedded(self.coverage(by: positions, path: path, port), isMapped: inner.as == .mapped))
    }
    return coverage
  }

  private func coverage(
    by positions: [Int]?, path: Span<UInt8>, _ port: Destination.Port?
  ) -> Coverage {
    var coverage = Coverage.none
    for position in positions ?? [] where portRuleAdmits(position, port) {
      var match = pathCoverage(of: position, path: path)
      match.entry = position
      match.isHostItself = true
      coverage.strengthen(match)
    }
    return coverage
  }

  /// Weakens a match that holds only because an address carries another one.
  ///
  /// A block list covers mapped addresses for sure: sockets connect to the IPv4 address itself.
  private func embedded(_ match: Coverage, isMapped: Bool) -> Coverage {
    var weaker = match
    switch rules.embedded {
    case .equal: return match
    case .distinct: weaker.degree = .no
    case .failClosed: weaker.degree = mode == .block ? match.degree : .no
    case nil:
      if mode == .block, isMapped { return match }
      weaker.degree = min(match.degree, .maybe)
      weaker.axis = .embeddedAddress
    }
    return weaker
  }
}
