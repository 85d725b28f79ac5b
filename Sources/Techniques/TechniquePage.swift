public import HarnessModel

/// The manual page of a technique, taken from its doc comment.
public struct TechniquePage: Hashable, Sendable {
  /// The technique.
  public var id: TechniqueID
  /// What it does, in one sentence.
  public var summary: String
  /// Why filters fall for it, one string a paragraph, in Markdown.
  public var paragraphs: [String]
  /// A plain URL or entry.
  public var before: String
  /// The same after the technique; code points that cannot be seen are written `\u{hex}`.
  public var after: String
  /// The numbers of the catalogue that it covers.
  public var catalogue: [Int]
  /// Whether it works on an entry of the list instead of on the URL.
  public var worksOnEntries: Bool

  /// Makes a page.
  public init(
    id: TechniqueID, summary: String, paragraphs: [String], before: String, after: String,
    catalogue: [Int], worksOnEntries: Bool = false
  ) {
    self.id = id
    self.summary = summary
    self.paragraphs = paragraphs
    self.before = before
    self.after = after
    self.catalogue = catalogue
    self.worksOnEntries = worksOnEntries
  }
}

/// The manual pages of all techniques, made from their doc comments.
public enum TechniquePages {
  /// Every page, in the order of the catalogue.
  public static let all: [TechniquePage] =
    homograph + idna + normalization + invisible + subdomain + subpath + authority + scheme + ip
    + encoding + entry + typosquat

  /// The page of one technique.
  public static func page(of id: TechniqueID) -> TechniquePage? {
    all.first { $0.id == id }
  }
}
