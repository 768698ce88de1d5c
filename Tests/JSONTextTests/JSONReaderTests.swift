import Foundation
import Diagnostics
import Testing

@testable import JSONText

struct JSONReaderTests {
    static let suite: [URL] = {
        let named = ProcessInfo.processInfo.environment["CONFORMANCE_DIR"].map { URL(fileURLWithPath: $0) }
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "shared/conformance")
        let folder = (named ?? beside).appending(path: "json/JSONTestSuite/test_parsing")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        if files.isEmpty { print("JSONTestSuite is not here; set CONFORMANCE_DIR to run its cases.") }
        return files.sorted { $0.path < $1.path }
    }()

    @Test(arguments: suite)
    func conformsToTheSuite(file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        let name = file.lastPathComponent
        let value = try? JSONReader.read(bytes)
        if name.hasPrefix("y_") { #expect(value != nil, "\(name) is JSON") }
        if name.hasPrefix("n_") { #expect(value == nil, "\(name) is not JSON") }
    }

    @Test(arguments: [
        ("{\"a\":1,}", 7), ("[1 2]", 3), ("{\"a\" 1}", 5), ("", 0), ("nul", 3), ("[\"a\nb\"]", 3), ("01", 1), ("{\"a\":\"\\x\"}", 6),
    ])
    func saysWhere(text: String, offset: Int) {
        do {
            _ = try JSONReader.read(Array(text.utf8))
            Issue.record("\(text) was read")
        } catch {
            #expect(error.range.start == offset, "\(text): \(error)")
        }
    }

    @Test func holdsItsLimits() {
        let deep = Array(String(repeating: "[", count: 70).utf8)
        let long = Array(("\"" + String(repeating: "a", count: 70_000) + "\"").utf8)
        for bytes in [deep, long] {
            do {
                _ = try JSONReader.read(bytes)
                Issue.record("a limit was passed")
            } catch {
                guard case .limit = error.reason else {
                    Issue.record("\(error.reason)")
                    continue
                }
            }
        }
    }

    @Test func findsRepeatedKeysAfterEscapesAndNormalisation() {
        for text in ["{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"é\":1,\"e\\u0301\":2}"] {
            let document = JSONDocument(Array(text.utf8), path: "x.json")
            #expect(document.diagnostics.map(\.code) == [.duplicateKey], "\(text)")
            #expect(document.diagnostics.first?.related.count == 1)
        }
    }

    @Test func columnsAreCharacters() throws {
        let document = JSONDocument(Array("{\n  \"é😀\": tru }".utf8), path: "x.json")
        let place = try #require(document.diagnostics.first?.place)
        #expect((place.line, place.column) == (2, 12))
        #expect(place.excerpt == "  \"é😀\": tru }")
    }
}
