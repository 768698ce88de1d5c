import Diagnostics
import Foundation
import Testing

@testable import Localization

struct CalendarNamesTests {
    private static let header = "language,kind,number,name,source,state\n"

    private static let days = (1...7).map { "xx,day,\($0),D\($0),recall,recall\n" }.joined()
    private static let months = (1...12).map { "xx,month,\($0),M\($0),recall,recall\n" }.joined()

    private static func read(_ text: String) -> (names: CalendarNames?, diagnostics: [Diagnostic]) {
        CalendarNames.read(Array((header + text).utf8), path: "days-and-months.csv")
    }

    @Test func namesStandInTheirPlaces() throws {
        let formats = try #require(Self.read(Self.months + Self.days).names?.names(of: "xx"))
        #expect(formats.weekdays == ["D1", "D2", "D3", "D4", "D5", "D6", "D7"])
        #expect(formats.months.first == "M1" && formats.months.last == "M12")
    }

    @Test(arguments: [
        ("xx,day,0,A,recall,recall\n", 2), ("xx,day,8,A,recall,recall\n", 2), ("xx,month,13,A,recall,recall\n", 2), ("xx,week,1,A,recall,recall\n", 2),
        (",day,1,A,recall,recall\n", 2), ("xx,day,1,,recall,recall\n", 2), ("xx,day,1,A,,recall\n", 2), ("xx,day,1,A,recall,\n", 2),
        ("xx,day,one,A,recall,recall\n", 2), ("xx,day,1,A,recall,recall\nxx,day,1,B,recall,recall\n", 3),
    ])
    func refusesALine(text: String, line: Int) {
        let read = Self.read(text)
        #expect(read.names == nil)
        #expect(read.diagnostics.first?.place?.line == line)
    }

    @Test func aLanguageIsWhole() {
        let read = Self.read(Self.days)
        #expect(read.names == nil)
        #expect(read.diagnostics.map { $0.arguments["problem"] } == ["xx lacks the name of a day or of a month"])
    }

    /// A date stands in a line of the language; a name with a space in it could be parted there.
    @Test func shippedNamesAreSingleWords() throws {
        let names = try WordingSamples.calendar()
        for tag in ["ace", "ban", "bjn", "bug", "en", "jv", "mad", "min", "ms-Arab", "su"] {
            let formats = try #require(names.names(of: tag))
            #expect((formats.weekdays + formats.months).allSatisfy { !$0.contains(" ") }, "\(tag)")
            #expect(Set(formats.weekdays).count == 7 && Set(formats.months).count == 12, "\(tag)")
        }
    }
}
