internal import HarnessModel

/// One URL to ask, with the steps that made it.
struct Case: Sendable {
  /// The plain URL that a case is made from.
  enum Start: Int, Sendable {
    /// That of the listed name.
    case home
    /// That of the forbidden host.
    case lair
    /// That of a host which is permitted.
    case welcome
  }

  /// The plain URL that a case is made from and judged beside.
  struct Anchor: Hashable, Sendable {
    var scene: Int
    var start: Start
  }

  /// The most techniques on one URL.
  static let mostSteps = 4

  var url: URLText
  /// The plain URL; `nil` if the case isn't made from one.
  var anchor: Anchor?
  /// The numbers of the techniques applied, -1 behind the last.
  var steps = SIMD4<Int16>(repeating: -1)
  private(set) var stepCount = 0
  /// The numbers of the techniques that were drawn and did not fit, -1 behind the last.
  private(set) var misfits = SIMD4<Int16>(repeating: -1)
  private(set) var misfitCount = 0

  init(url: URLText = URLText(bytes: []), anchor: Anchor? = nil) {
    self.url = url
    self.anchor = anchor
  }

  /// What a case was made with, as plain numbers for those who count.
  struct Trail {
    var start: Start?
    var steps: SIMD4<Int16>
    var stepCount: Int
    var misfits: SIMD4<Int16>
    var misfitCount: Int
  }

  var trail: Trail {
    Trail(
      start: anchor?.start, steps: steps, stepCount: stepCount, misfits: misfits, misfitCount: misfitCount)
  }

  mutating func note(_ technique: Int16) {
    guard stepCount < Self.mostSteps else { return }
    steps[stepCount] = technique
    stepCount += 1
  }

  mutating func passOver(_ technique: Int16) {
    guard misfitCount < Self.mostSteps else { return }
    misfits[misfitCount] = technique
    misfitCount += 1
  }
}
