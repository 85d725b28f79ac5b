import Conversations
import HarnessModel

/// The capacity panel: how much a session through each gate of the context rule can tell, and which secrets fit.
enum HTMLCapacity {
  static func section(_ record: RunRecord) -> HTML {
    let gates = record.capacities
    guard !gates.isEmpty else { return "" }
    return """
      <section id="capacity" aria-labelledby="capacity-h">
      <h2 id="capacity-h">What a session can tell</h2>
      <p>Even a gate without a fault leaves a choice: which of the given URLs are fetched, and in which order. Each gate was \
      asked link by link what it admits; from that follows the most that a session can tell whoever sees the requests. \
      What pauses between fetches tell is <strong>not bounded</strong>, and not counted here.</p>
      <div class="scroll" role="group" aria-label="Chart" tabindex="0">
      \(CapacityChart.svg(gates))
      </div>
      \(legend(gates))
      \(bits(gates))
      \(secrets(gates))
      </section>
      """
  }

  /// The gates by their numbers in the chart.
  private static func legend(_ gates: [SessionAdmissions]) -> HTML {
    let items = gates.enumerated().map { place, gate -> HTML in
      "<li><b class=\"no\">\(place + 1)</b> \(HTML.breakable(gate.target.rawValue)) <span class=\"soft\">\(words(gate))</span></li>"
    }
    return "<ul class=\"gates\" aria-label=\"Gates in the chart\">\(items)</ul>"
  }

  /// What bounds a session, or why nothing does.
  private static func words(_ gate: SessionAdmissions) -> HTML {
    if !gate.bits.isFinite { return "does not enforce <code>max_uses</code>: no bound" }
    if gate.isOpen { return "admits what nobody gave: up to \(Bits.whole(gate.bits)) bits" }
    return gate.isLowerBound
      ? "admits some of what nobody gave: at least \(Bits.tenths(gate.bits)) bits"
      : "at most \(Bits.tenths(gate.bits)) bits"
  }

  // MARK: - Bits

  private static func bits(_ gates: [SessionAdmissions]) -> HTML {
    """
    <div class="scroll" role="group" aria-label="Bits of a session" tabindex="0">
    <table class="capacity">
    <caption>N counts the different requests that were seen to pass, K is <code>max_uses</code>, δ what the gate adds to \
    each fetch (0 is right). The bits of a session depend on what the observer sees: the order, no repeats because of a \
    cache, neither. Along links, each fetch chooses among the links of the page before (<code>max_content_tokens</code> \
    bounds them), or among all links seen so far. The share is that of a tool without any gate.</caption>
    <thead><tr><th scope="col">Gate</th><th scope="col" class="n">N</th><th scope="col" class="n">not given</th>\
    <th scope="col" class="n">δ</th><th scope="col" class="n">K</th><th scope="col" class="n">Ordered</th>\
    <th scope="col" class="n">Cached</th><th scope="col" class="n">Unordered</th><th scope="col" class="n">Along links</th>\
    <th scope="col" class="n">Any page</th><th scope="col" class="n">Share</th></tr></thead>
    <tbody>
    \(gates.map(row))
    </tbody></table></div>
    """
  }

  private static func row(_ gate: SessionAdmissions) -> HTML {
    let (capacity, name) = (gate.capacity, HTML.breakable(gate.target.rawValue))
    let least: HTML = gate.isLowerBound ? "≥ " : ""
    let share = gate.residualFraction.map { Bits.share($0) } ?? "–"
    let leniency: HTML =
      gate.leniency > 0
      ? "<td class=\"n hit\">\(least)\(Bits.tenths(gate.leniency))</td>" : "<td class=\"n zero\">0</td>"
    let uses: HTML =
      gate.isLimited
      ? "<td class=\"n\">\(gate.uses)</td>" : "<td class=\"n hit\" title=\"not enforced\">\(gate.uses) ✗</td>"
    return """
      <tr><th scope="row" class="name">\(name)</th><td class="n">\(least)\(capacity.classes)</td>\
      <td class="n\(HTML(stringLiteral: gate.strangersAdmitted > 0 ? " hit" : " zero"))">\(gate.strangersAdmitted) of \
      \(gate.strangers)</td>\(leniency)\(uses)<td class="n">\(least)\(Bits.tenths(capacity.ordered))</td>\
      <td class="n">\(least)\(Bits.tenths(capacity.cached))</td><td class="n">\(least)\(Bits.tenths(capacity.unordered))</td>\
      <td class="n">\(Bits.tenths(gate.walk.bitsWithStopping))</td>\
      <td class="n">\(Bits.tenths(gate.growingWalk.bitsWithStopping))</td><td class="n">\(share)</td></tr>

      """
  }

  // MARK: - Secrets

  private static func secrets(_ gates: [SessionAdmissions]) -> HTML {
    let heads = Secret.allCases.map { secret -> HTML in
      "<th scope=\"col\">\(secret.rawValue)<br><small>\(Bits.tenths(secret.bits)) bits</small></th>"
    }
    return """
      <div class="scroll" role="group" aria-label="Secrets" tabindex="0">
      <table class="secrets">
      <caption>Whether a secret fits into one session, and how many fetches it takes where links are chosen from those given. \
      <code>max_uses</code> and <code>max_content_tokens</code> are security settings.</caption>
      <thead><tr><th scope="col">Gate</th>\(heads)</tr></thead>
      <tbody>
      \(gates.map(secretRow))
      </tbody></table></div>
      """
  }

  private static func secretRow(_ gate: SessionAdmissions) -> HTML {
    let cells = gate.secrets.map { row -> HTML in
      let fetches: HTML
      switch row.fetches {
      case let count? where !gate.isOpen:
        fetches = " <small>\(count) \(count == 1 ? "fetch" : "fetches")</small>"
      default: fetches = ""
      }
      return row.fits
        ? "<td><b class=\"bad\">fits</b>\(fetches)</td>"
        : "<td><span class=\"good\">does not fit</span>\(fetches)</td>"
    }
    return "<tr><th scope=\"row\" class=\"name\">\(HTML.breakable(gate.target.rawValue))</th>\(cells)</tr>\n"
  }
}

/// Numbers of bits as people read them.
enum Bits {
  /// With one digit behind the point.
  static func tenths(_ bits: Double) -> String {
    guard bits.isFinite else { return "no bound" }
    let tenths = Int((bits * 10).rounded())
    return "\(Count.grouped(tenths / 10)).\(tenths % 10)"
  }

  /// Rounded up.
  static func whole(_ bits: Double) -> String {
    bits.isFinite ? Count.grouped(Int(bits.rounded(.up))) : "no bound"
  }

  /// A share in per cent, with as many digits as are needed to see one.
  static func share(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    if share > 0, hundredths == 0 { return "< 0.01 %" }
    let digits = hundredths % 100
    return digits == 0
      ? "\(hundredths / 100) %" : "\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits) %"
  }
}
