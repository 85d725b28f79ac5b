public import Choices

extension URLDraft {
  /// The host is a DNS name: not empty, not a bracketed address, and its last label doesn't begin
  /// with a digit, as every IPv4 form does.
  public var hasNamedHost: Bool {
    guard let first = host.first, first != UInt8(ascii: "[") else { return false }
    let name = host.last == UInt8(ascii: ".") ? host.dropLast() : host[...]
    guard let last = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).last else {
      return false
    }
    guard let initial = last.first else { return false }
    return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(initial)
  }

  /// Rejects the draw unless the host is a DNS name.
  public func requireName() throws(Rejection) {
    guard hasNamedHost else { throw .unsatisfied }
  }

  /// The ranges of the labels within the host, empty ones included.
  public var labels: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, byte) in host.enumerated() where byte == UInt8(ascii: ".") {
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
