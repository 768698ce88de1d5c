import MessageFormat
import Testing

struct DateTimeTests {
    private let formatter = MessageFormatter(locale: "id", formats: LanguageTable.indonesian, isolation: .none)

    @Test(arguments: [
        ("{|2019-04-17| :date}", "17 Apr 2019"), ("{|2019-04-17| :date fields=year-month-day-weekday length=long}", "Rabu, 17 April 2019"),
        ("{|2019-04-17| :date fields=month-day length=short}", "17/4"), ("{|2019-04-17T07:00:00| :time}", "07.00"),
        ("{|2019-04-17T07:00:05| :time precision=second}", "07.00.05"), ("{|2019-04-17T13:00:00| :time hour12=true}", "1.00\u{202F}PM"),
        ("{|2019-04-17| :time}", "00.00"), ("{|2019-04-17T07:00:00| :datetime}", "17 Apr 2019, 07.00"),
        ("{|2019-04-17T07:00:00| :datetime dateLength=long}", "17 April 2019 pukul 07.00"),
        ("{|2019-04-17T07:00:00Z| :time timeZone=|Asia/Jayapura| timeZoneStyle=short}", "16.00 WIT"),
        ("{|2019-04-17T23:30:00Z| :datetime timeZone=|Asia/Jakarta|}", "18 Apr 2019, 06.30"),
        ("{|2019-12-31T23:30:00-05:00| :datetime timeZone=UTC}", "1 Jan 2020, 04.30"),
        ("{|2019-01-01T00:30:00+09:00| :datetime timeZone=UTC}", "31 Des 2018, 15.30"),
        ("{|2019-04-17T07:00:00+05:30| :time timeZone=input timeZoneStyle=long}", "07.00 GMT+05:30"),
        ("{|2019-04-17T07:00:00+08:00| :time timeZone=|Asia/Makassar| timeZoneStyle=long}", "07.00 Waktu Indonesia Tengah"),
        (".local $d = {|2019-04-17T07:00:00| :datetime dateLength=long hour12=true} {{{$d :time}}}", "7.00\u{202F}AM"),
    ])
    func shows(message: String, text: String) throws {
        let result = formatter.format(try CompiledMessage(message))
        #expect(result.text == text && result.errors.isEmpty, "\(message): \(result)")
    }

    @Test(arguments: [
        ("{|2019-02-29| :date}", "bad-operand"), ("{|0000-01-01| :date}", "bad-operand"), ("{|2019-04-17 07:00:00| :datetime}", "bad-operand"),
        ("{|2019-04-17T24:00:00| :datetime}", "bad-operand"), ("{|2019-04-17T07:00:00+15:00| :datetime}", "bad-operand"),
        ("{|2019-04-17| :date timeZone=|Mars/Olympus|}", "bad-option"), ("{|2019-04-17| :date timeZone=input}", "bad-operand"),
        ("{|2019-04-17| :date length=$length}", "bad-option"), ("{|2019-04-17| :date fields=day-month}", "bad-option"),
        ("{|2019-04-17| :date calendar=buddhist}", "unsupported-operation"),
    ])
    func tells(message: String, kind: String) throws {
        let result = formatter.format(try CompiledMessage(message), ["length": .string("long")])
        #expect(result.errors.map(\.kind.rawValue) == [kind], "\(message): \(result)")
    }

    @Test func takesOnlyWhatIsThere() throws {
        let day = DateTimeValue(date: DateTimeValue.Day(year: 2019, month: 4, day: 17)), hour = DateTimeValue(time: DateTimeValue.Time(hour: 7, minute: 0))
        for (message, value, isGood) in [
            ("{$x :date}", day, true), ("{$x :date}", hour, false), ("{$x :time}", hour, true), ("{$x :time}", day, false), ("{$x :datetime}", day, false),
            ("{$x}", day, true), ("{$x}", hour, true),
        ] {
            #expect(formatter.format(try CompiledMessage(message), ["x": .dateTime(value)]).errors.isEmpty == isGood, "\(message)")
        }
    }
}
