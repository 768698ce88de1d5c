import Foundation
import Testing

/// What is ordered stays as it was ordered; what is needed beyond becomes a consignment of its own.
struct SupplementTests {
    private static let campaign = "campaigns/pindah-memilih-2019/campaign.json"
    private let project: DiskProject

    init() throws {
        project = try DiskProject(campaigns: ["pindah-memilih-2019"])
        try #require(project.run("run --region 34.02 --rendition svg --quiet").status == 0)
    }

    private struct Consignment: Decodable {
        struct Line: Decodable {
            var material: String
            var needed: Int
            var printed: Int
            var packs: Int
        }
        struct Dates: Decodable {
            var orderPlaced: String
            var printStart: String
        }

        var id: String
        var region: String
        var delivery: Int
        var sheets: Int
        var planned: Dates
        var lines: [Line]

        func printed(_ material: String) -> Int? { lines.first { $0.material == material }?.printed }
    }

    /// Those of Bantul, by number.
    private func consignments() throws -> [Consignment] {
        struct Plan: Decodable { var consignments: [Consignment] }
        try #require(project.run("schedule --region 34.02 --quiet").status == 0)
        let data = try Data(contentsOf: project.folder.appending(path: "output/pemilu-2019/schedule/schedule.json"))
        return try JSONDecoder().decode(Plan.self, from: data).consignments.filter { $0.region == "34.02" }
    }

    private func release(_ day: String) -> Project.Result { project.run("release --cycle 2019 --date \(day) --region 34.02") }

    /// So many posters a village.
    private func set(posters: Int, before: Int) throws {
        let rest = "\"spare\": \"2.5%\""
        try project.replace("\"count\": \(before),\n        \(rest)", by: "\"count\": \(posters),\n        \(rest)", in: SupplementTests.campaign)
    }

    @Test func beforeTheOrderNumbersFollowTheCampaign() throws {
        try set(posters: 6, before: 2)
        let plans = try consignments()
        #expect(plans.map(\.id) == ["J4HYT0"] && plans[0].printed("poster-a3") == 500)
    }

    /// 75 villages: 2 posters each are 150, with the spare 154, in packs of 50 200; 6 each are 450, 462, 500: 300 more.
    @Test func whatIsNeededBeyondComesAfter() throws {
        #expect(release("2018-11-20").out.hasPrefix("Released: 3 editions; 9200 pieces in all."))
        let before = try consignments()
        #expect(before.map(\.delivery) == [1])
        try set(posters: 6, before: 2)
        let after = try consignments()
        // The number 2 would give the codes of the first delivery again, as happens once in 4,712 times: it is passed over.
        #expect(after.map(\.delivery) == [1, 3] && after.map(\.id) == ["J4HYT0", "FMJNAZ"])
        #expect(after[0].lines.map(\.printed) == before[0].lines.map(\.printed) && after[0].sheets == before[0].sheets)
        #expect(after[1].lines.map(\.material) == ["poster-a3"] && after[1].printed("poster-a3") == 300 && after[1].lines[0].packs == 6 && after[1].lines[0].needed == 250)
        // The order for it can only be placed after the one before.
        #expect(after[1].planned.orderPlaced > "2018-11-20" && after[1].planned.printStart > after[1].planned.orderPlaced)
        let page = try String(contentsOfFile: project.path("output/pemilu-2019/schedule/34.02/index.html"), encoding: .utf8)
        #expect(page.contains("Pindah memilih (susulan 1) · FMJ-NAZ"))
        // The same plan again gives the same codes.
        #expect(try consignments().map(\.id) == after.map(\.id))
    }

    @Test func lessIsNotTakenBack() throws {
        #expect(release("2018-11-20").status == 0)
        try set(posters: 1, before: 2)
        let plans = try consignments()
        #expect(plans.map(\.delivery) == [1] && plans[0].printed("poster-a3") == 200 && plans[0].lines.first { $0.material == "poster-a3" }?.needed == 75)
    }

    @Test func eachReleaseFreezesWhatIsNew() throws {
        #expect(release("2018-11-20").status == 0)
        try set(posters: 6, before: 2)
        #expect(release("2018-12-03").out.hasPrefix("Released: 1 editions; 9500 pieces in all.\nReleased before, unchanged: 3."))
        try set(posters: 8, before: 6)
        let plans = try consignments()
        #expect(plans.map(\.delivery) == [1, 3, 4] && plans.compactMap { $0.printed("poster-a3") } == [200, 300, 150])
        #expect(Set(plans.map(\.id)).count == 3)
        // Everything that was sent can be received; the form has a row for each of it.
        #expect(project.run("receive --template 34.02 -o \(project.path("formulir.csv"))").status == 0)
        let form = try String(contentsOfFile: project.path("formulir.csv"), encoding: .utf8)
        #expect(form.contains("\(plans[1].id),poster-a3,id,") && form.contains("J4HYT0,poster-a3,id,") && !form.contains(plans[2].id))
        // Packed is only what is not ordered yet.
        let packed = project.run("package --shop surabaya --cycle 2019 --region 34.02 --supplement -o \(project.path("paket"))")
        #expect(packed.out.hasPrefix("Percetakan Surabaya: 1 jobs, 150 pieces, 1 files"))
        #expect(FileManager.default.fileExists(atPath: project.path("paket/pindah-memilih-2019_susulan-2/pemilu-2019_34.02-bantul_poster-a3_id_1M_150.svg")))
    }

    /// An event is as old as the last release that changed it: its order, and one that says something else of it.
    @Test func calendarsTellHowOftenAReleaseChangedAnEvent() throws {
        func stamps() throws -> [String] {
            try #require(project.run("schedule --region 34.02 --quiet").status == 0)
            let text = try String(contentsOfFile: project.path("output/pemilu-2019/schedule/calendars/34.ics"), encoding: .utf8)
            let events = text.components(separatedBy: "BEGIN:VEVENT\r\n").filter { $0.hasPrefix("UID:J4HYT0-arrival@") }
            return try #require(events.first).components(separatedBy: "\r\n").filter { $0.hasPrefix("DTSTAMP") || $0.hasPrefix("SEQUENCE") }
        }
        #expect(try stamps() == ["DTSTAMP:20181115T000000Z", "SEQUENCE:0"])
        #expect(release("2018-11-20").status == 0)
        #expect(try stamps() == ["DTSTAMP:20181120T000000Z", "SEQUENCE:1"])
        // The same again enters nothing.
        #expect(release("2018-11-21").status == 0)
        #expect(try stamps() == ["DTSTAMP:20181120T000000Z", "SEQUENCE:1"])
    }

    /// What was ordered for a region that the campaign gave up stays in the plan.
    @Test func whatIsOnTheRoadIsNotForgotten() throws {
        #expect(release("2018-11-20").status == 0)
        try project.replace("\"where\": \"voting\"", by: "\"where\": \"voting\", \"exclude\": [\"34.02\"]", in: SupplementTests.campaign)
        let plans = try consignments()
        #expect(plans.map(\.id) == ["J4HYT0"] && plans[0].printed("poster-a3") == 200)
    }
}
