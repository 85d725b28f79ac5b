import Choices
import HarnessModel
import Miniatures
import Targets

@testable import Campaigns

/// The smallest counterexample that a gate's law has in one kind of harm.
struct Minimum: Hashable {
  var gate: String
  var law: PropertyID
  var kind: Finding.Kind
  var severity: SeverityClass
  var policy: Policy
  var url: URLText

  /// What a line of the file is about: one law may be broken in several kinds of harm, and be worse in some.
  var key: String { "\(gate)\t\(law.rawValue)\t\(kind.rawValue)\t\(severity.rawValue)" }

  /// The line of the file: every byte that is not printable ASCII, and `\`, is escaped.
  var line: String {
    let lists = [policy.allowed.map { ("allow", $0) }, policy.blocked.map { ("block", $0) }].compactMap(
      \.self)
    let policy = lists.map { name, entries in
      ([name] + entries.map { Self.escaped($0.bytes) }).joined(separator: " ")
    }
    return "\(key)\t\(policy.joined(separator: " "))\t\(Self.escaped(url.bytes))"
  }

  private static func escaped(_ bytes: [UInt8]) -> String {
    let hex = Array("0123456789ABCDEF")
    return bytes.reduce(into: "") { text, byte in
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\\") {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "\\x" + String(hex[Int(byte >> 4)]) + String(hex[Int(byte & 15)])
      }
    }
  }
}

extension Minimum {
  /// The law of a gate that its minima are about; `nil` where every run is another one.
  ///
  /// Gates that hang take their time, and those that change their minds show it with whatever they are asked.
  static func law(of gate: Miniature) -> PropertyID? {
    gate.killedBy == PropertyID("P-58") || gate.killedBy == FindingMaker.determinism ? nil : gate.killedBy
  }

  /// Random blocks that are asked before those of the campaign.
  static let randomBlocks = 8
  /// Blocks of the campaign that are asked where random ones show nothing.
  static let campaignBlocks = 400

  /// Asks one block after the other until one shows that the gate breaks its law, and makes it small.
  ///
  /// The random blocks of the seed come first, so that each seed begins with another input.
  static func find(in gate: Miniature, seed: UInt64, _ ladder: Ladder) throws -> [Minimum] {
    guard let law = law(of: gate) else { return [] }
    var plan = KillMatrix.plan()
    plan.seed = seed
    var schedule = Schedule(plan)
    schedule.ladder = ladder
    let session = try gate.target.open(plan.limits)
    defer { session.close() }
    var found: [Minimum] = []
    let run = TargetRun(gate.target.id, session, plan, schedule) { event in
      guard case .finding(let finding) = event, finding.property == law else { return }
      found.append(
        Minimum(
          gate: gate.name, law: law, kind: finding.kind, severity: finding.severity,
          policy: finding.minimal.policy, url: finding.minimal.url))
    }
    var isHit = false
    run.watch = { hit in
      // One hit is where this seed begins; what comes behind it does not matter.
      guard !isHit else { return false }
      isHit = (run.plain(behind: hit)?.symptom.property ?? hit.symptom.property) == law
      return isHit
    }
    for number in 0..<randomBlocks + campaignBlocks where found.isEmpty {
      let isRandom = number < randomBlocks
      let block =
        isRandom
        ? schedule.randomBlock(schedule.seed(ofBlock: number), isHarmless: number % 3 == 2)
        : schedule.block(number - randomBlocks)
      run.submit(block, number)
      run.drain()
      run.settle()
      isHit = false
    }
    return found
  }
}
