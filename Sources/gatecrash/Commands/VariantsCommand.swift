import Encodings
import ArgumentParser
import Foundation
import HarnessModel
import Reports
import Techniques
import UnicodeSecurity

/// Prints the variants of a name or URL: the generator alone, without a target.
struct VariantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "variants",
    abstract: "Print hostile variants of a name, an entry or a URL.",
    discussion: """
      One variant a line, simplest first within each technique.

      text is printable ASCII: everything else stands as \\u{202E} or \\xFF, and no line comes twice.

      hosts has the name that a client would look up for each URL, in ASCII and once. With --technique \
      'typosquat/*' --technique 'homograph/*' it is a list of domains to watch or register.

      jsonl has the exact bytes, once for each technique that makes them, and what becomes of them: effect says \
      whether clients go to another-host, to the same-host or refuse it as invalid; host is the name looked up; \
      restriction_level is that of UTS #39, and shown_in_unicode whether a browser that goes by it shows the name \
      in Unicode; visual_distance is how far the drawn letters that differ are from the name's, in percent, where \
      that was measured.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl, hosts
  }

  @Argument(help: "A name, an entry such as example.com/docs, or an http(s) URL.")
  var subject: String

  @Option(
    name: .customLong("technique"), parsing: .singleValue,
    help: ArgumentHelp("Techniques to use, such as authority/*; repeat it for more.", valueName: "selector"))
  var selectors: [String] = []

  @Option(help: "How to print them: text, jsonl or hosts.")
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
    var variants = Variants(of: techniques, in: scene, perTechnique: limit > 0 ? limit : .max)
    var out = LineBuffer()
    switch format {
    case .text:
      var seen = SeenBytes()
      while let url = variants.nextURL() {
        if seen.insert(url.bytes) { try out.addLine { TerminalText.append(url, to: &$0) } }
      }
    case .hosts:
      var hosts = HostLines(in: scene)
      while let url = variants.nextURL() {
        if let host = hosts.next(url) { try out.addLine { $0 += host } }
      }
    case .jsonl:
      let subject = VariantClass.Subject(scene)
      for variant in variants { try out.add(json(variant, VariantClass(of: variant.url, against: subject))) }
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

  private func json(_ variant: Variant, _ kind: VariantClass) -> [UInt8] {
    JSON.members([
      "url": variant.url.string.map(JSON.string),
      "url_base64": .string(Data(variant.url.bytes).base64EncodedString()),
      "techniques": .array(variant.trail.map { .string($0.text) }),
      "effect": .string(kind.effect.rawValue),
      "host": kind.host.map { .string(String(decoding: $0, as: UTF8.self)) } ?? .null,
      "restriction_level": kind.level.map { .string($0.name) } ?? .null,
      "shown_in_unicode": .bool(kind.isShownInUnicode),
      "visual_distance": kind.distance.map { .integer($0) } ?? .null,
    ]).line
  }
}
