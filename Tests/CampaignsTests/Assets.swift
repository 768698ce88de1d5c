import Campaigns
import Composition
import Elections
import Foundation
import Testing
import Workspace

/// What the project ships, as campaigns are read against it.
enum Assets {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func facts() throws -> ElectionFacts {
        try #require(ElectionFacts.load(from: DiskWorkspace(), folder: root.appending(path: "assets/elections").path).facts)
    }

    static func contracts() throws -> [TemplateContract] {
        let path = root.appending(path: "assets/swatches.json").path
        let swatches = try #require(HouseSwatches.read(try DiskWorkspace().read(path, limit: 1 << 20), path: path).swatches)
        return TemplateLoader(workspace: DiskWorkspace(), swatches: swatches.all).load(root.appending(path: "assets/templates").path).templates.map(\.contract)
    }

    /// The JSON files of a folder, in the order of their names.
    static func documents(_ folder: String) -> [String] {
        let path = root.appending(path: "Tests/Schemas/" + folder).path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".json") }.sorted()
    }

    static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: root.appending(path: path))) }
}
