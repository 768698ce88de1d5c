import Foundation

/// Paragraphs of the Universal Declaration in languages of the islands (`text` in `CONFORMANCE_DIR`, else in `../shared/conformance`).
struct ConformanceParagraphs: Decodable {
    var lang: String
    var dir: String
    var paragraphs: [String]

    /// By name; empty where the data is not here.
    static func all() throws -> [String: ConformanceParagraphs] {
        let named = ProcessInfo.processInfo.environment["CONFORMANCE_DIR"].map { URL(fileURLWithPath: $0) }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let file = (named ?? root.deletingLastPathComponent().appending(path: "shared/conformance")).appending(path: "text/udhr-indonesia.json")
        guard let bytes = FileManager.default.contents(atPath: file.path) else { return [:] }
        return try JSONDecoder().decode([String: ConformanceParagraphs].self, from: bytes)
    }
}
