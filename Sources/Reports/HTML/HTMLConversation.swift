import Conversations
import HarnessModel

/// The conversation of a finding, drawn as the sequence in which the model met it.
///
/// Each text has its source as a colour and in words. What gave the URL is marked and linked from the URL.
enum HTMLConversation {
  /// Texts drawn at most; a conversation that was not shrunk may have hundreds.
  private static let mostTexts = 60

  static func section(_ finding: Finding, _ evidence: ContextEvidence) -> HTML {
    let runs = LabelledText(evidence.context.conversation).runs.filter { !$0.text.bytes.isEmpty }
    let place = evidence.context.position
    let marks = marks(evidence.ruling)
    var items: [HTML] = []
    var isAsked = false
    for run in runs.prefix(mostTexts) {
      if !isAsked, run.position >= place {
        items.append(asked(finding, evidence))
        isAsked = true
      }
      let later = run.position == place ? "the request itself" : "came after the request was written"
      items.append(item(run, finding, marks, isAsked ? later : nil))
    }
    if !isAsked { items.append(asked(finding, evidence)) }
    let more = runs.count - mostTexts
    let rest: HTML = more > 0 ? "<li class=\"soft\">\(more) more texts: see report.json</li>" : ""
    return """
      <p class="label">The conversation, under the rules of \(evidence.rules)</p>
      <ol class="talk">\(items)\(rest)</ol>

      """
  }

  /// A stretch of text that matters, with what it is to the URL.
  private struct Mark {
    var place: TextPlace
    var says: String
    var isWitness: Bool
  }

  private static func marks(_ ruling: ContextRuling) -> [Mark] {
    switch ruling {
    case .mustAllow(let witness): return [Mark(place: witness.place, says: "given here", isWitness: true)]
    case .may(let witness, _):
      return witness.map { [Mark(place: $0.place, says: "perhaps given here", isWitness: true)] } ?? []
    case .lenient(let witness, _, _):
      return [Mark(place: witness.place, says: "given here in another spelling", isWitness: true)]
    case .mustDeny(let denial):
      var marks: [Mark] = []
      if let elsewhere = denial.elsewhere {
        marks.append(
          Mark(place: elsewhere.place, says: "stands here, which does not count", isWitness: false))
      }
      if let nearest = denial.nearest?.witness {
        marks.append(Mark(place: nearest.place, says: "the closest URL that was given", isWitness: true))
      }
      return marks
    }
  }

  private static func item(
    _ run: LabelledText.Run, _ finding: Finding, _ marks: [Mark], _ when: String?
  ) -> HTML {
    let mark = marks.first { $0.place.position == run.position && $0.place.field == run.field }
    let place: HTML =
      run.position.message < 0
      ? "" : " <small>message \(run.position.message), block \(run.position.block)</small>"
    let later: HTML = when.map { " <small>· \($0)</small>" } ?? ""
    return """
      <li class="\(attribute: "s-" + run.source.kind.rawValue)"><span class="src">\(words(run.source))</span>\(place)\(later)\
      <div>\(text(run, mark, finding))</div></li>
      """
  }

  private static func words(_ source: TextSource) -> HTML {
    if case .clientTool(let name) = source, !name.bytes.isEmpty {
      return "\(source.kind.phrase) \(name)"
    }
    return "\(source.kind.phrase)"
  }

  private static func text(_ run: LabelledText.Run, _ mark: Mark?, _ finding: Finding) -> HTML {
    let bytes = run.text.bytes
    guard let mark, mark.place.range.upperBound <= bytes.count else { return HTML.code(run.text, limit: 320) }
    let range = mark.place.range
    let (before, after) = (bytes[..<range.lowerBound].suffix(160), bytes[range.upperBound...].prefix(160))
    let marked: HTML =
      "<mark id=\"\(attribute: anchor(finding, mark.isWitness))\">\(piece(bytes[range]))</mark>"
    return """
      <code dir="ltr"><bdi>\(lead(before))\(marked)\(trail(after))</bdi></code> <small>\(mark.says)</small>
      """
  }

  private static func piece(_ bytes: ArraySlice<UInt8>) -> HTML {
    bytes.isEmpty ? "" : HTML.visible(ForeignText(bytes: Array(bytes)), limit: 240)
  }

  /// Text in front of a mark: a single space between the two is no edge, so it needs no name.
  private static func lead(_ bytes: ArraySlice<UInt8>) -> HTML {
    let space = UInt8(ascii: " ")
    guard bytes.last == space, bytes.dropLast().last != space else { return piece(bytes) }
    return "\(piece(bytes.dropLast())) "
  }

  /// Text behind a mark.
  private static func trail(_ bytes: ArraySlice<UInt8>) -> HTML {
    let space = UInt8(ascii: " ")
    guard bytes.first == space, bytes.dropFirst().first != space else { return piece(bytes) }
    return " \(piece(bytes.dropFirst()))"
  }

  private static func anchor(_ finding: Finding, _ isWitness: Bool) -> String {
    "w-" + finding.id + (isWitness ? "" : "-x")
  }

  /// The request itself, in its place, with the bytes that no text gave marked.
  private static func asked(_ finding: Finding, _ evidence: ContextEvidence) -> HTML {
    let allowed = finding.answer.verdict == .allow
    let marks = marks(evidence.ruling)
    // A URL that nobody gave comes from nowhere: what is linked then is what it was made of.
    let says: HTML =
      if case .mustDeny = evidence.ruling {
        marks.contains(where: \.isWitness) ? "the closest that was given" : "where it stands"
      } else {
        "where it comes from"
      }
    let link: HTML =
      marks.isEmpty
      ? ""
      : " <a href=\"#\(attribute: anchor(finding, marks.contains(where: \.isWitness)))\">\(says)</a>"
    return """
      <li class="ask"><span class="src">the model asks to fetch</span>\
      <div><code dir="ltr"><bdi>\(leaking(finding, evidence))</bdi></code> \
      <b>\(allowed ? "allowed" : "not allowed")</b>\(link)</div></li>
      """
  }

  private static func leaking(_ finding: Finding, _ evidence: ContextEvidence) -> HTML {
    let url = finding.minimal.url.bytes
    guard case .mustDeny(let denial) = evidence.ruling, denial.cause == .notInContext else {
      return piece(url[...])
    }
    guard let nearest = denial.nearest else { return "<mark class=\"leak\">\(piece(url[...]))</mark>" }
    let given = nearest.witness.url.bytes
    let prefix = zip(url, given).prefix { $0 == $1 }.count
    let room = min(url.count, given.count) - prefix
    let suffix = zip(url.reversed(), given.reversed()).prefix(room).prefix { $0 == $1 }.count
    // A byte or two in common at the end are chance, not the same ending.
    let end = url.count - (suffix < 3 ? 0 : suffix)
    let middle: HTML =
      prefix < end
      ? "<mark class=\"leak\">\(piece(url[prefix..<end]))</mark>"
      : "<mark class=\"leak\" title=\"something was left out here\">\u{2038}</mark>"
    return "\(piece(url[..<prefix]))\(middle)\(piece(url[end...]))"
  }
}
