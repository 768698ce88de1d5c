import Diagnostics
import Testing

@testable import JSONText

/// One mistake each: its code, its place, and what the suggested change makes of the text.
struct JSONMistakeTests {
    struct Mistake: CustomTestStringConvertible {
        var code: DiagnosticCode
        var text: String
        var line = 1
        var column: Int
        /// The text after the suggested change; empty where none is certain.
        var corrected: String
        var related: [Int] = []
        var testDescription: String { "\(code.rawValue): \(text)" }
    }

    static let mistakes = [
        Mistake(code: .trailingComma, text: #"{"a": 1,}"#, column: 8, corrected: #"{"a": 1}"#),
        Mistake(code: .trailingComma, text: "[1, 2, ]", column: 6, corrected: "[1, 2 ]"),
        Mistake(code: .trailingComma, text: "{\"a\": 1;}", column: 8, corrected: "{\"a\": 1}"),
        Mistake(code: .extraComma, text: "[1,, 2]", column: 4, corrected: "[1, 2]"),
        Mistake(code: .extraComma, text: "{, \"a\": 1}", column: 2, corrected: "{ \"a\": 1}"),
        Mistake(code: .comment, text: "{\"a\": 1 // satu\n}", column: 9, corrected: "{\"a\": 1 \n}"),
        Mistake(code: .comment, text: "/* satu\n dua */ [1]", column: 1, corrected: " [1]"),
        Mistake(code: .comment, text: "[1] # satu", column: 5, corrected: "[1] "),
        Mistake(code: .singleQuotes, text: "{'a': 1}", column: 2, corrected: "{\"a\": 1}"),
        Mistake(code: .singleQuotes, text: "['Jum\\'at \"pagi\"']", column: 2, corrected: #"["Jum'at \"pagi\""]"#),
        Mistake(code: .singleQuotes, text: "['Jum'at']", column: 2, corrected: "[\"Jum'at\"]"),
        Mistake(code: .smartQuotes, text: "{“a”: 1}", column: 2, corrected: "{\"a\": 1}"),
        Mistake(code: .smartQuotes, text: "[„a“]", column: 2, corrected: "[\"a\"]"),
        Mistake(code: .smartQuotes, text: "[‘a’]", column: 2, corrected: "[\"a\"]"),
        Mistake(code: .smartQuotes, text: "[«a», 1]", column: 2, corrected: "[\"a\", 1]"),
        Mistake(code: .smartQuotes, text: "[\"a”, \"b\"]", column: 4, corrected: "[\"a\", \"b\"]"),
        Mistake(code: .smartQuotes, text: "[“a\"]", column: 2, corrected: "[\"a\"]"),
        Mistake(code: .unquotedKey, text: "{a: 1}", column: 2, corrected: "{\"a\": 1}"),
        Mistake(code: .unquotedKey, text: "{a\": 1}", column: 2, corrected: "{\"a\": 1}"),
        Mistake(code: .unquotedValue, text: "{\"a\": Kenali surat suara, \"b\": 1}", column: 7, corrected: "{\"a\": \"Kenali surat suara\", \"b\": 1}"),
        Mistake(code: .unquotedValue, text: "{\"a\": 2019-01-15}", column: 7, corrected: "{\"a\": \"2019-01-15\"}"),
        Mistake(code: .unquotedValue, text: "{\"a\": https://kpu.go.id // situs\n}", column: 7, corrected: ""),
        Mistake(code: .unquotedValue, text: "{\"a\": surat\"}", column: 7, corrected: "{\"a\": \"surat\"}"),
        Mistake(code: .literalSpelling, text: "{\"a\": True}", column: 7, corrected: "{\"a\": true}"),
        Mistake(code: .literalSpelling, text: "[False]", column: 2, corrected: "[false]"),
        Mistake(code: .literalSpelling, text: "[None]", column: 2, corrected: "[null]"),
        Mistake(code: .literalSpelling, text: "[NULL]", column: 2, corrected: "[null]"),
        Mistake(code: .literalSpelling, text: "[undefined]", column: 2, corrected: "[null]"),
        Mistake(code: .literalSpelling, text: "[tru]", column: 2, corrected: "[true]"),
        Mistake(code: .notANumber, text: "[NaN]", column: 2, corrected: ""),
        Mistake(code: .notANumber, text: "[-Infinity]", column: 2, corrected: ""),
        Mistake(code: .newlineInString, text: "[\"satu\n  dua\"]", column: 7, corrected: "[\"satu\\ndua\"]"),
        Mistake(code: .newlineInString, text: "[\"satu\r\n\"]", column: 7, corrected: "[\"satu\\n\"]"),
        Mistake(code: .tabInString, text: "[\"satu\tdua\"]", column: 7, corrected: "[\"satu\\tdua\"]"),
        Mistake(code: .controlCharacter, text: "[\"satu\u{01}\"]", column: 7, corrected: "[\"satu\\u0001\"]"),
        Mistake(code: .unclosedString, text: "{\"a\": \"satu,\n \"b\": 1}", column: 7, corrected: "{\"a\": \"satu\",\n \"b\": 1}"),
        Mistake(code: .unclosedString, text: "{\"a\": \"satu {$x}}", column: 7, corrected: "{\"a\": \"satu {$x}\"}"),
        Mistake(code: .unclosedString, text: "{\"a: 1}", column: 2, corrected: "{\"a\": 1}"),
        Mistake(code: .unclosedString, text: "{\"a: \"satu\"}", column: 2, corrected: "{\"a\": \"satu\"}"),
        Mistake(code: .unclosedString, text: "{\"a\": \"satu, \"b\": \"dua\"}", column: 7, corrected: "{\"a\": \"satu\", \"b\": \"dua\"}"),
        Mistake(code: .quoteInString, text: "{\"a\": \"kata \"coblos\" itu\"}", column: 13, corrected: "{\"a\": \"kata \\\"coblos\\\" itu\"}"),
        Mistake(code: .unclosedBracket, text: "{\"a\": [1, 2}", column: 12, corrected: "{\"a\": [1, 2]}", related: [7]),
        Mistake(code: .unclosedBracket, text: "[{\"a\": 1", column: 9, corrected: "", related: [2]),
        Mistake(code: .unclosedBracket, text: "{\"a\": 1\n", column: 8, corrected: "{\"a\": 1}\n", related: [1]),
        Mistake(code: .wrongBracket, text: "[1, 2}", column: 6, corrected: "[1, 2]", related: [1]),
        Mistake(code: .wrongBracket, text: "[1}]", column: 3, corrected: "[1]", related: [1]),
        Mistake(code: .missingOpeningBracket, text: "\"a\": 1}", column: 1, corrected: "{\"a\": 1}"),
        Mistake(code: .missingOpeningBracket, text: "{\"a\": \"b\": 1}}", column: 7, corrected: "{\"a\": {\"b\": 1}}"),
        Mistake(code: .missingOpeningBracket, text: "[\"b\": 1}]", column: 2, corrected: "[{\"b\": 1}]"),
        Mistake(code: .doubledQuote, text: "{\"\"$schema\": 1}", column: 2, corrected: "{\"$schema\": 1}"),
        Mistake(code: .doubledQuote, text: "{\"a\"\": 1}", column: 4, corrected: "{\"a\": 1}"),
        Mistake(code: .missingComma, text: "{\"a\": 1\n \"b\": 2}", column: 8, corrected: "{\"a\": 1,\n \"b\": 2}"),
        Mistake(code: .missingComma, text: "[1 2]", column: 3, corrected: "[1, 2]"),
        Mistake(code: .missingColon, text: "{\"a\" 1}", column: 5, corrected: "{\"a\": 1}"),
        Mistake(code: .equalsSign, text: "{\"a\" = 1}", column: 6, corrected: "{\"a\" : 1}"),
        Mistake(code: .equalsSign, text: "{\"a\" => 1}", column: 6, corrected: "{\"a\" : 1}"),
        Mistake(code: .semicolon, text: "{\"a\": 1; \"b\": 2}", column: 8, corrected: "{\"a\": 1, \"b\": 2}"),
        Mistake(code: .missingValue, text: "{\"a\": , \"b\": 1}", column: 6, corrected: ""),
        Mistake(code: .missingValue, text: "{\"a\"}", column: 5, corrected: ""),
        Mistake(code: .missingKey, text: "{: 1}", column: 2, corrected: ""),
        Mistake(code: .decimalComma, text: "{\"a\": 2,5}", column: 7, corrected: "{\"a\": 2.5}"),
        Mistake(code: .decimalComma, text: "{\"a\": 2,5%, \"b\": 1}", column: 7, corrected: "{\"a\": \"2.5%\", \"b\": 1}"),
        Mistake(code: .leadingZero, text: "[007]", column: 2, corrected: "[7]"),
        Mistake(code: .leadingPlus, text: "[+7]", column: 2, corrected: "[7]"),
        Mistake(code: .bareDecimalPoint, text: "[.5]", column: 2, corrected: "[0.5]"),
        Mistake(code: .bareDecimalPoint, text: "[5.]", column: 2, corrected: "[5]"),
        Mistake(code: .numberSyntax, text: "[1.000.000]", column: 2, corrected: "[1000000]"),
        Mistake(code: .numberSyntax, text: "[0x1F]", column: 2, corrected: ""),
        Mistake(code: .badEscape, text: #"["C:\Kampanye"]"#, column: 5, corrected: #"["C:\\Kampanye"]"#),
        Mistake(code: .badEscape, text: #"["\u12G4"]"#, column: 3, corrected: ""),
        Mistake(code: .loneSurrogate, text: #"["\ud83d"]"#, column: 3, corrected: ""),
        Mistake(code: .textAfterEnd, text: "{}}", column: 3, corrected: "{}", related: [2]),
        Mistake(code: .textAfterEnd, text: "{}, \"a\": 1}", column: 3, corrected: "", related: [2]),
        Mistake(code: .secondValue, text: "{} {}", column: 4, corrected: "", related: [2]),
        Mistake(code: .emptyFile, text: "", column: 1, corrected: ""),
        Mistake(code: .emptyFile, text: "\u{FEFF}\n", column: 1, corrected: ""),
        Mistake(code: .invisibleCharacter, text: "{\u{A0}\"a\": 1}", column: 2, corrected: "{ \"a\": 1}"),
        Mistake(code: .jsonSyntax, text: "{\"a\":: 1}", column: 6, corrected: "{\"a\": 1}"),
    ]

    @Test(arguments: mistakes)
    func mistakeHasItsCodeItsPlaceAndItsChange(mistake: Mistake) throws {
        let document = JSONDocument(Array(mistake.text.utf8), path: "x.json")
        let finding = try #require(document.diagnostics.first { $0.code == mistake.code }, "\(document.diagnostics)")
        let place = try #require(finding.place)
        #expect((place.line, place.column) == (mistake.line, mistake.column))
        #expect(finding.related.map(\.column) == mistake.related)
        guard !mistake.corrected.isEmpty else { return }
        #expect(document.diagnostics.count == 1, "\(document.diagnostics)")
        #expect(Correction.apply(document.diagnostics, to: mistake.text) == mistake.corrected)
        #expect(JSONDocument(Array(mistake.corrected.utf8), path: "x.json").diagnostics.isEmpty)
    }

    @Test func allMistakesAreFoundAtOnceSoThatTheSecondTrySucceeds() {
        let text = """
            // Kampanye
            {
              'id': “lima-surat-suara”,
              title: Kenali surat suara Anda,
              "cycle" = "pemilu-2019";
              "topics": ["ballot-papers",],
              "materials": [
                { "template": "poster-a3", "slots": { "ballots": True } "copies": { "per": "village", "spare": 2,5 } }
              ],
              "note": "satu
                dua",
            }
            """
        let document = JSONDocument(Array(text.utf8), path: "x.json")
        #expect(document.diagnostics.map(\.code) == [
            .comment, .singleQuotes, .smartQuotes, .unquotedKey, .unquotedValue, .equalsSign, .semicolon, .trailingComma, .literalSpelling,
            .missingComma, .decimalComma, .newlineInString, .trailingComma,
        ])
        let second = Correction.apply(document.diagnostics, to: text)
        #expect(JSONDocument(Array(second.utf8), path: "x.json").diagnostics.isEmpty, "\(second)")
    }

    @Test func indentationTellsWhichBracketIsMissing() throws {
        let text = """
            {
              "regions": {
                "level": "regency",
              "languages": {
                "source": "id"
              }
            }
            """
        let finding = try #require(JSONDocument(Array(text.utf8), path: "x.json").diagnostics.first)
        #expect(finding.code == .unclosedBracket)
        #expect(finding.related.map(\.line) == [2])
        #expect(finding.related.map(\.column) == [14])
    }

    @Test func encodingsAreNamed() throws {
        let text = "{\"a\": 1}"
        let little = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let wide = text.unicodeScalars.flatMap { [UInt8($0.value & 255), 0, 0, 0] }
        let cases: [([UInt8], String)] = [
            (little, "UTF-16LE"), (big, "UTF-16BE"), ([0xFF, 0xFE] + little, "UTF-16LE"), ([0xFE, 0xFF] + big, "UTF-16BE"), (wide, "UTF-32LE"),
            (wide.reversed(), "UTF-32BE"), ([0xFF, 0xFE, 0, 0] + wide, "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
        ]
        for (bytes, name) in cases {
            let finding = try #require(JSONDocument(bytes, path: "x.json").diagnostics.first)
            #expect(finding.code == .textEncoding)
            #expect(finding.arguments["encoding"] == name)
        }
    }

    @Test func foreignByteIsNamedWithItsOffsetAndLine() throws {
        let document = JSONDocument(Array("{\n \"a\": \"caf".utf8) + [0xE9] + Array("\"}".utf8), path: "x.json")
        let finding = try #require(document.diagnostics.first)
        #expect(finding.code == .invalidUTF8)
        #expect(finding.arguments == ["byte": "0xE9", "offset": "12"])
        #expect(finding.place?.line == 2 && finding.place?.column == 11)
    }

    @Test func manyMistakesEndEarly() {
        for piece in ["\"a\"a", "'", "\"\n", "[1,,", "{\"", "“", "/*", "\"\\", "a ", "{a:", "\u{A0}"] {
            let text = String(repeating: piece, count: 200_000)
            #expect(!JSONDocument(Array(text.utf8), path: "x.json").diagnostics.isEmpty)
        }
    }
}
