public import HarnessModel
public import Targets

extension Miniatures {
  /// Filters written the usual ways on `urllib.parse`, and the domain policy of `http.cookiejar`.
  public static let python: [PythonFilter] = [
    urllib("in", "entry in url", defect: "The name may stand anywhere in the URL."),
    urllib(
      "startswith", "url.startswith(\"https://\" + entry)",
      defect: "What follows the prefix may belong to another host."),
    urllib(
      "re-match", "re.match(r\"https?://(.*\\.)?\" + entry, url)",
      defect: "A dot matches any character, and the pattern has no end."),
    urllib(
      "netloc-endswith", "urlparse(url).netloc.endswith(entry)",
      defect: "A suffix may start inside a label, and a port defeats it."),
    urllib(
      "hostname-endswith", "urlparse(url).hostname.endswith(entry)",
      defect: "A suffix may start inside a label."),
    urllib(
      "hostname-dot", "(\".\" + urlparse(url).hostname).endswith(\".\" + entry)",
      defect: "urllib reads URLs by RFC 3986; browsers read some of them otherwise."),
    PythonFilter(
      "python-cookiejar", "http.cookiejar.DefaultCookiePolicy on the host it reads",
      defect: "Credentials before the host hide it from a block list.", adapter: PythonAdapters.cookiejar),
  ]

  /// The target behind a name without `builtin:`, in this process or in Python.
  public static func target(named name: String) -> (any Target)? {
    named(name)?.target ?? ContextMiniatures.named(name)?.target ?? python.first { $0.name == name }?.target
  }

  /// All targets of the embedded default audit, those in Python only where `python3` is found.
  public static func defaultTargets(
    fetchers: [ReaderID] = [.whatwg, .rfc3986]
  ) -> [any Target] {
    defaultAudit(fetchers: fetchers).map(\.target) + python.map(\.target).filter(\.isFound)
  }

  private static func urllib(_ mode: String, _ summary: String, defect: String) -> PythonFilter {
    PythonFilter(
      "python-" + mode, summary, defect: defect, adapter: PythonAdapters.urllib, arguments: [mode])
  }
}
