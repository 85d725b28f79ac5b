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

  /// A choice of laws, and which of them each occasion calls.
  ///
  /// Most laws have nothing to say of most cases: those are never touched.
  struct Panel: Sendable {
    /// For each bit of an occasion the laws that wait for it, by the bits of their places in ``all``.
    private var waiting = [UInt64](repeating: 0, count: UInt64.bitWidth)

    init(_ chosen: [any Property.Type]) {
      for law in chosen {
        guard let place = ids.firstIndex(of: law.id) else { continue }
        var bits = law.occasions.rawValue
        while bits != 0 {
          waiting[bits.trailingZeroBitCount] |= 1 << UInt64(place)
          bits &= bits &- 1
        }
      }
    }

    /// The laws that have something to say where all this is present, by the bits of their places.
    func called(by present: Occasions) -> UInt64 {
      var called: UInt64 = 0
      var bits = present.rawValue
      while bits != 0 {
        called |= waiting[bits.trailingZeroBitCount]
        bits &= bits &- 1
      }
      return called
    }
  }

  /// The names of all properties, in the order of ``all``.
  public static let ids: [PropertyID] = all.map { $0.id }

  /// The laws that judge targets whose rules nobody wrote down, and those that are left out for them.
  public static var withoutOracle: (judged: [PropertyID], leftOut: [PropertyID]) {
    (all.filter { $0.needsNoOracle }.map { $0.id }, all.filter { !$0.needsNoOracle }.map { $0.id })
  }

  private static let forUnknownDialects = Panel(all.filter { $0.needsNoOracle })
  private static let forShortURLs = Panel(all)
  private static let forLongURLs = Panel(general)

  /// The laws that are asked about a URL of so many bytes.
  static func speaking(ofLength count: Int, under oracle: Oracle) -> Panel {
    guard oracle.knowsDialect else { return forUnknownDialects }
    return count <= longestStudied ? forShortURLs : forLongURLs
  }

  /// The property of that name, if there is one.
  public static func named(_ id: PropertyID) -> (any Property.Type)? {
    all.first { $0.id == id }
  }
}
