import Encodings
import ArgumentParser
import Foundation
import HarnessModel
import Reports
import Techniques

/// Prints the variants of a name or URL: the generator alone, without a target.
struct VariantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "variants",
    abstract: "Print hostile variants of a name, an entry or a URL.",
    discussion: """
      One variant a line, simplest first within each technique. The text format is printable ASCII: \
      everything else stands as \\u{202E} or \\xFF. The jsonl format carries the exact bytes.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  @Argument(help: "A name, an entry such as example.com/docs, or an http(s) URL.")
  var subject: String

  @Option(
    name: .customLong("technique"), parsing: .singleValue,
    help: ArgumentHelp("Techniques to use, such as authority/*; repeat it for more.", valueName: "selector"))
  var selectors: [String] = []

  @Option(help: "How to print them: text or jsonl.")
  var format: Format = .text

  @Option(help: ArgumentHelp("The host that is not listed.", valueName: "host"))
  var stranger = "evil.test"

  @Flag(help: "Disguise the subject, as if it stood on a block list, instead of imitating it.")
  var block = false

  @Option(
    help: ArgumentHelp(
      "Stop a technique after this many variants; 0 for none, which can be millions.", valueName: "number"))
  var limit = 10_000

  func run() throws {
    let techniques = try selected()
    let scene = try Subject(subject).scene(
      list: block ? .block : .allow, stranger: RawArguments.bytes(of: stranger))
    var out = LineBuffer()
    for variant in Variants(of: techniques, in: scene, perTechnique: limit > 0 ? limit : .max) {
      switch format {
      case .text: try out.add(PlainLine.bytes(of: variant.url))
      case .jsonl: try out.add(json(variant))
      }
    }
    try out.flush()
  }

  private func selected() throws -> [any Technique.Type] {
    guard !selectors.isEmpty else { return Catalogue.all }
    var techniques: [any Technique.Type] = []
    for selector in selectors {
      let matching = Catalogue.techniques(matching: selector)
      guard !matching.isEmpty else { throw UnknownName(kind: "technique", name: selector) }
      techniques += matching.filter { new in !techniques.contains { $0.id == new.id } }
    }
    return techniques
  }

  private func json(_ variant: Variant) -> [UInt8] {
    JSON.members([
      "url": variant.url.string.map(JSON.string),
      "url_base64": .string(Data(variant.url.bytes).base64EncodedString()),
      "techniques": .array(variant.trail.map { .string($0.text) }),
    ]).line
  }
}

/// A line of printable ASCII for a URL; the common case costs one look at each byte.
enum PlainLine {
  static func bytes(of url: URLText) -> [UInt8] {
    let isPlain = url.bytes.allSatisfy { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\\") }
    return isPlain ? url.bytes : Array(TerminalText(url).string.utf8)
  }
}
