// swift-tools-version: 6.2
import PackageDescription

// Fuzzers over the readers of drawings, messages and translators' files; apart from the program, for they are built with libFuzzer's own main.
let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "pipeline", path: "..")],
    targets: [
        .executableTarget(name: "FuzzMessages", dependencies: [.product(name: "Messages", package: "pipeline")]),
        .executableTarget(name: "FuzzTranslations", dependencies: [.product(name: "Translations", package: "pipeline")]),
        .executableTarget(name: "FuzzSVG", dependencies: [.product(name: "Drawings", package: "pipeline")]),
    ],
    swiftLanguageModes: [.v6]
)
