import HarnessModel

/// The knobs of a policy as typed values; `nil` is a point that the user left open.
struct Rules: Hashable, Sendable {
  enum Unit: String { case scalars, utf16, bytes }
  enum Measured: String { case raw, serialized }
  enum RootDot: String { case equal, distinct, reject }
  enum Suffix: String {
    case apexAndAny = "apex+any"
    case exact, subOnly, oneLabel
  }
  enum Addresses: String { case byList, onlyIfListed, denyPrivate }
  enum Embedded: String { case failClosed, equal, distinct }
  enum Decode: String { case unreserved, none, all }
  enum LeadingDot: String {
    case error
    case apexAndAny = "apex+any"
    case subOnly
  }

  enum NameModel { case nonTransitional, transitional, idna2008 }

  var strict: Bool
  var isLayered: Bool
  var nameModel: NameModel
  var globsPaths: Bool
  /// Whether entries may name a port.
  var namesPorts: Bool
  /// Whether an allow entry without a port covers the scheme's own alone.
  var portsAreExplicit: Bool
  var isRelative: Bool
  var bothLists: String
  var emptyAllowDenies: Bool
  var blockLookalikes: Bool?
  var lengthLimit: Int
  var lengthUnit: Unit?
  var lengthOf: Measured?
  var choosesModel: Bool?
  var acceptsRepair: Bool?
  var replacesIllFormed: Bool?
  var httpsOnly: Bool
  var acceptsUserinfo: Bool?
  var acceptsPort: Bool?
  var rootDot: RootDot?
  var suffix: Suffix
  var acceptsEveryIDNAModel: Bool?
  var tableIsFixed: Bool
  var lenientALabels: Bool?
  var acceptsSpelling: Bool?
  var ignoresDNSLimits: Bool?
  var addresses: Addresses?
  var embedded: Embedded?
  var segmentBoundary: Bool
  var foldsPathCase: Bool?
  var decode: Decode?
  var acceptsDotSegments: Bool?
  var stripsParameters: Bool?
  var mergesSlashes: Bool?
  var slashMeansDirectory: Bool?
  var pathCoversSubdomains: Bool?
  var acceptsEveryReference: Bool?
  var unicodeEntries: Bool?
  var leadingDot: LeadingDot?
  var wildcardPrefix: Bool?
  var stripsScheme: Bool?
  var stripsPort: Bool?
  var rootDotEntries: Bool?
  var trimsBlanks: Bool?
  var refusesPublicSuffix: Bool?
}
