internal import Choices

extension URLDraft {
  /// Puts labels and a dot before the host, which must be a name.
  mutating func addSubdomain(_ labels: some Collection<UInt8>) throws(Rejection) {
    try requireName()
    var longer: [UInt8] = []
    longer.reserveCapacity(labels.count + 1 + host.count)
    longer += labels
    longer.append(UInt8(ascii: "."))
    longer += host
    host = longer
  }

  /// Puts one of several labels before the host.
  mutating func addSubdomain(oneOf labels: [String], _ draw: inout Draw) throws(Rejection) {
    try addSubdomain(try draw.pick(labels).utf8)
  }
}

extension Scene {
  /// The other name of the scene: the stranger beside the listed one, and the reverse.
  func partner(of host: [UInt8]) -> [UInt8] {
    host == listed ? stranger : listed
  }
}
