import Elections
import Testing

@testable import Receipts

struct ReceiptTextTests {
    @Test(arguments: [
        ("2019-03-05", "2019-03-05"), ("05/03/2019", "2019-03-05"), ("5/3/2019", "2019-03-05"), ("31-12-2018", "2018-12-31"), ("5.3.2019", "2019-03-05"),
        ("03/25/2019", nil), ("29/02/2019", nil), ("5/3/19", nil), ("2019/03/05", nil), ("5 Maret 2019", nil), ("", nil),
    ])
    func theDayStandsBeforeTheMonth(text: String, day: String?) { #expect(ReceiptText.day(text)?.iso == day) }

    @Test(arguments: [
        ("1250", 1250), ("1.250", 1250), ("1250,0", 1250), ("1.250,00", 1250), ("0", 0), ("-20", -20), ("\u{2212}20", -20), ("1.250.000", 1_250_000),
        ("1,250", nil), ("12,5", nil), ("1.25", nil), ("1250,", nil), ("1 250", nil), ("12a", nil), ("", nil), ("-", nil), ("999999999999", nil),
    ])
    func numbersAreWhole(text: String, count: Int?) { #expect(ReceiptText.count(text) == count) }
}
