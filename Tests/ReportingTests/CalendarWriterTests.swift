import Foundation
import Testing

@testable import Reporting

struct CalendarWriterTests {
    private func lines(_ name: String, _ value: String) -> [String] {
        var writer = CalendarWriter(capacity: 0)
        writer.text(name, value)
        return String(decoding: writer.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    /// What people wrote stays within its property, whatever it holds.
    @Test(arguments: [
        ("a\r\nATTENDEE:mailto:x@example.org", "SUMMARY:a\\nATTENDEE:mailto:x@example.org"), ("a\nEND:VEVENT", "SUMMARY:a\\nEND:VEVENT"),
        ("a\rb", "SUMMARY:a\\nb"), ("a;b,c\\d", "SUMMARY:a\\;b\\,c\\\\d"), ("a\u{0}\u{1B}b\u{7F}", "SUMMARY:ab"), ("tab\there", "SUMMARY:tab here"),
    ])
    func nothingBeginsALineOfItsOwn(text: String, line: String) { #expect(lines("SUMMARY", text) == [line, ""]) }

    /// Folded between characters, and unfolded to what it was.
    @Test(arguments: [74, 75, 76, 149, 150, 151, 400]) func linesHaveAtMost75Bytes(length: Int) {
        for character in ["a", "é", "ꦗ", "𝄞"] {
            let text = String(repeating: character, count: length)
            let folded = lines("SUMMARY", text)
            #expect(folded.allSatisfy { $0.utf8.count <= 75 })
            #expect(folded.dropFirst().allSatisfy { $0.isEmpty || $0.hasPrefix(" ") })
            let unfolded = folded.enumerated().map { $0 == 0 ? $1 : String($1.dropFirst()) }.joined()
            #expect(unfolded == "SUMMARY:" + text)
        }
    }
}
