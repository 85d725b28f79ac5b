import HarnessModel

extension Finding.Kind {
  /// What the target does, in plain words.
  var sentence: String {
    switch self {
    case .bypass: "lets through what the policy does not cover"
    case .evasion: "lets through what the block list covers"
    case .differential: "lets through a URL that readers take to different places"
    case .overblock: "refuses what the policy permits"
    case .inconsistent: "decides differently what must be decided alike"
    case .leak: "gives away what it should keep"
    case .crash: "ends its process"
    case .hang: "does not answer in time"
    case .flaky: "answers the same question differently"
    case .deadEntry: "accepts an entry that can never match"
    case .badConfigAccepted: "accepts a policy that it should refuse"
    case .protocolBreach: "breaks the line protocol"
    }
  }
}

extension SeverityClass {
  /// The consequence, in plain words.
  var consequence: String {
    switch self {
    case .s1: "A host of the attacker's choice is reachable under an allow list."
    case .s2: "A blocked host is reachable."
    case .s3: "A host outside the policy is reachable where a second component reads the URL differently."
    case .s4: "A path outside the permitted one is reachable."
    case .s5: "The gate can be stopped or stalled by one URL."
    case .s6: "Legitimate URLs are refused, or an entry has no effect."
    case .s7: "Logs, codes or protocol are wrong; no URL passes that should not."
    }
  }
}

extension Expectation {
  /// The permitted outcomes, in words.
  var words: String {
    switch requirement {
    case .must(.allow): "must allow"
    case .must(.deny): "must deny"
    case .may: "may allow or deny"
    }
  }
}

extension Answer {
  /// The answer, in words, with what the target added.
  var words: Prose {
    switch self {
    case .verdict(.allow, _): "allow"
    case .verdict(.deny, _): "deny"
    case .declined(let text): "declined: \(text)"
    case .failed(let text): "an error of its own: \(text)"
    case .crashed(let crash):
      switch (crash.excess, crash.signal, crash.status) {
      case (let excess?, _, _): "ended for holding \(Int(excess)) MiB of memory"
      case (nil, let signal?, _): "crashed, ended by signal \(Int(signal))"
      case (nil, nil, let status?): "crashed with exit status \(Int(status))"
      case (nil, nil, nil): "crashed"
      }
    case .hung(let milliseconds): "no answer within \(milliseconds) ms"
    case .garbled(let garble, let text): "\(ours: garble.words): \(text)"
    }
  }
}

extension Answer.Garble {
  /// The breach, in words.
  var words: String {
    switch self {
    case .notJSON: "a line that is not JSON"
    case .noVerdict: "an answer without a verdict"
    case .unknownID: "an answer to a question that was not asked"
    case .duplicateID: "a second answer to one question"
    case .tooLong: "a line that is too long"
    case .flood: "more output than anyone asked for"
    case .missing: "no line for this question"
    case .late: "an answer after its time"
    }
  }
}

extension Reading.Standing {
  /// Where the reading lies, in words.
  var words: String {
    switch self {
    case .permitted: "inside the policy"
    case .refused: "outside the policy"
    case .contested: "contested"
    case .unreachable: "reaches nothing"
    }
  }
}

extension Tally.Outcome {
  /// The outcome as the head of a column.
  var heading: String {
    switch self {
    case .kept: "Kept"
    case .broken: "Broken"
    case .waived: "Waived"
    case .declined: "Declined"
    case .failed: "Errors"
    case .misbehaved: "Trouble"
    }
  }
}
