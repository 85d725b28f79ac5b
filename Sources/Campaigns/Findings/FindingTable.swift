internal import HarnessModel

/// The findings of one target, each with its count, its causes and a few of its inputs.
struct FindingTable {
  /// One finding and what it explains.
  struct Row {
    var finding: Finding
    var causes: [Cause]
  }

  private(set) var rows: [Row] = []
  private var places: [String: Int] = [:]

  /// Inputs kept for each finding: the smallest, the first, and three others.
  static let mostExemplars = 5
  /// Findings of one symptom.
  ///
  /// A gate that breaks one law in two ways breaks it in twenty, and what a reader needs is the law.
  /// Further causes are counted with it, and their inputs kept as exemplars.
  static let mostPerSymptom = 1
  /// The same for deaths, hangs and nonsense, where every cause is a defect of its own.
  static let mostPerMisbehaviour = 12
  /// Causes remembered for each finding.
  static let mostCauses = 256

  var count: Int { rows.count }

  /// The place of the finding that explains a hit; a finding never explains what is worse than itself.
  func place(explaining hit: Hit) -> Int? {
    let explaining = rows.firstIndex { row in
      row.finding.severity.score >= hit.severity.score && row.causes.contains { $0.explains(hit) }
    }
    return explaining ?? overflow(hit)
  }

  /// Where to count a symptom that has its share of findings already.
  private func overflow(_ hit: Hit) -> Int? {
    let symptom = hit.symptom
    let same = rows.indices.filter { place in
      rows[place].causes.first?.symptom == symptom
        && rows[place].finding.severity.score >= hit.severity.score
    }
    let isSettled =
      switch symptom.kind {
      case .crash, .hang, .protocolBreach: same.count >= Self.mostPerMisbehaviour
      default: same.count >= Self.mostPerSymptom
      }
    return isSettled ? same.last : nil
  }

  /// Counts one more case of a finding.
  mutating func count(_ url: URLText, at place: Int) {
    rows[place].finding.count += 1
    keep(url, at: place)
  }

  /// Adds a finding, or its cause to the one with the same fingerprint; `true` if it is new.
  mutating func add(_ finding: Finding, cause: Cause, seen url: URLText) -> Bool {
    if let place = places[finding.id] {
      if rows[place].causes.count < Self.mostCauses { rows[place].causes.append(cause) }
      count(url, at: place)
      return false
    }
    places[finding.id] = rows.count
    rows.append(Row(finding: finding, causes: [cause]))
    return true
  }

  /// Keeps an input if it is smaller than the others, or unlike them.
  private mutating func keep(_ url: URLText, at place: Int) {
    var finding = rows[place].finding
    guard url.bytes.count <= FindingMaker.longestKept, !finding.exemplars.contains(url) else { return }
    if finding.exemplars.count < Self.mostExemplars {
      let policy = finding.minimal.policy
      let shapes = finding.exemplars.map { Fingerprint.shape(of: .init(policy: policy, url: $0)) }
      if !shapes.contains(Fingerprint.shape(of: .init(policy: policy, url: url))) {
        finding.exemplars.append(url)
      }
    }
    rows[place].finding = finding
  }
}
