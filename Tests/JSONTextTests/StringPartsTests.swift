import Diagnostics
import Foundation
import JSONText
import Testing

/// A part of a string is found again in the file, escapes counted as they are written.
struct StringPartsTests {
    @Test(arguments: [
        (#"{ "a": "satu dua" }"#, "dua", 14, 3), (#"{ "a": "é\u00e9 dua" }"#, "dua", 17, 3), (#"{ "a": "\uD83D\uDDF3dua" }"#, "dua", 21, 3),
        (#"{ "a": "\"\\dua" }"#, "dua", 13, 3), (#"{ "a": "d\u0075a" }"#, "dua", 9, 8), (#"{ "a": "🗳️e\#u{301}dua" }"#, "dua", 11, 3),
    ])
    func part(file: String, words: String, column: Int, length: Int) throws {
        let node = try #require(JSONDocument(Array(file.utf8), path: "x.json").root?["a"])
        let text = try #require(node.text)
        let found = try #require(text.range(of: words))
        let start = text[..<found.lowerBound].utf8.count
        let place = node.place.part(start..<start + words.utf8.count)
        #expect(place.column == column)
        #expect(place.length == length)
    }

    @Test func theEndIsTheClosingQuote() throws {
        let node = try #require(JSONDocument(Array(#"{ "a": "dua" }"#.utf8), path: "x.json").root?["a"])
        #expect(node.place.part(3..<3).column == 12)
        #expect(node.place.part(2..<9) == node.place)
    }
}
