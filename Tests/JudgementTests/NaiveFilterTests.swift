import Foundation
import HarnessModel
import Judgement
import TestSupport
import Testing

/// Filters written the way they should not be; the decision table must tell each of them from a sound one.
enum NaiveFilter: String, CaseIterable {
  case substring = "substring of the URL"
  case regex = "unescaped regular expression"
  case hostPrefix = "host prefix"
  case netloc = "text between the slashes"
  case endsWith = "host, endsWith without a dot"
  case exactOnly = "host, exact only"
  case careful = "host with a correct suffix rule, paths and entries raw"
  case emptyIsOpen = "empty allow list means no list"

  func allows(_ url: String, _ policy: Decision.Lists) -> Bool {
    if self == .emptyIsOpen, policy.allowed_domains?.isEmpty == true { return true }
    if let allowed = policy.allowed_domains { return allowed.contains { matches(url, $0) } }
    return !(policy.blocked_domains ?? []).contains { matches(url, $0) }
  }

  private func matches(_ url: String, _ entry: String) -> Bool {
    let host = URL(string: url)?.host ?? ""
    let name = String(entry.prefix { $0 != "/" })
    switch self {
    case .substring: return url.contains(entry)
    case .regex: return url.range(of: entry, options: .regularExpression) != nil
    case .hostPrefix: return host.hasPrefix(name)
    case .netloc:
      let rest = url.range(of: "://").map { url[$0.upperBound...] } ?? url[...]
      return rest.prefix { $0 != "/" } == name
    case .endsWith: return host.hasSuffix(name)
    case .exactOnly: return host == name
    case .careful, .emptyIsOpen:
      let path = String(entry.dropFirst(name.count))
      return (host == name || host.hasSuffix("." + name)) && (URL(string: url)?.path ?? "").hasPrefix(path)
    }
  }
}

@Suite struct NaiveFilterTests {
  @Test(arguments: NaiveFilter.allCases)
  func `the decision table tells a naive filter from a sound one`(_ filter: NaiveFilter) throws {
    var bypasses: [Int] = []
    var refusals: [Int] = []
    for row in try Decision.table() {
      let verdict: Verdict = filter.allows(row.url, row.policy) ? .allow : .deny
      if row.required == "must-deny", verdict == .allow { bypasses.append(row.id) }
      if row.required == "must-allow", verdict == .deny { refusals.append(row.id) }
    }
    #expect(!bypasses.isEmpty, "\(filter.rawValue)")
    print("\(filter.rawValue): \(bypasses.count) bypasses, \(refusals.count) wrong refusals")
  }

  @Test func `every row that requires an answer is judged so by some property`() throws {
    for row in try Decision.table() where row.required != "may" {
      let oracle = Oracle(policy: row.lists, fetchers: [.whatwg])
      let wrong: Verdict = row.required == "must-deny" ? .allow : .deny
      let exchange = Exchange(oracle: oracle, url: URLText(row.url), answer: .verdict(wrong, nil))
      #expect(Assessor.assess(exchange).first?.kind != nil, "\(row.testDescription)")
    }
  }
}
