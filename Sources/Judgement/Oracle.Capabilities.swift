public import HarnessModel
import Policies

extension Oracle {
  /// What a target must be able to do for questions under the policy to make sense.
  ///
  /// A target that lacks one of them is not asked: its cases count as declined.
  public static func capabilities(neededFor policy: Policy) -> Set<Capability> {
    var needed: Set<Capability> = []
    if policy.allowed != nil { needed.insert(.allow) }
    if policy.blocked != nil { needed.insert(.block) }
    if policy.base != nil { needed.insert(.relative) }
    let entries = (policy.allowed ?? []) + (policy.blocked ?? [])
    if entries.contains(where: { $0.bytes.dropLast().contains(0x2F) }) { needed.insert(.subpaths) }
    if entries.contains(where: { $0.bytes.contains { $0 >= 0x80 } }) { needed.insert(.unicodeEntries) }
    return needed
  }
}

extension Oracle {
  /// Whether the entries of the policy cover the names below their hosts, as far as it says.
  var coversSubdomains: Bool {
    switch policy.setting("suffix") {
    case nil, "apex+any": true
    default: false
    }
  }
}
