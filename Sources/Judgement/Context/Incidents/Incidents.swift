public import HarnessModel

/// The public incidents that the laws of the context rule answer to, and those that they can't.
public enum Incidents {
  /// Every incident, those of hosts first, then those of the context, then those out of reach.
  public static let all = hosts + context + outOfReach

  /// The incidents that a law answers to.
  public static func of(_ law: PropertyID) -> [Incident] { all.filter { $0.laws.contains(law) } }

  /// What let URLs through that the lists should have held.
  private static let hosts = [
    Incident(
      "A trusted domain compared as a prefix",
      sources: ["CVE-2026-24052 (Claude Code before 1.0.111)"],
      "The host had to begin with a trusted domain, so it could go on to be anybody's.",
      laws: ["P-05", "P-06"], gates: ["host-prefix", "foundation-prefix"]),
    Incident(
      "A NUL byte in the host of a sandbox's proxy",
      sources: ["Claude Code 2.0.24 to 2.1.89 (A. Guan)"],
      "The check saw the allowed end of the name, the resolver stopped at the NUL byte in front of it.",
      laws: ["P-26"], gates: ["tabs-remain"]),
    Incident(
      "User name and port taken for the host", sources: ["CVE-2025-47241 (browser-use before 0.1.45)"],
      "The host was cut out of the URL by hand, so what stood before an @ or behind a colon was compared.",
      laws: ["P-23", "P-24"], gates: ["userinfo-first-at", "netloc-with-user"]),
    Incident(
      "An empty list that lifted the restriction",
      sources: ["CVE-2025-66479 (sandbox-runtime before 0.0.16)"],
      "A list of allowed domains with nothing in it, the strictest that can be written, was taken for no list.",
      laws: ["P-46"], gates: ["empty-list-open"]),
    Incident(
      "One list, two filters", sources: ["pydantic-ai 2.68.0"],
      "An allowed domain covers its subdomains where the provider filters, and the host alone in the local fallback.",
      laws: ["P-02"], gates: ["exact-only"],
      limit:
        "Each filter is a target of its own: that one setting feeds both is not seen, that they differ is."),
    Incident(
      "A filter that stopped filtering when its settings changed", sources: ["claude-code#81572"],
      "After an edit of other settings in mid-session the proxy let every host through.", laws: ["P-27"]),
    Incident(
      "Rules that can match nothing", sources: ["Claude Code, fixes of 2026-06-04 and 2026-06-11"],
      "Deny rules did not reach preapproved hosts, and rules with a wildcard never matched.", laws: ["P-31"],
      gates: ["dead-unicode-entries", "entries-as-typed"]),
    Incident(
      "Path entries that became inert", sources: ["web fetch documentation, change of 2026-06-27"],
      "From one day to the next an entry with a path matched nothing; on a block list that opens it.",
      laws: ["P-31", "P-28"], gates: ["dead-path-entries"]),
    Incident(
      "A second check that opens what the first one closed", sources: ["hermes-agent#16234"],
      "A classifier that found an address private skipped the guard.", laws: ["P-36", "P-39", "P-40"]),
    Incident(
      "A filter that holds most of the time",
      sources: ["OpenAI forum: blocked_domains leaked in 13 of 213 runs"],
      "The list was applied by an index that answers differently from run to run.", laws: ["P-56"],
      gates: ["flickers"]),
  ]

