public import HarnessModel

/// The catalogue of laws.
public enum Properties {
  /// Every property, the most specific first: the order in which broken ones are named.
  ///
  /// Laws about the configuration and about misbehaviour come first, then those that know the trick,
  /// the rarer trick before the common one, and the general laws last.
  public static let all: [any Property.Type] = [
    EmptyAllowList.self, ListExclusivity.self, ConfigurationErrors.self, Totality.self,
    SchemeClosure.self, BracketIntegrity.self, ControlCharacters.self, EmptyLabels.self,
    AuthorityIntegrity.self, UserinfoIrrelevance.self,
    FakeALabels.self, EmbeddedAddresses.self, AddressesAreNoSuffixes.self, AddressForms.self,
    TransitionalSeparation.self, HomographIndependence.self, PercentInHost.self, ToASCIIFactoring.self,
    EntryLiveness.self, LabelFormAgreement.self,
    RootDot.self, PortNeutrality.self, ASCIICase.self,
    SegmentBoundary.self, DotSegments.self, QueryNeutrality.self,
    SuffixBoundary.self, PrefixBoundary.self,
    AllowSoundness.self, BlockSoundness.self, ParserAgreement.self, LengthBound.self,
    AllowCompleteness.self, BlockPrecision.self,
  ]

  /// The names in the same order, so that nothing of a page is copied for each case.
  static let ids: [PropertyID] = all.map { $0.id }

  /// The property of that name, if there is one.
  public static func named(_ id: PropertyID) -> (any Property.Type)? {
    all.first { $0.id == id }
  }
}
