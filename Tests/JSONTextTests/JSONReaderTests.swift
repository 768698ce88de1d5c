import Diagnostics
import Testing

@testable import JSONText

struct JSONReaderTests {
    @Test(arguments: [
        ("{\"a\":1,}", 7), ("[1 2]", 3), ("{\"a\" 1}", 5), ("", 0), ("nul", 3), ("[1] 2", 4), ("[\"a\nb\"]", 3), ("01", 1), ("{\"a\":\"\\x\"}", 6),
    ])
    func saysWhere(text: String, offset: Int) {
        do {
            _ = try JSONReader.read(Array(text.utf8))
            Issue.record("\(text) was read")
        } catch {
            #expect(error.range.start == offset, "\(text): \(error)")
        }
    }

    /// What is just allowed, and one more.
    static let limits: [(limit: JSONLimit, text: @Sendable (Int) -> String)] = [
        (.depth, { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }),
        (.string, { "\"" + String(repeating: "a", count: $0) + "\"" }),
        (.string, { "\"\\u0061" + String(repeating: "a", count: $0 - 1) + "\"" }),
        (.keys, { "{" + (0..<$0).map { "\"\($0)\":0" }.joined(separator: ",") + "}" }),
        (.file, { "1" + String(repeating: " ", count: $0 - 1) }),
    ]

    @Test(arguments: limits.indices)
    func holdsItsLimits(index: Int) {
        let (limit, text) = JSONReaderTests.limits[index]
        #expect(JSONDocument(Array(text(limit.most).utf8), path: "x.json").diagnostics.isEmpty)
        let refused = JSONDocument(Array(text(limit.most + 1).utf8), path: "x.json")
        #expect(refused.root == nil)
        #expect(refused.diagnostics.map(\.code) == [limit.code])
        #expect(refused.diagnostics.first?.arguments == ["limit": limit.told])
    }

    @Test func acceptsAByteOrderMarkWithoutCountingIt() throws {
        let document = JSONDocument(Array("\u{FEFF}{\"a\": 1}".utf8), path: "x.json")
        #expect(document.diagnostics.isEmpty)
        #expect(try #require(document.root?["a"]).place.column == 7)
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
        #expect((place.line, place.column) == (2, 9))
        #expect(place.excerpt == "  \"é😀\": tru }")
    }
}
