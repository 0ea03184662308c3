// swift-tools-version: 6.2
import PackageDescription

// The map of the house. What each target may import is held by Tests/ArchitectureTests.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(
  _ room: String, _ others: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: room + "Tests", dependencies: [.target(name: room), "TestSupport"] + others, exclude: exclude,
    resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "gongshi",
  products: [
    .executable(name: "gongshi", targets: ["gongshi"]),
    .executable(name: "sample-data", targets: ["SampleData"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C seams
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CMemorySearch"),
    .target(name: "CFileExchange"),

    // What everything may say and write
    room("Diagnostics"),
    room("JSONText"),
    room("ParallelWork"),
    room("Markup", ["CCMark", "CMemorySearch"]),
    room("Templates", ["Markup", "Diagnostics"]),
    room("Charts", ["Markup"]),
    room("SearchIndexing", ["JSONText", "ParallelWork"], resources: [.embedInCode("Tables")]),
    room("OutputWriting", ["CFileExchange", "CCrypto", "CDeflate", "CBrotli", "JSONText", "ParallelWork"]),

    // The domain
    room("ReportModel", ["Diagnostics"]),
    room("TableReading", ["Diagnostics", "JSONText", "CZip", "CExpat", "CSQLite", "CPostgreSQL"]),
    room(
      "DataReading",
      ["ReportModel", "TableReading", "Diagnostics", "ParallelWork", .product(name: "Yams", package: "Yams")]),
    // Manuals is a link to Checks: what a file of that folder says of its check is published as a page.
    room("DataChecks", ["ReportModel", "Diagnostics", "ParallelWork"], resources: [.embedInCode("Manuals")]),
    room("Summaries", ["ReportModel", "ParallelWork"]),

    // The site and the command
    room(
      "SiteGeneration",
      [
        "Diagnostics", "JSONText", "Markup", "Templates", "Charts", "SearchIndexing", "OutputWriting", "ParallelWork",
        "ReportModel", "DataChecks", "Summaries",
      ], resources: [.embedInCode("Schemas")]),
    .executableTarget(
      name: "gongshi",
      dependencies: [
        "Diagnostics", "JSONText", "Markup", "SearchIndexing", "OutputWriting", "ParallelWork", "ReportModel",
        "DataReading", "DataChecks", "Summaries", "SiteGeneration", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // Synthetic lists: those of the repository and, for measurements, of any length
    .executableTarget(
      name: "SampleData",
      dependencies: [
        "Diagnostics", "ReportModel", "DataReading",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // Measurements
    .executableTarget(
      name: "index-timing", dependencies: ["SearchIndexing", "JSONText"], path: "Tests/Benchmarks/IndexTiming",
      swiftSettings: strict),

    // Tests
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .executableTarget(
      name: "RulesBenchmark", dependencies: ["DataReading", "DataChecks", "ReportModel"],
      path: "Tests/Benchmarks/RulesBenchmark",
      swiftSettings: strict),
    tests("Diagnostics"),
    tests("ParallelWork"),
    tests("JSONText"),
    tests("Markup", resources: [.copy("Specification")]),
    tests("Templates", ["Markup", "Diagnostics"], resources: [.copy("Specification")]),
    tests("Charts", ["Markup"]),
    tests("SearchIndexing", ["JSONText"], exclude: ["vectors.json", "vectors.index.json"]),
    tests("OutputWriting", ["JSONText"]),
    tests("ReportModel", ["Diagnostics"]),
    tests("TableReading", ["Diagnostics", "CSQLite"], exclude: ["Fixtures"]),
    tests("DataReading", ["ReportModel", "TableReading", "Diagnostics", "SiteGeneration", "Summaries"]),
    tests("DataChecks", ["ReportModel", "DataReading", "Diagnostics"]),
    tests("Summaries", ["ReportModel"]),
    tests(
      "SiteGeneration",
      ["Diagnostics", "JSONText", "Markup", "Templates", "OutputWriting", "ReportModel", "DataChecks", "Summaries"]),
    tests("SampleData", ["ReportModel", "DataReading", "Diagnostics"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["gongshi", "JSONText", "TestSupport"], exclude: ["sites"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
