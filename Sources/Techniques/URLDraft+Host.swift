public import Choices

extension URLDraft {
  /// The host is a DNS name: not empty, not a bracketed address, and its last label doesn't begin
  /// with a digit, as every IPv4 form does.
  public var hasNamedHost: Bool {
    guard let first = host.first, first != UInt8(ascii: "[") else { return false }
    let end = host.last == UInt8(ascii: ".") ? host.count - 1 : host.count
    let start = host[..<end].lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? 0
    return start < end && !ASCII.isDigit(host[start])
  }

  /// Rejects the draw unless the host is a DNS name.
  public func requireName() throws(Rejection) {
    guard hasNamedHost else { throw .unsatisfied }
  }

  /// The ranges of the labels within the host, empty ones included.
  public var labels: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    ranges.reserveCapacity(4)
    for index in host.indices where host[index] == UInt8(ascii: ".") {
      ranges.append(start..<index)
      start = index + 1
    }
    ranges.append(start..<host.count)
    return ranges
  }

  /// The ranges of the labels that begin with `xn--`, in which no letter stands for itself.
  var aLabels: [Range<Int>] {
    guard host.contains(UInt8(ascii: "-")) else { return [] }
    return labels.filter { ASCII.hasACEPrefix(host[$0]) }
  }
}
