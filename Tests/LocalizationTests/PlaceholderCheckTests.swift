import Diagnostics
import Elections
import MessageFormat
import Testing

@testable import Localization

struct PlaceholderCheckTests {
    private func findings(_ message: String) throws -> [Diagnostic] {
        let facts = try #require(WordingSamples.facts.facts), bantul = try #require(RegionCode("34.02"))
        let check = PlaceholderCheck(
            variables: facts.variableNames(in: .pemilu2019), functions: HouseFunctions.registry(facts, .pemilu2019)
        ) { facts.variable($0, for: bantul, in: .pemilu2019, language: "id")?.content }
        let place = SourcePlace(file: "id.json", column: 1, length: message.count + 2, excerpt: "\"\(message)\"")
        return check.findings(try ParsedMessage(parsing: message), message, key: "lead", at: place)
    }

    @Test(arguments: [
        "Pada {$votingDay :date fields=year-month-day-weekday length=long}, pukul {$pollsOpen :time}.", "{$contests}, {$contests :house:list type=or}",
        "{$regionCode :house:region form=name}", "{$ballotCount :integer u:dir=ltr}", "{$region :string}", "{$votingDay :string}", "{|34.71| :house:region}",
        ".input {$ballotCount :integer} .local $more = {$ballotCount :offset add=1} .match $ballotCount one {{{$more}}} * {{{$region} {$more :number}}}",
        "{$ballotCount :number minimumFractionDigits=$ballotCount}", "{$ballotCount :currency currency=IDR}",
    ])
    func leavesGoodMessagesAlone(message: String) throws { #expect(try findings(message).isEmpty, "\(message)") }

    @Test(arguments: [
        ("{$balotCount}", DiagnosticCode.unknownVariable, "$ballotCount"), (".input {$balotCount :integer} {{}}", .unknownVariable, "$ballotCount"),
        (".input {$ballotCount :integer} .match $ballotCount 5 {{{$regoin}}} * {{}}", .unknownVariable, "$region"),
        ("{$ballotCount :number minimumFractionDigits=$regoin}", .unknownVariable, "$region"), ("{$ballotCount :intger}", .unknownFunction, ":integer"),
        ("{$contests :house:lst}", .unknownFunction, ":house:list"), ("{$ballotCount :date}", .wrongOperand, ":integer"), ("{$votingDay :time}", .wrongOperand, ":date"),
        ("{$pollsOpen :date}", .wrongOperand, ":time"), ("{$region :integer}", .wrongOperand, ""), ("{$ballotCount :currency}", .wrongOperand, ":integer"),
        ("{$region :house:list}", .wrongOperand, ""), ("{$region :house:region}", .wrongOperand, ""), ("{$votingDay :date style=long}", .unknownOption, ""),
        ("{$votingDay :date length=$region}", .unknownOption, ""), ("{$votingDay :date fields=day-month}", .unknownOption, ""),
        ("{$ballotCount :number minimumFractionDigits=few}", .unknownOption, ""), ("{#b}tebal{/b}", .messageSyntax, ""), ("{region}", .literalForVariable, "$region"),
    ])
    func finds(message: String, code: DiagnosticCode, suggestion: String) throws {
        let found = try findings(message)
        #expect(found.first?.code == code, "\(message): \(found)")
        #expect(found.first?.arguments["suggestion", default: ""] == suggestion)
        #expect((found.first?.fix != nil) == !suggestion.isEmpty)
    }

    /// What the change puts right, also where the name stands in text, in a declaration or in a second placeholder.
    @Test(arguments: [
        ("Bayar $balotCount: {$balotCount}", "Bayar $balotCount: {$ballotCount}"), ("{$ballotCount :intger}", "{$ballotCount :integer}"),
        ("{$votingDay :date lenght=long}", "{$votingDay :date length=long}"), (".input {$balotCount :integer} {{ya}}", ".input {$ballotCount :integer} {{ya}}"),
        (".input {$ballotCount :integer} .match $ballotCount 5 {{$regoin {$regoin}}} * {{}}", ".input {$ballotCount :integer} .match $ballotCount 5 {{$regoin {$region}}} * {{}}"),
        ("{$votingDay :date fields=year-moth-day}", "{$votingDay :date fields=year-month-day}"), ("{region :string}", "{$region :string}"),
        ("{$contests} {$contests :house:lst}", "{$contests} {$contests :house:list}"),
    ])
    func changesPutItRight(message: String, corrected: String) throws {
        let fix = try #require(try findings(message).first?.fix)
        let line = "\"\(message)\""
        #expect(fix.line == 1 && fix.endLine == 1)
        #expect("\(line.prefix(fix.column - 1))\(fix.replacement)\(line.dropFirst(fix.endColumn - 1))" == "\"\(corrected)\"")
        #expect(try findings(corrected).isEmpty)
    }
}
