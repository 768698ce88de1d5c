import Foundation
import Testing
import Workspace

@testable import Elections

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
private let loaded = ElectionFacts.load(from: DiskWorkspace(), folder: root.appending(path: "assets/elections").path)

/// What was known on a day, and what became known after it.
struct FactVersionTests {
    let facts: ElectionFacts
    let makassar: RegionCode

    init() throws {
        facts = try #require(loaded.facts, "\(loaded.diagnostics)")
        makassar = try #require(RegionCode("73.71"))
    }

    @Test(arguments: [("2018-04-26", false), ("2018-04-27", true), ("2018-06-01", true)])
    func makassarHadSeveralPairsUntilOneWasLeft(day: String, single: Bool) throws {
        let date: CalendarDate = try #require(CalendarDate(iso: day))
        let known = facts.known(on: date)
        #expect(known.hasSingleCandidate(makassar, in: .pilkada2018) == single)
        #expect(known.contests(.pilkada2018).count == 171)
        let later = known.laterVersion(of: "pilkada-2018.contest-walikota.73.71")
        #expect(later?.knownFrom.iso == (single ? nil : "2018-04-27"))
    }

    @Test func aRulingStandsBesideTheDeadlineOnceItIsKnown() throws {
        let eve: CalendarDate = try #require(CalendarDate(iso: "2019-03-27"))
        let before = facts.known(on: eve)
        #expect(before.milestone("move-voting-deadline-special", in: .pemilu2019, for: makassar) == nil)
        #expect(before.laterVersion(of: "pemilu-2019.move-voting-deadline")?.value == "2019-04-10")
        #expect(facts.milestone("move-voting-deadline-special", in: .pemilu2019, for: makassar)?.value.start.iso == "2019-04-10")
        #expect(facts.laterVersion(of: "pemilu-2019.move-voting-deadline") == nil)
    }
}
