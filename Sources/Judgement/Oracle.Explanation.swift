public import HarnessModel
import Policies

extension Oracle {
  /// Why the expectation for a URL is what it is: what each reader makes of it, and which entry decides.
  public func explanation(of url: URLText) -> Prose {
    explanation(of: expectation(of: url), for: inspection(of: url))
  }

  private func explanation(of expectation: Expectation, for inspection: Inspection) -> Prose {
    if let policyError {
      let start: Prose = "The policy is invalid, so nothing may be fetched under it. "
      guard case .may(let axis) = expectation.requirement else { return start + policyError.prose }
      return start + policyError.prose
        + " A gate that mends the policy may allow the URL. \(ours: axis.sentence)"
    }
    var prose = requirementProse(expectation)
    prose = prose + " \(ours: expectation.reason.sentence)"
    if let entry = entryProse(expectation) { prose = prose + entry }
    if case .may(let axis) = expectation.requirement, axis.sentence != expectation.reason.sentence {
      prose = prose + " \(ours: axis.sentence) The knob \(ours: axis.rawValue) settles it."
    }
    for fetcher in fetchers { prose = prose + readingProse(fetcher, inspection) }
    if expectation.agreement == .split {
      prose = prose + " The readers disagree, and one that goes outside is enough."
    }
    return prose
  }

  private func requirementProse(_ expectation: Expectation) -> Prose {
    switch expectation.requirement {
    case .must(.allow): "It must be allowed."
    case .must(.deny): "It must be denied."
    case .may: "It may be allowed or denied."
    }
  }

  private func entryProse(_ expectation: Expectation) -> Prose? {
    guard let position = expectation.entry, let entry = compiled?.entries[position] else { return nil }
    let place: Prose = " Entry \(position + 1), \(entry.text),"
    let canonical: Prose =
      entry.canonical == entry.text ? "" : " in canonical form \(entry.canonical),"
    switch expectation.reason {
    case .entryCovers: return place + canonical + " covers it."
    case .noEntryCovers, .noEntryBlocks: return nil
    default: return place + canonical + " is the one concerned."
    }
  }

  private func readingProse(_ fetcher: ReaderID, _ inspection: Inspection) -> Prose {
    guard let host = inspection.canonicalHost(by: fetcher), let compiled else {
      let notes = inspection.reading(by: fetcher).notes
      let cause = notes.isEmpty ? "" : " (" + notes.joined(separator: ", ") + ")"
      return " \(ours: fetcher.rawValue) reaches nothing\(ours: cause)."
    }
    let ruling = compiled.ruling(on: inspection, by: fetcher)
    let side =
      switch ruling.requirement {
      case .must(.allow): "inside the policy"
      case .must(.deny): "outside the policy: " + ruling.reason.sentence
      case .may: "contested: " + ruling.reason.sentence
      }
    return " \(ours: fetcher.rawValue) goes to \(host), which is \(ours: Self.withoutFinalDot(side))."
  }

  private static func withoutFinalDot(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
