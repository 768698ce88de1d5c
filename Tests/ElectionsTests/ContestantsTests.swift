import Foundation
import Testing
import Workspace

@testable import Elections

/// Who stood in the three elections, and that every row says where it comes from.
struct ContestantsTests {
    let facts: ElectionFacts

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        facts = try #require(ElectionFacts.load(from: DiskWorkspace(), folder: root.appending(path: "assets/elections").path).facts)
    }

    @Test func contestantsOf2019() {
        let all = facts.contestants(in: .pemilu2019)
        #expect(all.filter { $0.kind == .party }.compactMap(\.number) == Array(1...14) + [19, 20])
        #expect(all.filter { $0.kind == .localParty }.compactMap(\.number) == Array(15...18))
        #expect(all.filter { $0.kind == .ticket }.compactMap(\.number) == [1, 2])
        #expect(all.count == 22)
    }

    @Test(arguments: [Cycle.pilkada2017, .pilkada2018])
    func partiesBackPairsInPilkada(cycle: Cycle) {
        let all = facts.contestants(in: cycle)
        #expect(all.count >= 15)
        #expect(all.allSatisfy { $0.kind == .supporter && $0.number == nil })
    }

    @Test(arguments: Cycle.allCases)
    func everyRowHasASource(cycle: Cycle) {
        for contestant in facts.contestants(in: cycle) { #expect(!contestant.origin.source.isEmpty, "\(contestant.name)") }
    }

    @Test func votingDayIsTheFirstDatedVariable() throws {
        let first = try #require(facts.datedVariables(in: .pemilu2019).first)
        #expect(first.variable == "votingDay" && first.date.iso == "2019-04-17")
    }
}
