import Composition
import Foundation
import Testing

@Suite struct PatternAssignmentsTests {
    struct Row: Decodable {
        var region: String
        var pattern: String
        var reviewer: String
        var state: String
    }

    let rows: [Row]

    init() throws {
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        let file = root.appendingPathComponent("../../../assets/patterns/assignments.json")
        rows = try JSONDecoder().decode([Row].self, from: Data(contentsOf: file))
    }

    @Test func everyRowNamesAFamilyAndAState() {
        for row in rows {
            #expect(PatternFamily(rawValue: row.pattern) != nil, "\(row.region)")
            #expect(["needs-review", "final"].contains(row.state), "\(row.region)")
        }
    }

    @Test func aRowIsFinalOnlyWithAReviewer() {
        for row in rows where row.state == "final" { #expect(!row.reviewer.isEmpty, "\(row.region)") }
    }

    @Test func rowsStandInOrderOfTheirRegionEachOnce() {
        #expect(rows.map(\.region) == Set(rows.map(\.region)).sorted())
    }

    @Test(arguments: [
        ("toraja-grid", ["73.18", "73.26"]), ("sasirangan", ["63"]), ("noken-weave", ["91"]), ("ceplok", ["33", "34"]),
        ("truntum", ["33", "34"]), ("keketusan", ["51"]), ("endek-diamond", ["51", "53"]),
    ])
    func aPatternStaysWithItsPeople(_ pattern: String, _ homes: [String]) {
        for row in rows where row.pattern == pattern { #expect(homes.contains { row.region.hasPrefix($0) }, "\(row.region)") }
    }

    @Test func kawungIsNotUsedWhereItBelongedToTheCourts() {
        #expect(!rows.contains { $0.pattern == "kawung" && ($0.region.hasPrefix("33") || $0.region.hasPrefix("34")) })
    }
}
