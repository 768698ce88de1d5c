import Testing

@testable import TranslationExchange

struct MessageFrameTests {
    static let messages = [
        "", "Bawa KTP.", "{$region}", " .input", "a \\{ b \\\\ c | d", "{|a } b| :string}x", "{{.input}}", ".local $a = {|}| :string} {{x {$a} }}",
        ".input {$n :integer} .match $n 4 {{empat {$n}}} |a b| {{\\}}} * {{lain}}",
        ".input {$n :integer}\n.input {$m :integer}\n.match $n $m\n1 * {{satu {$m :integer}}}\n* one {{}}\n* * {{ dua }}\n",
    ]

    /// Cutting a wording and putting it together again gives the wording.
    @Test(arguments: messages.filter { $0 != " .input" })
    func framesLoseNothing(message: String) throws {
        let frame = try #require(MessageFrame(message))
        #expect(frame.text(frame.variants.map(\.pattern)) == message)
    }

    @Test func whatIsNoMessageHasNoFrame() {
        for text in ["{", "}", " .input", ".match $a * {{x}}", ".input {$a :integer} .match $a 1 {{x}}"] { #expect(MessageFrame(text) == nil) }
    }

    @Test func variantsAreToldByTheirKeys() throws {
        let frame = try #require(MessageFrame(MessageFrameTests.messages[8]))
        #expect(frame.variants.map(\.keys) == [["4"], ["|a b|"], ["*"]])
        #expect(frame.variants.map(\.pattern.text) == ["empat ", "}", "lain"])
        #expect(frame.pattern(for: ["5"])?.text == "lain")
    }

    /// A text that begins like a keyword is put in braces.
    @Test func newTextCannotBecomeAKeyword() throws {
        let frame = try #require(MessageFrame("Bawa KTP."))
        #expect(frame.text([Pattern([.text(" .input ")])]) == "{{ .input }}")
        #expect(frame.text([Pattern([.text("{$a}")])]) == "\\{$a\\}")
    }
}
