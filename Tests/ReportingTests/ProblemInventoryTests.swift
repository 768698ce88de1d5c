import Elections
import Testing

@testable import Distribution
@testable import Reporting

/// The inventory of problems, from rows written by hand.
struct ProblemInventoryTests {
    private let bantul: RegionCode
    private let sleman: RegionCode

    init() throws {
        bantul = try #require(RegionCode("34.02"))
        sleman = try #require(RegionCode("34.04"))
    }

    private func line(_ region: RegionCode, _ material: String = "poster-a3", _ language: String = "id", planned: Int = 100) throws -> EvaluatedLine {
        EvaluatedLine(
            campaign: "hari-h", title: "Hari H", function: "voter-education", audiences: ["families"], region: region, material: material, language: language,
            consignment: region == bantul ? "J4HYT0" : "NQ8XTS", isEdition: true, planned: planned, deadline: try day("2019-03-27"), making: .final)
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    private func cycle(_ lines: [EvaluatedLine], day: CalendarDate? = nil) -> EvaluatedCycle {
        let regions = [
            EvaluatedRegion(code: bantul, name: "Kabupaten Bantul", province: "DI Yogyakarta", voters: 700_000, isEstimate: false, languages: ["jv"], isCounted: true),
            EvaluatedRegion(code: sleman, name: "Kabupaten Sleman", province: "DI Yogyakarta", voters: 750_000, isEstimate: true, languages: ["jv"], isCounted: true),
        ]
        var cycle = EvaluatedCycle(
            cycle: .pemilu2019, lines: lines, regions: Dictionary(regions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }), titles: ["hari-h": "Hari H"])
        cycle.day = day
        return cycle
    }

    private func problems(_ cycle: EvaluatedCycle) -> [EvaluationProblem] { EvaluationReport(cycle).problems }

    @Test func aPlanThatComesTooLateNamesItsShop() throws {
        var late = try line(bantul), tight = try line(sleman)
        (late.slack, tight.slack) = (-3, 0)
        var all = cycle([late, tight])
        all.gaps = [("Percetakan Surabaya", PrintingGap(
            shop: 0, first: try day("2019-03-01"), last: try day("2019-03-09"), sheetsDemanded: 5_000, sheetsPossible: 4_000,
            consignments: [try #require(ConsignmentID("J4HYT0"))], daysEarlier: 2, sheetsFewer: 1_000, sheetsPerDay: 600))]
        let found = problems(all)
        #expect(found.map(\.kind) == [.infeasiblePlan] && found.map(\.region) == [bantul] && found.map(\.count) == [100])
        #expect(found.first?.evidence == "menurut rencana terlambat 3 hari; Percetakan Surabaya harus mencetak 5.000 lembar A3 dari 1 Mar 2019 sampai 9 Mar 2019, mampu 4.000")
        #expect(found.first?.source == "schedule:J4HYT0")
    }

    @Test func aMessageThatMustBeTranslatedAndWasNotIsTold() throws {
        var fallen = try line(bantul, "leaflet-a5", "jv")
        fallen.mustTranslate = ["steps.1"]
        let found = problems(cycle([fallen, try line(bantul)]))
        #expect(found.map(\.kind) == [.mustTranslate] && found.map(\.subject) == ["steps.1"] && found.map(\.count) == [100])
        // An edition that was never made says nothing to anybody.
        fallen.making = .missing
        #expect(problems(cycle([fallen])).isEmpty)
    }

    @Test func anUnsureFactIsAProblemOnlyInPrint() throws {
        var one = try line(sleman)
        one.unsureFacts = ["pemilu-2019.unlisted-from"]
        #expect(problems(cycle([one])).isEmpty)
        one.sent = .init(pieces: 90, first: try day("2019-02-01"), last: try day("2019-02-01"), rows: [4])
        let found = problems(cycle([one], day: try day("2019-02-01")))
        #expect(found.map(\.kind) == [.unsureFact] && found.map(\.count) == [90] && found.first?.source == "manifest:poster-a3/id releases:4")
    }

    @Test func thoseThatConcernMostVotersComeFirst() throws {
        var few = try line(bantul), many = try line(sleman)
        few.sent = .init(pieces: 100, first: try day("2019-02-01"), last: try day("2019-02-01"), rows: [1])
        many.sent = few.sent
        few.received = .init(pieces: 10, onTime: 10, damaged: 0, first: try day("2019-03-20"), last: try day("2019-03-20"), rows: [1])
        many.received = .init(pieces: 99, onTime: 99, damaged: 0, first: try day("2019-03-20"), last: try day("2019-03-20"), rows: [2])
        let found = problems(cycle([few, many], day: try day("2019-04-01")))
        #expect(found.map(\.count) == [1, 90] && found.map(\.people) == [750_000, 700_000] && found.map(\.isEstimate) == [true, false])
        // Together they are one matter for the meeting, with both regions' voters.
        let group = ProblemGroup.of(found, cycle([few, many]))
        #expect(group.count == 1 && group.first?.people == 1_450_000 && group.first?.count == 91 && group.first?.regions == [sleman, bantul])
        // On its last day nothing is short yet.
        #expect(problems(cycle([few, many], day: try day("2019-03-27"))).isEmpty)
    }

    @Test(arguments: [(98, 99, "98 dari 99"), (99, 100, "99 dari 100 (99 %)"), (1, 1_000, "1 dari 1.000 (<1 %)"), (999, 1_000, "999 dari 1.000 (99 %)"), (0, 0, "0 dari 0")])
    func smallNumbersAreNoShares(part: Int, whole: Int, text: String) {
        #expect(ReportWords(language: .indonesian).part(part, of: whole) == text)
    }
}
