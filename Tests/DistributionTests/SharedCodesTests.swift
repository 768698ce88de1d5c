import Diagnostics
import Elections
import Testing

@testable import Campaigns
@testable import Distribution

struct SharedCodesTests {
    /// Names are tried until two share their codes: the pair is refused by name, all others are let through.
    @Test func campaignsThatShareCodesAreFound() throws {
        var names: [UInt32: String] = [:]
        var pair: [String] = []
        for number in 0..<2_000 where pair.isEmpty {
            let name = "kampanye-\(number)"
            if let other = names.updateValue(name, forKey: ConsignmentID.series(.pemilu2019, name, 1)) { pair = [other, name] }
        }
        let campaigns = try (pair + ["lima-surat-suara"]).map { try Planned.campaign($0, cycle: .pemilu2019, ready: "2019-02-04", arrive: "2019-03-27") }
        let findings = Planner.sharedCodes(campaigns)
        #expect(findings.count == 1 && findings.first?.code == .sharedCodes)
        let free = try #require(findings.first?.arguments["free"])
        #expect(Planner.sharedCodes(try [pair[0], free].map { try Planned.campaign($0, cycle: .pemilu2019, ready: "2019-02-04", arrive: "2019-03-27") }).isEmpty)
        #expect(findings.first?.arguments["campaign"] == pair.last && findings.first?.arguments["other"] == pair.first)
    }
}
