internal import HarnessModel

extension FindingTable {
  /// The place of the finding that explains a hit in a conversation: of the same law, and no less severe.
  func place(explaining hit: ContextHit) -> Int? {
    rows.firstIndex { row in
      row.finding.property == hit.symptom.property && row.finding.kind == hit.symptom.kind
        && row.finding.severity.score >= hit.severity.score
    }
  }
}
