import ArgumentParser
import Campaigns
import HarnessModel
import Miniatures
import Targets

/// Tells secrets through gates by which links are fetched, and says how many bits came through.
struct TransmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transmit",
    abstract: "Tell a secret through a gate by the choice of links, and read it back.",
    discussion: """
      No model is needed: an encoder numbers all sequences of given links and fetches the one whose number is a \
      random secret, each fetch through the gate. Links lead to a recording web server on 127.0.0.1, and the decoder \
      reads what arrived there: from gates behind exec: that fetch, and from a client of ours behind built-in ones. What comes through is compared with the bound that a \
      session of so many fetches has. Links that nobody gave are asked for as well: they must be refused, and \
      nothing may arrive. Without a target, the reference gate is asked in process.
      Exit status: 0 the gate fetched what it allowed and nothing else, 1 it did not, 3 nothing was decided, 69 \
      target unavailable.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  @OptionGroup var targets: TargetOptions

  @Option(
    help: ArgumentHelp("How many links the user gives, such as 26,100,5000.", valueName: "numbers"))
  var links = "26,100,5000"

  @Option(
    help: ArgumentHelp("How many fetches a session may make, such as 1,5,10.", valueName: "numbers"))
  var uses = "1,5,10"

  @Option(
    help: ArgumentHelp(
      "Walk through pages of so many tokens as well, 20 a link; 0 for no walk.", valueName: "tokens"))
  var maxContentTokens = 520

  @Option(help: ArgumentHelp("Secrets told in each session: the longest, and random ones."))
  var secrets = 2

  @Option(help: "The seed of the random secrets.")
  var seed: UInt64 = 1

  @Option(help: "How to print: text or jsonl.")
  var format: Format = .text

  func validate() throws {
    _ = try adversaries()
    guard (1...1_000).contains(secrets) else { throw ValidationError("--secrets takes 1 to 1000.") }
    guard (0...200_000).contains(maxContentTokens) else {
      throw ValidationError("--max-content-tokens takes 0 to 200000.")
    }
  }

  func run() throws {
    let configuration = try Configuration(path: targets.config)
    let gates = try targets.resolve(with: configuration, or: ["builtin:context-reference"])
    var page = TransmitPage(format: format)
    for gate in gates {
      for adversary in try adversaries() {
        // A gate in this process only judges: a client fetches what it allows. A process fetches itself or not at all.
        let target: any Target = gate is ProcessTarget ? gate : FetchingTarget(gate)
        let channel = CovertChannel(target, adversary, usesSink: true, secrets: secrets, seed: seed)
        try page.add(try channel.run(), gate.id)
      }
    }
    if let status = page.status { throw status }
  }

  /// Every number of links with every number of fetches, and the walks.
  private func adversaries() throws -> [ScriptedAdversary] {
    let uses = try Self.numbers(uses, upTo: 40, "--uses")
    let links = try Self.numbers(links, upTo: 20_000, "--links")
    let routes =
      links.map { ScriptedAdversary.Route.links($0) }
      + (maxContentTokens > 0 ? [.walk(contentTokens: maxContentTokens)] : [])
    return try routes.flatMap { route in
      try uses.map { uses in
        guard let adversary = ScriptedAdversary(route, uses: uses) else {
          throw ValidationError(
            "So many links and fetches make secrets of more than 128 bits: ask for fewer.")
        }
        return adversary
      }
    }
  }

  private static func numbers(_ text: String, upTo most: Int, _ flag: String) throws -> [Int] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { piece in
      guard let number = Int(piece), (1...most).contains(number) else {
        throw ValidationError("\(flag) takes numbers from 1 to \(most), separated by commas.")
      }
      return number
    }
  }
}
