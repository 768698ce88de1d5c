import Elections
import Foundation
import Testing
import Workspace

@testable import Distribution

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

struct CalendarTests {
    let calendar: WorkCalendar
    let facts: ElectionFacts

    init() throws {
        facts = try #require(ElectionFacts.load(from: DiskWorkspace(), folder: root.appending(path: "assets/elections").path).facts)
        calendar = WorkCalendar(facts, region: try #require(RegionCode("33.01")))
    }

    @Test(arguments: [
        ("2018-06-14", false), ("2018-06-15", false), ("2018-06-17", false), ("2018-06-20", false), ("2018-06-21", true), ("2018-06-23", true),
        ("2019-03-07", false), ("2019-04-17", false), ("2018-06-09", true), ("2018-06-10", false),
    ])
    func workingDays(iso: String, working: Bool) throws { #expect(calendar.isWorkingDay(try #require(CalendarDate(iso: iso))) == working) }

    @Test func idulFitriTakesElevenDaysOutOfThePlan() throws {
        let day = try #require(CalendarDate(iso: "2018-06-21"))
        #expect(calendar.workingDay(1, before: day).iso == "2018-06-09")
    }

    /// The table and counting day by day say the same, inside and outside the years of the table.
    @Test func theTableCountsAsOneCountsByHand() throws {
        let start = try #require(CalendarDate(iso: "2012-07-01"))
        for offset in stride(from: 0, to: 5_000, by: 7) {
            let day = start.adding(days: offset)
            var by = day, left = 5
            while !calendar.isWorkingDay(by) { by = by.adding(days: -1) }
            while left > 0 {
                by = by.adding(days: -1)
                if calendar.isWorkingDay(by) { left -= 1 }
            }
            #expect(calendar.workingDay(5, before: day) == by)
            let last = day.adding(days: 40)
            #expect(calendar.workingDays(from: day, through: last) == (0...40).count { calendar.isWorkingDay(day.adding(days: $0)) })
            #expect(calendar.workingDay(calendar.workingDays(from: day, through: last) - 1, after: day) == calendar.workingDay(onOrBefore: last))
        }
    }

    @Test(arguments: [(10, 1, [10]), (10, 2, [5, 5]), (11, 2, [6, 5]), (1, 3, [1, 1, 1]), (0, 2, [1, 1])])
    func sharesAmongLanguages(total: Int, count: Int, parts: [Int]) {
        #expect((0..<count).map { Quantities.share(total, $0, of: count) } == parts)
    }
}
