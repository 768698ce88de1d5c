import MessageFormat
import Testing

/// Messages as nobody meant to write them: each is read, compiled and filled without a trap, in time, and twice the same.
struct MutationTests {
    private static let seeds = [
        "Pada {$day :date fields=year-month-day-weekday length=long} Anda menerima {$n :integer} surat suara.",
        ".input {$n :number minimumFractionDigits=2 select=exact} .match $n 1.00 {{satu}} one {{{$n}}} * {{{$n :percent}}}",
        ".local $a = {$n :offset add=1} .local $b = {$a :currency currency=IDR} {{\\{{$b}\\} {#b u:id=x}{|lit\\|eral| @at=|v|}{/b} {#br/}}}",
        ".input {$s :string u:dir=rtl} .input {$n :integer} .match $s $n |a b| 1 {{x}} * 2 {{y}} * * {{{$s u:dir=auto}}}",
        "{|2019-04-17T07:00:00+07:00| :datetime timeZone=$s timeZoneStyle=long hour12=true} {-12.5e3 :number roundingIncrement=5 roundingMode=halfEven}",
        "\u{200F}{\u{2067} $s \u{2069}} {$s :ns:fun a=1 b=$n} \u{3000} {$nama_wilayah}",
    ]

    /// Pieces of the grammar, numbers at the edges, and characters that end or join others.
    private static let pieces = [
        "{", "}", "{{", "}}", "|", "\\", "$", ":", "#", "/", "@", "=", "*", ".", ".input ", ".local $x = ", ".match $n ", " ", "\n", "\u{3000}", "\u{200E}", "\u{2067}", "$n", "$day",
        ":number", ":integer", ":percent", ":currency", ":offset", ":date", ":time", ":datetime", ":string", " currency=IDR", " add=99", " subtract=1",
        " minimumFractionDigits=99", " maximumSignificantDigits=1", " minimumIntegerDigits=99", " roundingIncrement=5000", " useGrouping=min2", "99999999999999999999",
        "1e999", "1e-999", "1e1001", "-0", "0.5", "2020-02-29", "9999-12-31T23:59:59+14:00", "0001-01-01T00:00:00-14:00", " timeZone=UTC", " u:dir=rtl", "\u{0}", "\u{301}", "e\u{301}", "🗳️", "\u{FFFF}",
    ]

    private static let arguments: [String: MessageValue] = [
        "n": .integer(1), "s": .string("Asia/Jayapura"), "day": .dateTime(DateTimeValue(date: DateTimeValue.Day(year: 9999, month: 12, day: 31))),
        "nama_wilayah": .string("بانتول"), "x": .list(["a", "b"]), "min": .integer(.min),
    ]

    private let formatter = MessageFormatter(locale: "id", formats: LanguageTable.indonesian, timeZone: DateTimeValue.Zone(identifier: "Asia/Jakarta"))

    private func mutated(_ text: String, _ random: inout SeededNumbers) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0...(random.next() % 3) {
            let at = scalars.isEmpty ? 0 : Int(random.next() % UInt64(scalars.count + 1))
            let piece = Array((MutationTests.pieces.randomElement(using: &random) ?? "").unicodeScalars)
            switch random.next() % 4 {
            case 0: scalars.insert(contentsOf: piece, at: at)
            case 1: scalars.removeSubrange(at..<min(scalars.count, at + 1 + Int(random.next() % 6)))
            case 2: scalars.replaceSubrange(at..<min(scalars.count, at + 1), with: piece)
            default: scalars.insert(contentsOf: scalars[at..<min(scalars.count, at + Int(random.next() % 40))], at: Int(random.next() % UInt64(scalars.count + 1)))
            }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// What a text comes to; its syntax error is inside it, and its parts say the same as its text.
    private func outcome(_ text: String) -> String {
        let message: CompiledMessage
        do {
            message = try CompiledMessage(text)
        } catch {
            if let offset = error.offset { #expect((0...text.unicodeScalars.count).contains(offset), "\(text.debugDescription)") }
            #expect(!error.reason.isEmpty)
            return "\(error)"
        }
        let result = formatter.format(message, MutationTests.arguments), parts = formatter.parts(message, MutationTests.arguments)
        let joined = parts.parts.map { part in
            switch part {
            case .text(let text), .isolation(let text): text
            case .value(let value): value.text
            case .fallback(let source): "{\(source)}"
            case .markup: ""
            }
        }.joined()
        #expect(joined == result.text && parts.errors == result.errors, "\(text.debugDescription)")
        return result.text + "\(result.errors)"
    }

    @Test func twentyThousandMutations() {
        var random = SeededNumbers(seed: 2019)
        var filled = 0
        for round in 0..<20_000 {
            let text = mutated(MutationTests.seeds[round % MutationTests.seeds.count], &random)
            let first = outcome(text)
            #expect(first == outcome(text), "\(text.debugDescription)")
            if (try? CompiledMessage(text)) != nil { filled += 1 }
        }
        // The mutations are worth something only if many of them are still messages.
        #expect(filled > 3000, "\(filled) were filled")
    }

    /// Texts of a hundred thousand characters that repeat one thing take no longer than they are long.
    @Test(arguments: [
        "{", "}", "{{", "|", "\\", "{$x}", "{#a}", "{a ", ".local $x={a}", ".input {$x}", "{|", "$n ", "* ", ":a:", "@a ", " a=b", "\u{200E}", "1", "{$n :number}",
    ])
    func repetition(piece: String) {
        for start in ["", "{$n :number ", ".match ", ".input {$n :number} .match $n ", "{{", ".local $q = {$n :number "] {
            _ = outcome(start + String(repeating: piece, count: 100_000 / piece.unicodeScalars.count))
        }
    }

    @Test func manyOptionsAndVariants() {
        let options = (0..<10_000).map { " o\($0)=$n" }.joined()
        _ = outcome("{$n :number\(options)}")
        _ = outcome(".local $a = {$n :number\(options)} {{{$a}}}")
        let variants = (0..<10_000).map { " \($0) {{\($0)}}" }.joined()
        #expect(outcome(".input {$n :number} .match $n\(variants) * {{}}").hasPrefix("1"))
    }

    @Test func numbersAtTheEdgesAreShown() throws {
        for value in [Int.min, .max, 0, -1] {
            let text = formatter.format(try CompiledMessage("{$n :integer useGrouping=never}"), ["n": .integer(value)]).text
            #expect(text.hasSuffix("\(value)"), "\(text)")
        }
        #expect(DecimalNumber(literal: "1e1000") == nil && DecimalNumber(literal: "1e-1001") == nil)
        #expect(DecimalNumber(Double.infinity) == nil && DecimalNumber(Double.nan) == nil)
        for double in [0.1, 1e300, 1e-300, -123.456, .leastNonzeroMagnitude] { #expect(DecimalNumber(double).flatMap { Double($0.text) } == double) }
    }
}
