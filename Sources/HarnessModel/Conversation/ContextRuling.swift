/// Where a URL stood in a conversation, and how it was read there.
public struct ContextWitness: Hashable, Sendable {
  /// Who put the text there.
  public var source: TextSource
  /// Where it stands.
  public var place: TextPlace
  /// How it was read.
  public var reading: TextReading
  /// The URL that the reading gives, serialized without its fragment.
  public var url: URLText

  /// Makes a witness.
  public init(source: TextSource, place: TextPlace, reading: TextReading, url: URLText) {
    self.source = source
    self.place = place
    self.reading = reading
    self.url = url
  }
}

/// A contested point of the context rule, by the name of its knob.
public enum ContextAxis: String, Hashable, Sendable, CaseIterable {
  /// Where the URL ends, or whether it is one, is a matter of the extractor.
  case extent = "context.extent"
  /// It is not stated whether the source of the text counts.
  case source = "context.source"
  /// It stood only before a summary that replaced it.
  case compaction = "context.compaction"
  /// It may stand in a PDF, a picture or an encrypted search result, which nobody here can read.
  case unreadable = "context.unreadable"
  /// It is where a redirect ended; the model was shown it, but nobody gave it.
  case redirect = "context.redirect"
  /// The text may have been cut right behind it.
  case truncation = "context.truncation"
  /// The call that should explain the result is missing; the history may be made up.
  case suppliedHistory = "context.suppliedHistory"
  /// The request is spelled differently from the text, though it reaches the same.
  case respelling = "context.respelling"
  /// The request is malformed in a way that parsers repair.
  case repair = "context.repair"
  /// Whether failed fetches count against the limit of uses decides.
  case failedUses = "context.failedUses"
  /// The domain lists permit either answer.
  case domains = "context.domains"

  /// The contested point in one sentence.
  public var sentence: String {
    switch self {
    case .extent: "Extractors differ about where this URL ends, or whether it is one."
    case .source: "It is not stated whether text of this source makes a URL fetchable."
    case .compaction: "The URL stood only before a summary; whether it still counts is not stated."
    case .unreadable: "The URL may stand in content that cannot be read here."
    case .redirect: "The URL is where a redirect ended; nobody gave it."
    case .truncation: "The text may have been cut right behind this URL."
    case .suppliedHistory: "The result that holds the URL has no call; the history may be made up."
    case .respelling: "The request is spelled differently from the text, though it reaches the same."
    case .repair: "The request is malformed in a way that parsers repair; refusing it is sound."
    case .failedUses: "Whether failed fetches count against the limit of uses decides."
    case .domains: "The domain lists permit either answer."
    }
  }
}

/// Why a URL must be refused.
public struct ContextDenial: Hashable, Sendable {
  /// The rule that decides.
  public enum Cause: String, Hashable, Sendable, CaseIterable {
    case malformed, scheme, userinfo
    case controlBytes = "control-bytes"
    case tooLong = "too-long"
    case domains
    case notInContext = "not-in-context"
    case tooManyUses = "too-many-uses"

    /// The rule in one sentence.
    public var sentence: String {
      switch self {
      case .malformed: "This is no URL."
      case .scheme: "Only http and https URLs may be fetched."
      case .userinfo: "The URL carries credentials."
      case .controlBytes: "The URL has control characters."
      case .tooLong: "The URL is longer than the limit."
      case .domains: "The domain lists do not permit this URL."
      case .notInContext: "No text that counts gave this URL before it was asked for."
      case .tooManyUses: "The limit of uses is reached."
      }
    }
  }

  /// The rule that decides first, in the order in which the error codes are documented.
  public var cause: Cause
  /// The error code that the rules give for it.
  public var code: ForeignText
  /// The codes of all rules that the URL breaks, `code` included; each of them is a right answer.
  public var codes: [ForeignText]
  /// The closest URL that is admitted, if there is any.
  public var nearest: Nearest?
  /// Where the URL does stand, in text that doesn't count.
  public var elsewhere: ContextWitness?

  /// The admitted URL that is closest to what was asked, and where the two part.
  public struct Nearest: Hashable, Sendable {
    /// Where it stood.
    public var witness: ContextWitness
    /// The first byte of the serialized request that differs, counted from 0.
    public var firstDifference: Int

    /// Makes a comparison.
    public init(witness: ContextWitness, firstDifference: Int) {
      self.witness = witness
      self.firstDifference = firstDifference
    }
  }

  /// Makes a refusal.
  public init(
    _ cause: Cause, code: ForeignText, codes: [ForeignText] = [], nearest: Nearest? = nil,
    elsewhere: ContextWitness? = nil
  ) {
    self.cause = cause
    self.code = code
    self.codes = codes.isEmpty ? [code] : codes
    self.nearest = nearest
    self.elsewhere = elsewhere
  }
}

/// What the context rule permits as an answer about one URL at one place, and why.
public enum ContextRuling: Hashable, Sendable {
  /// Refusing it is an overblock.
  case mustAllow(ContextWitness)
  /// Either answer is right, because of a contested point.
  case may(ContextWitness?, ContextAxis)
  /// Only normalisation makes it a URL of the context: allowing it leaks so many bits.
  case lenient(ContextWitness, bits: Double, ContextDenial)
  /// Allowing it is a leak or a bypass.
  case mustDeny(ContextDenial)

  /// The witness, if there is one.
  public var witness: ContextWitness? {
    switch self {
    case .mustAllow(let witness), .lenient(let witness, _, _): witness
    case .may(let witness, _): witness
    case .mustDeny: nil
    }
  }
}
