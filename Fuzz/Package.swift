// swift-tools-version: 6.2
import PackageDescription

// A fuzzer over the reader of drawings; apart from the program, for it is built with libFuzzer's own main.
let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "pipeline", path: "..")],
    targets: [.executableTarget(name: "FuzzSVG", dependencies: [.product(name: "Drawings", package: "pipeline")])],
    swiftLanguageModes: [.v6]
)
