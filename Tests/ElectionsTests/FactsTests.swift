import Foundation
import Testing
import Workspace

@testable import Elections

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
private let loaded = ElectionFacts.load(from: DiskWorkspace(), folder: root.appending(path: "assets/elections").path)

struct FactsTests {
    let facts: ElectionFacts

    init() throws { facts = try #require(loaded.facts, "\(loaded.diagnostics)") }

    private func code(_ text: String) throws -> RegionCode { try #require(RegionCode(text)) }

    @Test func allRegionsAndContestsAreThere() {
        #expect(facts.regions.count == 548)
        #expect(facts.contests(.pilkada2017).count == 101)
        #expect(facts.contests(.pilkada2018).count == 171)
    }

    @Test(arguments: [(Cycle.pilkada2017, 138), (.pilkada2018, 381), (.pemilu2019, 514)])
    func votingRegencies(cycle: Cycle, count: Int) {
        #expect(facts.regions.count { !$0.code.isProvince && facts.votes($0.code, in: cycle) } == count)
    }

    @Test(arguments: [
        ("31.74", Cycle.pemilu2019, "Kota Administrasi Jakarta Selatan", "KPU Kota Jakarta Selatan"),
        ("31.01", .pemilu2019, "Kabupaten Administrasi Kepulauan Seribu", "KPU Kabupaten Kepulauan Seribu"),
        ("11.71", .pilkada2017, "Kota Banda Aceh", "KIP Kota Banda Aceh"),
        ("34.02", .pemilu2019, "Kabupaten Bantul", "KPU Kabupaten Bantul"),
        ("76.01", .pilkada2017, "Kabupaten Mamuju Utara", "KPU Kabupaten Mamuju Utara"),
        ("76.01", .pemilu2019, "Kabupaten Pasangkayu", "KPU Kabupaten Pasangkayu"),
        ("81.03", .pilkada2018, "Kabupaten Maluku Tenggara Barat", "KPU Kabupaten Maluku Tenggara Barat"),
        ("81.03", .pemilu2019, "Kabupaten Kepulauan Tanimbar", "KPU Kabupaten Kepulauan Tanimbar"),
        ("51", .pilkada2018, "Provinsi Bali", "KPU Provinsi Bali"),
    ])
    func nameAndOrganiser(text: String, cycle: Cycle, name: String, organiser: String) throws {
        #expect(facts.fullName(of: try code(text), in: cycle).value == name)
        #expect(facts.organiser(of: try code(text), in: cycle).value == organiser)
    }

    @Test(arguments: [
        ("31.74", Cycle.pemilu2019, ["Presiden dan Wakil Presiden", "DPR", "DPD", "DPRD Provinsi"]),
        ("34.71", .pemilu2019, ["Presiden dan Wakil Presiden", "DPR", "DPD", "DPRD Provinsi", "DPRD Kota"]),
        ("11.71", .pemilu2019, ["Presiden dan Wakil Presiden", "DPR", "DPD", "DPRA", "DPRK"]),
        ("91.01", .pemilu2019, ["Presiden dan Wakil Presiden", "DPR", "DPD", "DPRP", "DPRD Kabupaten"]),
        ("92.71", .pemilu2019, ["Presiden dan Wakil Presiden", "DPR", "DPD", "DPRPB", "DPRD Kota"]),
        ("32.01", .pilkada2018, ["Gubernur dan Wakil Gubernur Jawa Barat", "Bupati dan Wakil Bupati Bogor"]),
        ("32.71", .pilkada2018, ["Gubernur dan Wakil Gubernur Jawa Barat", "Wali Kota dan Wakil Wali Kota Bogor"]),
        ("31.74", .pilkada2017, ["Gubernur dan Wakil Gubernur DKI Jakarta"]),
        ("34.02", .pilkada2017, []),
    ])
    func papersOfAVoter(text: String, cycle: Cycle, labels: [String]) throws {
        #expect(facts.ballots(for: try code(text), in: cycle).map(\.value.label) == labels)
    }

    @Test func provinceVotersArePreservedWhenApportioned() throws {
        let regencies = facts.regencies(of: try code("33"))
        let sum = regencies.reduce(0) { $0 + facts.voters(of: $1.code, in: .pilkada2018).value }
        #expect(sum == 27_068_500)
        #expect(regencies.allSatisfy { facts.voters(of: $0.code, in: .pilkada2018).estimated })
    }

    @Test(arguments: [("35.01", ["jv"]), ("35.27", ["mad"]), ("32.73", ["su"]), ("32.12", ["jv"]), ("34.71", ["jv"]), ("31.74", []), ("51.71", ["ban"])])
    func languagesThatPeopleRead(text: String, tags: [String]) throws {
        #expect(facts.languages(of: try code(text)).map(\.tag) == tags)
    }

    @Test func jakartaRunOffHasItsOwnMilestones() throws {
        #expect(facts.milestone("voting-day", in: .pilkada2017, for: try code("31.74"))?.value.start.iso == "2017-02-15")
        #expect(facts.milestone("runoff-voting-day", in: .pilkada2017, for: try code("31.74"))?.value.start.iso == "2017-04-19")
        #expect(facts.milestone("runoff-voting-day", in: .pilkada2017, for: try code("36.03")) == nil)
    }

    @Test func everyFactNamesASource() {
        for region in facts.regions { #expect(!region.origin.source.isEmpty) }
        #expect(facts.hasSingleCandidate(RegionCode("91.25") ?? facts.regions[0].code, in: .pilkada2018))
    }
}

struct CalendarDateTests {
    @Test(arguments: [("2019-04-17", 3), ("2017-02-15", 3), ("2018-06-27", 3), ("2000-02-29", 2), ("1970-01-01", 4)])
    func weekday(iso: String, weekday: Int) throws {
        let date = try #require(CalendarDate(iso: iso))
        #expect(date.weekday == weekday)
        #expect(date.iso == iso)
    }

    @Test(arguments: ["2019-02-29", "2019-13-01", "2019-4-17", "17-04-2019", "2019-04-31", "", "2019-04-17 "])
    func refusesWhatIsNoDay(text: String) { #expect(CalendarDate(iso: text) == nil) }

    @Test func everyDayOfFortyYearsComesBack() throws {
        let start = try #require(CalendarDate(iso: "1990-01-01"))
        for offset in 0..<14_610 {
            let date = start.adding(days: offset)
            #expect(CalendarDate(iso: date.iso) == date)
        }
    }
}
