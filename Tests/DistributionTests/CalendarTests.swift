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

    @Test func everyRegionBelongsToAGroup() throws {
        let path = root.appending(path: "assets/distribution/lead-times.json").path
        let times = try #require(LeadTimes.read(Array(try Data(contentsOf: URL(fileURLWithPath: path))), path: path, facts: facts).leadTimes)
        for region in facts.regions { #expect(times.group(of: region.code) != nil) }
        #expect(try times.group(of: #require(RegionCode("91.02")))?.transportDays == 28)
        #expect(try times.group(of: #require(RegionCode("34.02")))?.id == "java-bali")
    }

    @Test(arguments: [(10, 1, [10]), (10, 2, [5, 5]), (11, 2, [6, 5]), (1, 3, [1, 1, 1]), (0, 2, [1, 1])])
    func sharesAmongLanguages(total: Int, count: Int, parts: [Int]) { #expect(Planner.share(total, among: count) == parts) }
}
