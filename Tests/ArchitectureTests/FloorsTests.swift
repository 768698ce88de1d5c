import Foundation
import Testing

/// The floors of the house. A target imports only from floors below its own; C is imported by exactly one target a library.
private let floors: [[String]] = [
    ["CLibXML2", "CLibPNG", "CZlib", "CPangoFT2", "CFontconfig", "CHarfBuzz", "CCairo", "CQREncode", "CXlsxWriter", "CZip", "CLinux"],
    ["Diagnostics", "Measures", "Workspace", "JSONText", "DelimitedText", "MessageFormat", "IncrementalBuild"],
    ["Elections", "XMLTree", "PNGCodec", "Typography", "QRCode", "Ledger"],
    ["Campaigns", "Artwork", "Spreadsheet"],
    ["Localization", "TranslationExchange", "Authoring", "Distribution", "Rasterization"],
    ["Composition", "Receipts", "Renditions", "Reporting"],
    ["CampaignPipeline"],
    ["PipelineCLI"],
    ["pipeline"],
]

/// Diagnostics is the ground of its floor: its neighbours may use it.
private let groundOfFloorOne = "Diagnostics"

private let ownersOfC = [
    "CLibXML2": "XMLTree", "CLibPNG": "PNGCodec", "CZlib": "PNGCodec", "CPangoFT2": "Typography", "CFontconfig": "Typography", "CHarfBuzz": "Typography",
    "CCairo": "Rasterization", "CQREncode": "QRCode", "CXlsxWriter": "Spreadsheet", "CZip": "Spreadsheet", "CLinux": "Workspace",
]

private let outside: Set<String> = ["Swift", "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Crypto", "ArgumentParser", "Dispatch", "GRDB"]

struct FloorsTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func swiftFiles(of target: String) -> [URL] {
        let folder = FloorsTests.root.appending(path: "Sources").appending(path: target)
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
        return all.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
    }

    private func imports(in file: URL) throws -> [(name: String, isPublic: Bool)] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            var words = line.split(separator: " ").map(String.init)
            guard words.first != "//" else { return nil }
            words.removeAll { $0.hasPrefix("@") }
            guard let at = words.firstIndex(of: "import"), at <= 1, at + 1 < words.count else { return nil }
            return (words[at + 1], words.first == "public")
        }
    }

    @Test func everyTargetStandsOnAFloor() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: FloorsTests.root.appending(path: "Sources").path).sorted()
        #expect(names == floors.joined().sorted())
    }

    @Test(arguments: floors.enumerated().dropFirst().flatMap { floor, names in names.map { (floor, $0) } })
    func importsOnlyFromFloorsBelow(floor: Int, target: String) throws {
        let below = Set(floors[..<floor].joined())
        let files = swiftFiles(of: target)
        #expect(!files.isEmpty, "\(target) has no file")
        for file in files {
            for (name, isPublic) in try imports(in: file) where !outside.contains(name) {
                let allowed = below.contains(name) || floor == 1 && name == groundOfFloorOne
                #expect(allowed, "\(target)/\(file.lastPathComponent) imports \(name), which is not on a floor below")
                guard let owner = ownersOfC[name] else { continue }
                #expect(owner == target, "\(name) belongs to \(owner), not to \(target)")
                #expect(!isPublic, "\(file.lastPathComponent) lets C types of \(name) into its interface")
            }
        }
    }

    @Test func filesStaySmall() {
        let counts = floors.joined().flatMap(swiftFiles).compactMap { file in
            (try? String(contentsOf: file, encoding: .utf8)).map { (file.lastPathComponent, $0.split(separator: "\n", omittingEmptySubsequences: false).count) }
        }
        let lengths = counts.map(\.1).sorted()
        #expect(lengths[lengths.count / 2] <= 100, "half of the files have under 100 lines")
        #expect(lengths[lengths.count * 9 / 10] <= 350, "nine in ten have under 350")
        for (name, length) in counts { #expect(length <= 600, "\(name) has \(length) lines") }
    }

    @Test func nothingTrapsOnInput() throws {
        for target in floors.joined() {
            for file in swiftFiles(of: target) {
                let text = try String(contentsOf: file, encoding: .utf8)
                for word in ["fatalError(", "try!", "as!", "unsafelyUnwrapped"] {
                    #expect(!text.contains(word), "\(target)/\(file.lastPathComponent) contains \(word)")
                }
            }
        }
    }
}
