// swift-tools-version: 6.2
import PackageDescription

// The floors of the house, bottom first. A target imports only from floors below its own; Tests/ArchitectureTests
// reads the imports under Sources/ and holds them against this file.

/// What every Swift target of ours is compiled with.
let rules: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// Targets that speak to C do so with pointers; every other target is held to strict memory safety as well.
let strict: [SwiftSetting] = rules + [.strictMemorySafety()]

func library(_ name: String, _ dependencies: [Target.Dependency] = [], speaksC: Bool = false) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: speaksC ? rules : strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: data, swiftSettings: rules)
}

func system(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let package = Package(
    name: "pipeline",
    products: [
        .executable(name: "pipeline", targets: ["pipeline"]),
        // For Fuzz/, which is a package of its own.
        .library(name: "Drawings", targets: ["Artwork", "Diagnostics", "Measures", "Rasterization", "Renditions", "Typography"]),
        .library(name: "Messages", targets: ["MessageFormat"]),
        .library(name: "Translations", targets: ["Campaigns", "Diagnostics", "Elections", "TranslationExchange", "Workspace"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // 0 · C libraries of the system
        system("CLibXML2", "libxml-2.0", "libxml2-dev"),
        system("CLibPNG", "libpng", "libpng-dev"),
        system("CZlib", "zlib", "zlib1g-dev"),
        system("CPangoFT2", "pangoft2", "libpango1.0-dev"),
        system("CFontconfig", "fontconfig", "libfontconfig-dev"),
        system("CHarfBuzz", "harfbuzz", "libharfbuzz-dev"),
        system("CCairo", "cairo", "libcairo2-dev"),
        system("CQREncode", "libqrencode", "libqrencode-dev"),
        system("CXlsxWriter", "xlsxwriter", "libxlsxwriter-dev"),
        system("CZip", "libzip", "libzip-dev"),
        .systemLibrary(name: "CLinux"),

        // 1
        library("Diagnostics"),
        library("Measures"),
        library("Workspace", ["CLinux"], speaksC: true),
        library("JSONText", ["Diagnostics"]),
        library("DelimitedText", ["Diagnostics"]),
        library("MessageFormat"),
        library("IncrementalBuild", [.product(name: "Crypto", package: "swift-crypto")]),

        // 2
        library("Elections", ["Diagnostics", "DelimitedText", "Workspace"]),
        library("XMLTree", ["CLibXML2"], speaksC: true),
        library("PNGCodec", ["CLibPNG", "CZlib"], speaksC: true),
        library("Typography", ["CPangoFT2", "CFontconfig", "CHarfBuzz", "Measures"], speaksC: true),
        library("QRCode", ["CQREncode"], speaksC: true),
        library("Ledger", ["IncrementalBuild", .product(name: "GRDB", package: "GRDB.swift")]),

        // 3
        library("Campaigns", ["DelimitedText", "Diagnostics", "Elections", "IncrementalBuild", "JSONText", "Workspace"]),
        library("Artwork", ["Diagnostics", "Measures", "Typography", "XMLTree", "PNGCodec"]),
        library("Spreadsheet", ["CXlsxWriter", "CZip", "Diagnostics", "XMLTree"], speaksC: true),

        // 4
        library("Localization", ["Campaigns", "DelimitedText", "Diagnostics", "Elections", "JSONText", "MessageFormat"]),
        library("TranslationExchange", ["Campaigns", "Diagnostics", "Elections", "JSONText", "MessageFormat", "Spreadsheet", "XMLTree"]),
        library("Authoring", ["Campaigns", "Diagnostics", "Elections", "JSONText", "Spreadsheet", "Workspace"]),
        library("Distribution", ["Campaigns", "DelimitedText", "Diagnostics", "Elections", "IncrementalBuild", "JSONText"]),
        library("Rasterization", ["Artwork", "CCairo", "Measures", "Typography"], speaksC: true),

        // 5
        library("Composition", ["Artwork", "Campaigns", "Diagnostics", "Elections", "JSONText", "Localization", "Measures", "QRCode", "Rasterization", "Typography", "Workspace", "XMLTree"]),
        library("Renditions", ["Artwork", "Measures", "PNGCodec", "Rasterization", "Typography", "XMLTree"]),
        library("Receipts", ["DelimitedText", "Diagnostics", "Distribution", "Elections", "Ledger", "Spreadsheet"]),
        library("Reporting", ["DelimitedText", "Distribution", "Elections", "JSONText", "QRCode", "Spreadsheet", "XMLTree"]),

        // 6
        library("CampaignPipeline", [
            "Artwork", "Campaigns", "Composition", "Diagnostics", "Distribution", "Elections", "IncrementalBuild", "JSONText", "Ledger", "Localization",
            "Measures", "Rasterization", "Receipts", "Renditions", "Reporting", "Spreadsheet", "TranslationExchange", "Typography", "Workspace",
        ]),

        // 7
        library("PipelineCLI", [
            "Authoring", "CampaignPipeline", "Campaigns", "DelimitedText", "Diagnostics", "Distribution", "Elections", "JSONText", "MessageFormat", "Receipts", "Reporting", "TranslationExchange", "Workspace",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ]),

        // 8
        .executableTarget(name: "pipeline", dependencies: ["PipelineCLI"], swiftSettings: strict),

        // What things cost; run by hand, never by the tests
        .executableTarget(
            name: "edition-cost", dependencies: ["CampaignPipeline", "Campaigns", "Elections", "Workspace"], path: "Benchmarks/EditionCost", swiftSettings: rules),
        .executableTarget(
            name: "validation-cost", dependencies: ["Campaigns", "Composition", "Diagnostics", "Elections", "JSONText", "Workspace"],
            path: "Benchmarks/ValidationCost", swiftSettings: rules),
        .executableTarget(
            name: "plan-cost", dependencies: ["CampaignPipeline", "Campaigns", "Distribution", "Elections", "Reporting", "Workspace"],
            path: "Benchmarks/PlanCost", swiftSettings: rules),
        .executableTarget(
            name: "copy-resolution", dependencies: ["CampaignPipeline", "Campaigns", "Elections", "Localization", "MessageFormat", "Workspace"],
            path: "Benchmarks/CopyResolution", swiftSettings: rules),

        // The tests, target by target
        tests("ArchitectureTests", []),
        tests("AuthoringTests", ["Authoring"]),
        tests("ArtworkTests", ["Artwork", "Diagnostics", "Measures"]),
        tests("CampaignPipelineTests", ["CampaignPipeline", "Diagnostics", "IncrementalBuild", "Ledger", "Workspace"]),
        tests("CampaignsTests", ["Campaigns", "Composition", "Diagnostics", "Elections", "JSONText", "Localization", "Workspace"]),
        tests("CompositionTests", ["Artwork", "Composition", "Diagnostics", "Measures", "QRCode", "Typography"]),
        tests("DelimitedTextTests", ["DelimitedText", "Diagnostics"]),
        tests("DistributionTests", ["Campaigns", "Diagnostics", "Distribution", "Elections", "Workspace"]),
        tests("ElectionsTests", ["Elections", "Workspace"]),
        tests("IncrementalBuildTests", ["IncrementalBuild"]),
        tests("JSONTextTests", ["Diagnostics", "JSONText"]),
        tests("LedgerTests", ["IncrementalBuild", "Ledger", .product(name: "GRDB", package: "GRDB.swift")]),
        tests("LocalizationTests", ["Campaigns", "Diagnostics", "Elections", "JSONText", "Localization", "MessageFormat", "Workspace"]),
        tests("MessageFormatTests", ["Diagnostics", "JSONText", "MessageFormat"], data: ["Corpus"]),
        tests("PipelineCLITests", ["Diagnostics", "IncrementalBuild", "MessageFormat", "PNGCodec", "PipelineCLI", "Spreadsheet", "Workspace"]),
        tests("PNGCodecTests", ["PNGCodec"]),
        tests("QRCodeTests", ["QRCode"]),
        tests("RasterizationTests", ["Artwork", "Measures", "Rasterization", "Typography"]),
        tests("ReceiptsTests", ["Elections", "Receipts"]),
        tests("SpreadsheetTests", ["Spreadsheet"]),
        tests("RenditionsTests", ["Artwork", "Measures", "Renditions", "Typography", "XMLTree"]),
        tests("ReportingTests", ["Distribution", "Elections", "JSONText", "Reporting"]),
        tests(
            "SVGSubsetTests", ["Artwork", "Diagnostics", "Measures", "PNGCodec", "Rasterization", "Renditions", "Typography"],
            data: ["Corpus", "Equivalents", "Findings"]),
        tests("TranslationExchangeTests", ["Campaigns", "Diagnostics", "Elections", "Spreadsheet", "TranslationExchange", "Workspace"], data: ["Corpus"]),
        tests("TypographyTests", ["Measures", "Typography"]),
        tests("WorkspaceTests", ["Workspace"]),
        tests("XMLTreeTests", ["XMLTree"]),
    ],
    swiftLanguageModes: [.v6]
)