  /// What made URLs fetchable that nobody gave, or told secrets by those that were given.
  private static let context = [
    Incident(
      "Letter by letter through nested links", sources: ["claude.ai memory, July 2026 (A. Paul)"],
      "Every URL was given by the page before; which link the model followed told a letter of the secret.",
      laws: ["C-24"], gates: ["context-one-more", "context-uncounted"],
      limit: "A gate without any fault has this channel: it is measured in bits, and --max-bits bounds it."),
    Incident(
      "One given URL for each character",
      sources: ["CamoLeak (GitHub Copilot Chat, October 2025, Legit Security)"],
      "The attacker gave a URL for each character in advance; order and repetition carried the text.",
      laws: ["C-24"], limit: "Measured in bits, like the walk through links."),
    Incident(
      "One finished URL for each character, once URLs could not be made up",
      sources: ["ZombieAgent (ChatGPT, Radware)"],
      "The tool fetched only URLs as they were given, so the attacker gave one for each letter and digit in advance.",
      laws: ["C-24"],
      limit: "The rule itself permits it: it is measured in bits, and max_uses and --max-bits bound it."),
    Incident(
      "A writable site within the trusted domains", sources: ["CVE-2026-54316 (Claude Code, CWE-515)"],
      "The host alone was checked, so paths and queries carried what they liked to a site that anybody may read.",
      laws: ["P-61", "C-18", "C-20"], gates: ["context-host-only", "context-no-rule"]),
    Incident(
      "A given URL that grounds longer ones", sources: ["bug-ops/zeph UrlGroundingVerifier"],
      "A URL passed if it began with a given one in lower case, or the other way round, and if there was none.",
      laws: ["C-14", "C-15", "C-22"],
      gates: ["context-prefix-grounding", "context-extension", "context-lower-case", "context-missing-url"]),
    Incident(
      "Judged without its punctuation, fetched with it",
      sources: ["BasedHardware/omi#11005", "BasedHardware/omi#11015"],
      "The check tidied the end of the URL, the client sent it as it was.", laws: ["C-23"],
      gates: ["context-strip-then-fetch"]),
    Incident(
      "Only what this turn said", sources: ["BasedHardware/omi#11005", "Lore-Hex/QuillCode#1551"],
      "Provenance was kept for one message, so what was given a turn earlier could no longer be fetched.",
      laws: ["C-02"], gates: ["context-per-send"]),
    Incident(
      "A URL cut at its parenthesis", sources: ["Lore-Hex/QuillCode#1551"],
      "The extractor ended a link's destination too early, so what was given was refused.",
      laws: ["C-04", "C-01"], gates: ["context-no-links", "context-word-pattern"]),
    Incident(
      "Redirects followed behind the check", sources: ["langchain-ai/mcpdoc#68"],
      "The first hop was judged, and the client went on to wherever it was sent.", laws: ["C-23"],
      gates: ["context-redirect"],
      limit:
        "A redirect that only the server decides is seen by gatecrash run with base URLs, and on the wire by transmit."
    ),
    Incident(
      "Reference-style links that were not seen", sources: ["CVE-2025-32711 (EchoLeak)"],
      "The filter knew one way to write a Markdown link, and the renderer another.", laws: ["C-04"],
      gates: ["context-no-links"],
      limit: "Fetches by a renderer are out of reach; the readings of text hold both ways of writing."),
    Incident(
      "The query of a search as a way out", sources: ["Notion 3.0, September 2025"],
      "What the model searches for leaves as well, and its results may repeat it.", laws: ["C-08"],
      gates: ["context-search-query"], limit: "That the query itself is sent is not the fetch tool's doing."),
    Incident(
      "Dialects that a program did not follow",
      sources: ["web fetch documentation, changes of 2026-06-27 and 2026-06-28"],
      "Error codes and their types were renamed, and one for the context rule was added.", laws: ["C-26"],
      gates: ["context-old-codes", "context-one-code"]),
  ]

  /// What no question to a gate can show.
  private static let outOfReach = [
    Incident(
      "A gate that was not in the path",
      sources: ["claude-code#34044", "claude-code#77045", "claude-code#84833", "claude-code#88553"],
      "The sandbox was absent or not enforced, and nothing said so.",
      limit:
        "An adapter asks the gate; whether requests pass it is seen only where it really fetches (transmit)."),
    Incident(
      "Another way around the gate",
      sources: ["claude-code#87381", "cortex#5078", "wso2/vscode-extensions#2094"],
      "A second tool or code path ignored the lists that the first one enforced.",
      limit:
        "Name each path as a target of its own: one campaign shows the difference, but must be told of the path."
    ),
    Incident(
      "Another's account on a trusted host",
      sources: ["Claude Pirate (Files API)", "ChatGPT url_safe, December 2023"],
      "The host was trusted, and anybody may have an account on it.",
      limit: "What a host shows to whom is not in the URL; entries that many share are warned of."),
    Incident(
      "A picture that the renderer fetched", sources: ["Microsoft 365 Copilot, Mermaid diagrams"],
      "The page that showed the answer made the request, not the tool.",
      limit: "No fetch tool was asked; the transcript shows no fetch."),
    Incident(
      "A secret in the user's own text", sources: ["LLMLeak, arXiv:2610.01768"],
      "Other software put the secret into a URL of the user's message, so it was given.",
      limit: "No context rule sees that: a URL of the user is fetchable."),
  ]
}
