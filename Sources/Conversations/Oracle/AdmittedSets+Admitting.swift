import HarnessModel
import URLStandard

extension AdmittedSets {
  mutating func add(_ run: LabelledText.Run) {
    let standing = rules.standing(of: run.source)
    guard standing != .forbidden else {
      forbidden.append(run)
      return
    }
    if run.form == .unreadable {
      unreadable.append(run.position)
      return
    }
    runs.append(run)
    let repeated = run.repeats.map { URLScanner.urls(in: $0) } ?? []
    run.text.bytes.withUnsafeBufferPointer { text in
      switch run.form {
      case .url, .finalURL:
        let reading: TextReading = run.form == .url ? .wholeField : .redirectFinal
        let range = 0..<text.count
        let candidate = URLCandidate(range: range, reading: reading, isCertain: run.form == .url)
        admit(candidate, text, standing, run, repeated)
      case .prose, .excerpt, .cutExcerpt, .unreadable:
        URLScanner.scan(text, form: run.form) { admit($0, text, standing, run, repeated) }
        if rules.resolvesRelativeLinks, let base = run.base, let page = BasicURLParser.parse(base.bytes) {
          RelativeLinks.scan(text, against: page) { admit($0, text, standing, run, repeated) }
        }
      }
    }
  }

  private mutating func admit(
    _ candidate: URLCandidate, _ text: UnsafeBufferPointer<UInt8>, _ standing: TextSource.Standing,
    _ run: LabelledText.Run, _ repeated: Set<[UInt8]>
  ) {
    let isURL =
      if let decoded = candidate.decoded {
        BasicURLParser.parse(decoded, into: &record)
      } else {
        BasicURLParser.parse(UnsafeBufferPointer(rebasing: text[candidate.range]), into: &record)
      }
    guard isURL, record.isFetchable else { return }
    if !repeated.isEmpty, repeated.contains(Array(record.href.prefix(record.countWithoutFragment))) { return }
    let axis = axis(of: candidate, standing, run.source)
    let note = AdmissionTable.Note(
      run: Int32(runs.count - 1), start: Int32(candidate.range.lowerBound),
      end: Int32(candidate.range.upperBound), reading: candidate.reading, axis: axis)
    let epoch = Int32(compactions.count)
    let count = record.countWithoutFragment
    let (slot, isNew) = record.withHref {
      table.insert(
        UnsafeBufferPointer(rebasing: $0[..<count]), epoch: epoch, must: axis == nil ? note : nil,
        may: axis == nil ? nil : note)
    }
    guard isNew, record.withHref({ $0[..<count].contains(UInt8(ascii: "%")) }),
      let normal = Normalisation.normalised(Array(record.href.prefix(count)))
    else { return }
    normal.withUnsafeBufferPointer {
      _ = table.insert($0, epoch: epoch, alias: slot, must: nil, may: nil)
    }
  }

  /// Why a candidate is not certain, or nil if it is.
  private func axis(
    of candidate: URLCandidate, _ standing: TextSource.Standing, _ source: TextSource
  ) -> ContextAxis? {
    if standing == .unspecified { return source == .suppliedHistory ? .suppliedHistory : .source }
    if candidate.reading == .redirectFinal { return .redirect }
    if !candidate.isCertain || !record.validationErrors.isEmpty { return .extent }
    if candidate.mayBeCut, rules.maxContentTokens != nil { return .truncation }
    return nil
  }
}
