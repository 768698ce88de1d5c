import MessageFormat
import Testing

struct NumberTests {
    private let formatter = MessageFormatter(locale: "id", formats: LanguageTable.indonesian, isolation: .none)

    private func text(_ message: String, _ arguments: [String: MessageValue] = [:]) throws -> String {
        let result = formatter.format(try CompiledMessage(message), arguments)
        #expect(result.errors.isEmpty, "\(message): \(result.errors)")
        return result.text
    }

    @Test(arguments: [
        ("{1234567 :integer}", "1.234.567"), ("{1234 :integer useGrouping=never}", "1234"), ("{1234 :integer useGrouping=min2}", "1234"),
        ("{12345 :integer useGrouping=min2}", "12.345"), ("{1.5 :integer}", "2"), ("{-0.4 :integer}", "-0"), ("{-0.4 :integer signDisplay=negative}", "0"),
        ("{7 :integer minimumIntegerDigits=3}", "007"), ("{5 :number signDisplay=always}", "+5"), ("{0 :number signDisplay=exceptZero}", "0"),
        ("{-5 :number signDisplay=never}", "5"), ("{1.23456 :number}", "1,235"), ("{1.5 :number minimumFractionDigits=2}", "1,50"),
        ("{1.239 :number maximumFractionDigits=2}", "1,24"), ("{123456 :number maximumSignificantDigits=2}", "120.000"),
        ("{0.00123 :number maximumSignificantDigits=2}", "0,0012"), ("{1 :number minimumSignificantDigits=3}", "1,00"),
        ("{0 :number minimumSignificantDigits=3}", "0,00"), ("{5 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger}", "5"),
        ("{1.25 :number maximumFractionDigits=1 roundingMode=halfEven}", "1,2"), ("{1.35 :number maximumFractionDigits=1 roundingMode=halfEven}", "1,4"),
        ("{-1.25 :number maximumFractionDigits=1 roundingMode=ceil}", "-1,2"), ("{-1.21 :number maximumFractionDigits=1 roundingMode=floor}", "-1,3"),
        ("{1.21 :number maximumFractionDigits=1 roundingMode=expand}", "1,3"), ("{1.29 :number maximumFractionDigits=1 roundingMode=trunc}", "1,2"),
        ("{1.27 :number minimumFractionDigits=2 maximumFractionDigits=2 roundingIncrement=5}", "1,25"),
        ("{1234 :number maximumFractionDigits=0 roundingIncrement=50}", "1.250"), ("{999.9 :number maximumFractionDigits=0}", "1.000"),
        ("{1234.567 :number maximumSignificantDigits=2 maximumFractionDigits=1 roundingPriority=morePrecision}", "1.234,6"),
        ("{1234.567 :number maximumSignificantDigits=2 maximumFractionDigits=1 roundingPriority=lessPrecision}", "1.200"),
        ("{|1e3| :number}", "1.000"), ("{|123456789012345678901234567890| :number useGrouping=never}", "123456789012345678901234567890"),
        ("{0.456 :percent}", "46%"), ("{0.4567 :percent maximumFractionDigits=1}", "45,7%"),
        ("{1500 :currency currency=IDR}", "Rp1.500"), ("{1.5 :currency currency=usd}", "US$1,50"), ("{5 :currency currency=USD trailingZeroDisplay=stripIfInteger}", "US$5"),
        ("{-5 :currency currency=USD currencySign=accounting}", "(US$5,00)"), ("{5 :currency currency=IDR currencyDisplay=name}", "5 Rupiah Indonesia"),
        ("{5 :currency currency=IDR currencyDisplay=code}", "IDR\u{A0}5"), ("{5 :currency currency=IDR currencyDisplay=never}", "5"),
        ("{5 :currency currency=XYZ fractionDigits=1}", "XYZ\u{A0}5,0"),
        (".local $n = {1 :number minimumFractionDigits=1} {{{$n :number maximumFractionDigits=0}}}", "1"),
        (".local $n = {3.5 :number minimumFractionDigits=2} {{{$n :integer}}}", "4"),
        (".local $p = {1 :percent} .match $p 1 {{wrong}} 100 {{right}} * {{other}}", "right"),
        (".local $n = {5 :offset subtract=7} {{{$n}}}", "-2"), (".local $n = {0.5 :offset add=99} {{{$n}}}", "99,5"),
    ])
    func shows(message: String, text expected: String) throws { #expect(try text(message) == expected, "\(message)") }

    @Test(arguments: [
        ("{1 :number minimumFractionDigits=100}", "bad-option"), ("{1 :number maximumSignificantDigits=0}", "bad-option"),
        ("{1 :number roundingIncrement=3}", "bad-option"), ("{1 :number signDisplay=sometimes}", "bad-option"),
        ("{1 :currency currency=EURO}", "bad-option"), ("{1 :number minimumIntegerDigits=01}", "bad-option"),
    ])
    func tellsBadOptions(message: String, kind: String) throws {
        let result = formatter.format(try CompiledMessage(message))
        #expect(result.errors.map(\.kind.rawValue) == [kind], "\(message)")
    }

    @Test func pluralsFollowTheLanguage() throws {
        let english = MessageFormatter(locale: "en", formats: LanguageTable.english, isolation: .none)
        let cardinal = try CompiledMessage(".input {$n :number} .match $n one {{{$n} ballot}} * {{{$n} ballots}}")
        #expect(["0", "1", "1.5", "2"].map { english.format(cardinal, ["n": .string($0)]).text } == ["0 ballots", "1 ballot", "1.5 ballots", "2 ballots"])
        #expect(formatter.format(cardinal, ["n": .integer(1)]).text == "1 ballots")
        let ordinal = try CompiledMessage(".input {$n :integer select=ordinal} .match $n one {{{$n}st}} two {{{$n}nd}} few {{{$n}rd}} * {{{$n}th}}")
        #expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map { english.format(ordinal, ["n": .integer($0)]).text }
            == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th"])
    }

    /// The exact sum of decimal numbers, held against whole numbers a thousand times as large.
    @Test func sumsAreExact() throws {
        var random = SeededNumbers(seed: 4)
        for _ in 0..<5000 {
            let left = Int(random.next() % 2_000_001) - 1_000_000, right = Int(random.next() % 2_000_001) - 1_000_000
            func decimal(_ thousandths: Int) throws -> DecimalNumber { try #require(DecimalNumber(literal: "\(thousandths)e-3")) }
            #expect(try decimal(left) + decimal(right) == decimal(left + right), "\(left) + \(right)")
        }
    }
}
