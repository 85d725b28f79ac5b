/// Numbers for people.
enum Count {
  /// A number with its thousands apart, in plain ASCII: `1,234,567`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var out = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(",") }
      out.append(digit)
    }
    return out
  }

  /// A number with its noun: `1 finding`, `2 findings`.
  static func of(_ number: Int, _ noun: String) -> String {
    grouped(number) + " " + noun + (number == 1 ? "" : "s")
  }

  /// Seconds in the unit people would use: `8 s`, `3 min`, `2 h`.
  static func duration(_ seconds: Double) -> String {
    let seconds = min(seconds, 359_999)
    if seconds < 90 { return "\(Int(seconds.rounded(.up))) s" }
    if seconds < 5400 { return "\(Int((seconds / 60).rounded(.up))) min" }
    return "\(Int((seconds / 3600).rounded(.up))) h"
  }
}
