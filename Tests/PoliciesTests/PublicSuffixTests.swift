import Foundation
import HarnessModel
import TestSupport
import Testing

@testable import Policies

@Suite struct PublicSuffixTests {
  @Test(arguments: [
    ("com", true), ("intranet", true), ("co.uk", true), ("github.io", true), ("example.com", false),
    ("a.co.uk", false), ("any.ck", true), ("www.ck", false), ("ck", true), ("a.b.ck", false),
    ("city.kawasaki.jp", false), ("x.kawasaki.jp", true), ("xn--55qx5d.cn", true), ("notco.uk", false),
  ])
  func `a name is a public suffix by rule, wildcard and exception`(_ name: String, _ isSuffix: Bool) {
    #expect(PublicSuffixes.contains(Array(name.utf8)) == isSuffix, "\(name)")
  }

  @Test func `every rule of the table is found`() {
    let rules = PublicSuffixes.rules.withUTF8Buffer { $0.split(separator: 0x0A).map(Array.init) }
    #expect(rules.count > 8_000)
    for rule in rules where rule.first != 0x21 && rule.first != 0x2A {
      #expect(PublicSuffixes.contains(rule))
    }
  }

  @Test func `hashes find what a search among the rules finds`() {
    let rules = PublicSuffixes.rules.withUTF8Buffer { $0.split(separator: 0x0A).map(Array.init) }
    let known = Set(rules)
    func isSuffix(_ name: [UInt8]) -> Bool {
      guard let dot = name.firstIndex(of: 0x2E) else { return true }
      if known.contains([0x21] + name) { return false }
      return known.contains(name) || known.contains([0x2A] + name[dot...])
    }
    for rule in rules {
      let bare = Array(rule.drop { $0 == 0x21 || $0 == 0x2A || $0 == 0x2E })
      let names = [
        bare, Array("x.".utf8) + bare, Array("x.y.".utf8) + bare, Array("x".utf8) + bare,
        Array(bare.dropFirst()), Array(bare.dropLast()), bare + Array(".com".utf8),
        Array(bare.drop { $0 != 0x2E }),
      ]
      for name in names {
        #expect(PublicSuffixes.contains(name) == isSuffix(name), "\(String(decoding: name, as: UTF8.self))")
      }
    }
  }

  /// The list's own tests, `checkPublicSuffix(name, registrable)`: a name is a suffix where it has no
  /// registrable domain, and what is registrable is no suffix.
  @Test func `the list's own tests agree`() throws {
    guard let data = Fixtures.shared("registry/test_psl.txt") else { return }
    var checked = 0
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      guard let call = line.wholeMatch(of: /checkPublicSuffix\('([^']+)', (?:'([^']+)'|null)\);/) else {
        continue
      }
      let name = call.1.lowercased()
      guard name.utf8.allSatisfy({ $0 < 0x80 }), !name.hasPrefix(".") else { continue }
      checked += 1
      if let registrable = call.2 {
        #expect(!PublicSuffixes.contains(Array(registrable.lowercased().utf8)), "\(line)")
      } else {
        #expect(PublicSuffixes.contains(Array(name.utf8)), "\(line)")
      }
    }
    #expect(checked > 40)
  }

  @Test func `a public suffix on an allow list is contested, and an error where the policy is strict`() throws
  {
    let policy = Policy(allowed: ["github.io"])
    #expect(try CompiledPolicy(policy).ruling(on: "https://a.github.io/").requirement == .may(.publicSuffix))
    var strict = policy
    strict.dialect = .webFetchStrict
    #expect(throws: PolicyError.self) { try CompiledPolicy(strict) }
    let blocked = Policy(blocked: ["github.io"])
    #expect(try CompiledPolicy(blocked).ruling(on: "https://a.github.io/").requirement == .must(.deny))
  }
}
