import Diagnostics
import Elections
import Testing

@testable import Localization

/// Whatever somebody writes: no trap, ranges inside the message, the same findings every time.
struct WordingPropertyTests {
    /// SplitMix64.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let pieces = [
        "surat suara", "lima", "Coblos", "nomor", "urut", "1", "02", "17", "April", "2019", "Rabu", ",", "H-7", "H", "+", "–", "-99999999999999999999", "KPU", "Kota", "Bandung",
        "KTP", "pukul", "07.00", "siang", "!", "?", ".", "…", "{", "}", "{{", "}}", ".match", "|", "\\", "{$a}", "é", "É", "’", "'", "\u{301}", "🗳️", "\u{A0}", "\u{202F}", " ", "\n", "/", ":", "://",
        "kpu.go.id/x", "dalam", "rangka", "guna", "PDI-P", "Ma", "ruf", "Amin", "99/99/9999", "1/1/", "صوت", "a\u{2019}",
    ]

    @Test(arguments: Cycle.allCases)
    func randomCopy(cycle: Cycle) throws {
        let check = try WordingSamples.check()
        var generator = Seeded(state: 2019)
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
                (WordingPropertyTests.pieces.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
            }.joined()
            let place = SourcePlace(file: "id.json", column: 1, length: text.count, excerpt: text)
            let findings = check.findings(text, key: "lead", language: "id", cycle: cycle, at: place)
            #expect(findings == check.findings(text, key: "lead", language: "id", cycle: cycle, at: place))
            for finding in findings { #expect(DiagnosticCode.wording.contains(finding.code)) }
        }
    }

    /// Tokens stand in order, do not overlap, and leave nothing of a simple message out but white space.
    @Test func tokensCoverTheCopy() throws {
        var generator = Seeded(state: 17)
        for _ in 0..<2000 {
            let text = (0..<12).map { _ in WordingPropertyTests.pieces.randomElement(using: &generator) ?? "" }.joined()
            let copy = ScannedCopy(text, Vocabulary())
            var end = 0
            for token in copy.tokens {
                #expect(token.range.lowerBound >= end && !token.range.isEmpty)
                #expect(copy.isComplex || copy.text(end..<token.range.lowerBound).allSatisfy { $0.isWhitespace })
                end = token.range.upperBound
            }
            #expect(end <= copy.bytes.count)
            #expect(copy.isComplex || copy.text(end..<copy.bytes.count).allSatisfy { $0.isWhitespace }, "\(text.debugDescription)")
        }
    }
}
