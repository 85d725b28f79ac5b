/// What happened when a target was asked about one URL.
public enum Answer: Hashable, Sendable {
  /// The target decided.
  case verdict(Verdict, Detail?)
  /// The target says that the question is outside what it can do.
  case declined(ForeignText)
  /// The target reported an error of its own instead of a verdict.
  case failed(ForeignText)
  /// The target's process ended, or would have, while it worked on this question.
  indirect case crashed(Crash)
  /// No answer came within the limit, given in milliseconds.
  case hung(milliseconds: Int)
  /// Something came back that is no answer to this question.
  case garbled(Garble, ForeignText)

  /// What a target may say beside its verdict.
  ///
  /// Answers are handed on many times for each time that somebody looks inside: a detail is one reference.
  public struct Detail: Hashable, Sendable {
    private var texts: Texts

    /// Makes a detail.
    public init(code: ForeignText? = nil, host: ForeignText? = nil, url: ForeignText? = nil) {
      texts = Texts(code: code, host: host, url: url)
    }

    /// The error code it gave, such as `url_not_allowed`.
    public var code: ForeignText? {
      get { texts.code }
      set { texts = Texts(code: newValue, host: host, url: url) }
    }

    /// The host it believes it judged.
    public var host: ForeignText? {
      get { texts.host }
      set { texts = Texts(code: code, host: newValue, url: url) }
    }

    /// The URL it would fetch.
    public var url: ForeignText? {
      get { texts.url }
      set { texts = Texts(code: code, host: host, url: newValue) }
    }

    /// Whether two details say the same.
    public static func == (a: Detail, b: Detail) -> Bool {
      a.texts === b.texts || (a.code == b.code && a.host == b.host && a.url == b.url)
    }

    /// Hashes what is said.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(code)
      hasher.combine(host)
      hasher.combine(url)
    }

    /// What is said; it never changes.
    private final class Texts: Sendable {
      let code: ForeignText?
      let host: ForeignText?
      let url: ForeignText?

      init(code: ForeignText?, host: ForeignText?, url: ForeignText?) {
        self.code = code
        self.host = host
        self.url = url
      }
    }
  }

  /// How a process ended.
  public struct Crash: Hashable, Sendable {
    /// The exit status, if it exited.
    public var status: Int32?
    /// The signal's number, if one ended it.
    public var signal: Int32?
    /// The last of what it printed on its error stream.
    public var stderr: ForeignText
    /// The resident memory it held when it was ended for holding too much, in MiB.
    public var excess: Int32?

    /// Makes a crash.
    public init(status: Int32?, signal: Int32?, stderr: ForeignText = "", excess: Int32? = nil) {
      self.status = status
      self.signal = signal
      self.stderr = stderr
      self.excess = excess
    }
  }

  /// The way in which an answer broke the line protocol.
  public enum Garble: String, Hashable, Sendable, CaseIterable {
    case notJSON, noVerdict, unknownID, duplicateID, tooLong, flood, missing, late
  }

  /// The verdict, if there is one.
  public var verdict: Verdict? {
    if case .verdict(let verdict, _) = self { return verdict }
    return nil
  }
}
