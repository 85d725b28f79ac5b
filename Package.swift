// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of ours: the list of its imports is its layer.
func module(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// The tests of one module, free to use any module for their fixtures.
func tests(of name: String, _ imports: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + imports,
    swiftSettings: strict)
}

/// A libFuzzer target; they exist only where GATECRASH_FUZZ is set, because packages with unsafe flags cannot
/// be dependencies.
func fuzzer(_ name: String, _ imports: [Target.Dependency]) -> Target {
  .executableTarget(
    name: "fuzz-\(name)", dependencies: imports, path: "Tests/Fuzzers/\(name)",
    swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
}

let fuzzers: [Target] =
  Context.environment["GATECRASH_FUZZ"] == nil
  ? []
  : [
    fuzzer("Planted", []),
    fuzzer("URLParser", ["URLStandard"]),
    fuzzer("URLDifferential", ["URLStandard", "UnicodeSecurity"]),
    fuzzer("PolicyReader", ["HarnessModel", "Policies"]),
    fuzzer("RecordReader", ["Encodings", "Reports"]),
    fuzzer("ProtocolScanner", ["HarnessModel", "Targets"]),
    fuzzer("Context", ["HarnessModel", "Conversations"]),
    fuzzer("Transcripts", ["Conversations"]),
  ]

let package = Package(
  name: "gatecrash",
  products: [
    .executable(name: "gatecrash", targets: ["gatecrash"]),
    .library(name: "GatecrashKit", targets: ["GatecrashKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // Layer 0: nouns, choices, and what C gives us.
    module("HarnessModel"),
    module("Choices"),
    module("Encodings"),
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(
      name: "CIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
    .target(name: "CICUShim", dependencies: ["CICU"]),
    .target(name: "CAllocator"),
    .target(name: "CByteScan"),
    .target(name: "CSpawn"),

    // Layers 1 and 2: names and URLs.
    module("UnicodeSecurity", ["CICUShim", "CIDN2"]),
    module("URLStandard", ["UnicodeSecurity", "CByteScan"]),

    // Layer 3: what is permitted, and what is tried.
    module("Policies", ["HarnessModel", "URLStandard", "UnicodeSecurity"]),
    module("Conversations", ["HarnessModel", "Encodings", "URLStandard"]),
    module("Techniques", ["Choices", "HarnessModel", "URLStandard", "UnicodeSecurity"]),

    // Layer 4: judging, asking, keeping, telling.
    module("Judgement", ["HarnessModel", "Policies", "Conversations", "URLStandard"]),
    module("Targets", ["HarnessModel", "Encodings", "Conversations", "CSpawn"]),
    module("Reports", ["HarnessModel", "Encodings", "Conversations"]),

    // Layer 5: known filters, and the engine.
    module("Miniatures", ["HarnessModel", "Policies", "Conversations", "Targets", "URLStandard"]),
    module(
      "Campaigns",
      [
        "HarnessModel", "Choices", "Encodings", "UnicodeSecurity", "URLStandard", "Policies", "Techniques",
        "Conversations", "Judgement", "Targets",
      ]),

    // Layer 6: the command and the library product.
    module(
      "GatecrashKit",
      ["HarnessModel", "Policies", "Judgement", "Targets", "Miniatures", "Campaigns"]),
    .executableTarget(
      name: "gatecrash",
      dependencies: [
        "HarnessModel", "Choices", "Encodings", "UnicodeSecurity", "URLStandard", "Policies", "Techniques",
        "Conversations", "Judgement", "Targets", "Reports", "Miniatures", "Campaigns", "CAllocator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "gatecrash-bench",
      dependencies: [
        "Campaigns", "Conversations", "HarnessModel", "Judgement", "Miniatures", "Targets", "URLStandard",
      ],
      path: "Tests/Bench",
      exclude: [
        "run.sh", "parser.sh", "parser-urls.py", "ParserPeerAda.cpp", "exec.sh", "ExecChild.c", "campaign.sh",
        "variants.sh", "variants.py", "context.sh", "first-findings.sh",
      ],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "HarnessModel"),
    tests(of: "Choices"),
    tests(of: "Encodings"),
    tests(of: "UnicodeSecurity"),
    tests(of: "URLStandard", ["UnicodeSecurity"]),
    tests(of: "Policies", ["HarnessModel", "UnicodeSecurity", "URLStandard"]),
    tests(of: "Conversations", ["HarnessModel", "URLStandard", "Encodings"]),
    tests(of: "Techniques", ["Choices", "HarnessModel", "URLStandard", "UnicodeSecurity"]),
    tests(of: "Judgement", ["HarnessModel", "Policies", "URLStandard"]),
    tests(of: "Targets", ["HarnessModel"]),
    tests(of: "Reports", ["HarnessModel", "Encodings", "Conversations"]),
    tests(of: "Miniatures", ["HarnessModel", "Policies", "Targets", "Judgement", "URLStandard"]),
    tests(
      of: "Campaigns",
      [
        "HarnessModel", "Choices", "Policies", "Techniques", "Judgement", "Targets", "Miniatures",
        "Conversations", "Encodings", "Reports", "URLStandard",
      ]),
    tests(of: "GatecrashKit", ["HarnessModel", "Policies"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "gatecrash"], swiftSettings: strict),
  ] + fuzzers
)
