extension Confusables {
  /// The labels that look like a label and differ from it in one place, best first (``Candidate/rank``).
  ///
  /// The place is one scalar, or a sequence that some scalar looks like ("rn" becomes "m"). Of candidates of equal rank
  /// those of UTS #39 come first; then the order is that of places, and of code points within a place.
  public static func substitutions(in label: [Unicode.Scalar]) -> [Candidate] {
    let ascii = IDNA.toASCII(label.utf8).valid
    var candidates: [Candidate] = []
    func add(_ found: [Lookalike], at place: Range<Int>) {
      for lookalike in found {
        let text = label[..<place.lowerBound] + lookalike.scalars + label[place.upperBound...]
        candidates.append(
          Candidate(label: Array(text), replaced: place, likeness: lookalike.likeness, originalASCII: ascii))
      }
    }
    let skeletons = Skeleton.Text(label)
    for start in label.indices {
      add(lookalikes(of: label[start]), at: start..<start + 1)
      for (end, found) in sequences(from: start, in: label, skeletons) { add(found, at: start..<end) }
    }
    return ranked(candidates)
  }

  /// The labels that look like a label and are written in one other script throughout, best first.
  ///
  /// Whole-script confusables (UTS #39 section 4.1): a browser that refuses mixed scripts shows them as they are. Only
  /// code points that UTS #46 leaves as they are take part, and each script gives the label of its first choices.
  public static func wholeScript(of label: [Unicode.Scalar]) -> [Candidate] {
    let ascii = IDNA.toASCII(label.utf8).valid
    let original = Set(label.map { Script.of($0) })
    var choices: [[Script: Unicode.Scalar]] = []
    for scalar in label {
      var byScript: [Script: Unicode.Scalar] = [:]
      for other in lookalikes(of: scalar) where other.likeness != .capital && other.scalars.count == 1 {
        guard IDNA.toUnicode(other.scalars.utf8, options: []).valid == other.scalars.utf8 else { continue }
        for script in Script.extensions(of: other.scalars[0]) where byScript[script] == nil {
          byScript[script] = other.scalars[0]
        }
      }
      choices.append(byScript)
    }
    let scripts = Set(choices.flatMap(\.keys)).subtracting(original).subtracting([.common, .inherited])
      .sorted()
    let labels = scripts.compactMap { script -> [Unicode.Scalar]? in
      var text: [Unicode.Scalar] = []
      for (scalar, choice) in zip(label, choices) {
        let isNeutral = [.common, .inherited].contains(Script.of(scalar))
        guard let next = choice[script] ?? (isNeutral ? scalar : nil) else { return nil }
        text.append(next)
      }
      return text == label ? nil : text
    }
    return ranked(
      labels.map { Candidate(label: $0, replaced: label.indices, likeness: .skeleton, originalASCII: ascii) })
  }

  private static func ranked(_ candidates: [Candidate]) -> [Candidate] {
    candidates.enumerated()
      .sorted { one, other in
        (one.element.rank, one.element.likeness.order, one.offset)
          < (other.element.rank, other.element.likeness.order, other.offset)
      }
      .map(\.element)
  }
}
