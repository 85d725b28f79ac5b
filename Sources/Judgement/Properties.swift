public import HarnessModel

/// The catalogue of laws.
public enum Properties {
  /// Every property, the most specific first: the order in which broken ones are named.
  ///
  /// Laws about the configuration and about misbehaviour come first, then those that know the trick,
  /// the rarer trick before the common one, and the general laws last.
  public static let all: [any Property.Type] = [
    EmptyAllowList.self, ListExclusivity.self, ConfigurationErrors.self, Totality.self,
    Determinism.self, CacheIndependence.self, ConfigurationInertness.self,
    SchemeClosure.self, BracketIntegrity.self, ControlCharacters.self, EmptyLabels.self,
    AuthorityIntegrity.self, UserinfoIrrelevance.self, RepairAgreement.self,
    FakeALabels.self, EmbeddedAddresses.self, AddressesAreNoSuffixes.self, AddressForms.self,
    TransitionalSeparation.self, HomographIndependence.self, PercentInHost.self, ToASCIIFactoring.self,
    EntryLiveness.self, LabelFormAgreement.self,
    RootDot.self, PortNeutrality.self, ASCIICase.self,
    UnreservedEscapes.self, OpaqueEscapes.self, SegmentBoundary.self, DotSegments.self, QueryNeutrality.self,
    MetacharacterInertness.self, SuffixBoundary.self, PrefixBoundary.self, ParentExclusion.self,
    AllowMonotonicity.self, BlockMonotonicity.self, ListDuality.self, ListUnion.self, ListOrder.self,
    EntrySubsumption.self, LayerComposition.self, SerializationIdempotence.self,
    AllowSoundness.self, BlockSoundness.self, ParserAgreement.self, PassedForm.self, LengthBound.self,
    SubdomainClosure.self, SegmentClosure.self,
    AllowCompleteness.self, BlockPrecision.self,
  ]

  /// The longest URL, in bytes, that laws about tricks look into.
  ///
  /// Beyond any limit on length a trick explains nothing; the general laws still judge the answer.
  static let longestStudied = 4_096

  /// The laws that judge by the expectation alone, and so a URL of any length at once.
  private static let general: [any Property.Type] = [
    EmptyAllowList.self, ListExclusivity.self, ConfigurationErrors.self, Totality.self,
    SchemeClosure.self, AllowSoundness.self, BlockSoundness.self, LengthBound.self,
    AllowCompleteness.self, BlockPrecision.self,
  ]

  /// A law with its name, so that nothing of a page is copied for each case.
  struct Named: Sendable {
    var id: PropertyID
    var law: any Property.Type
  }

  /// The laws that judge targets whose rules nobody wrote down, and those that are left out for them.
  public static var withoutOracle: (judged: [PropertyID], leftOut: [PropertyID]) {
    (all.filter { $0.needsNoOracle }.map { $0.id }, all.filter { !$0.needsNoOracle }.map { $0.id })
  }

  private static let forUnknownDialects = all.filter { $0.needsNoOracle }.map { Named(id: $0.id, law: $0) }
  private static let forShortURLs = all.map { Named(id: $0.id, law: $0) }
  private static let forLongURLs = general.map { Named(id: $0.id, law: $0) }

  /// The laws that are asked about a URL of so many bytes.
  static func speaking(ofLength count: Int, under oracle: Oracle) -> [Named] {
    guard oracle.knowsDialect else { return forUnknownDialects }
    return count <= longestStudied ? forShortURLs : forLongURLs
  }

  /// The property of that name, if there is one.
  public static func named(_ id: PropertyID) -> (any Property.Type)? {
    all.first { $0.id == id }
  }
}
