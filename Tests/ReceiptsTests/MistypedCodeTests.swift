import Testing

@testable import Receipts

struct MistypedCodeTests {
    private let codes = MistypedCode(codes: ["NQ8XTS", "J4HYT0", "012345", "12E345", "1234E2", "1MAR19"])

    @Test(arguments: [
        ("NQ8XTZ", "NQ8XTS"), ("nq8-xts", "NQ8XTS"), ("QN8XTS", "NQ8XTS"), ("NQ8TS", "NQ8XTS"), ("NQ8XXTS", "NQ8XTS"), ("J4HYTO", "J4HYT0"), ("NQ88TZ", nil),
        ("34.02", nil), ("", nil),
    ])
    func oneWrongCharacterIsSeen(typed: String, meant: String?) { #expect(codes.nearest(to: typed) == meant) }

    @Test(arguments: [("12345", "012345"), ("1,23E+05", "1234E2"), ("123400", nil), ("01/03/2019", "1MAR19"), ("2019-03-01", "1MAR19"), ("345", nil)])
    func whatASpreadsheetMadeOfACodeIsSeen(typed: String, meant: String?) {
        let damage = codes.damage(of: typed)
        #expect(damage.code == meant && damage.isDamaged == (typed != "123400"))
    }

    @Test func aCodeThatIsOnlyWrongWasNotDamaged() { #expect(!codes.damage(of: "NQ8XTZ").isDamaged && !codes.damage(of: "34.02").isDamaged) }
}
