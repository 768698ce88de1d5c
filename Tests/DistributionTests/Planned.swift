import Diagnostics
import Elections
import Foundation
import Testing
import Workspace

@testable import Campaigns
@testable import Distribution

/// The real facts, shops and routes, and campaigns of the tests' own.
struct Planned {
    let facts: ElectionFacts
    var shops: String
    var routes: String
    var times: String
    var budget: String?
    var units = UnitLists()

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    init() throws {
        facts = try #require(ElectionFacts.load(from: DiskWorkspace(), folder: Planned.root.appending(path: "assets/elections").path).facts)
        func text(_ name: String) throws -> String { try String(contentsOf: Planned.root.appending(path: "assets/distribution/\(name).json"), encoding: .utf8) }
        (shops, routes, times) = (try text("shops"), try text("routes"), try text("lead-times"))
    }

    /// 1,000 posters of A3 for each region, unless told otherwise.
    static func campaign(_ id: String = "contoh", cycle: Cycle, ready: String, arrive: String, posters: Int = 1_000) throws -> Campaign {
        let place = SourcePlace(file: "campaign.json")
        let material = Material(
            id: "poster", template: "poster", copies: CopiesRule(per: .region, every: 1, count: posters, sparePermille: 0, languages: .share), slots: [:],
            renditions: [], place: place, slotPlaces: [:])
        return Campaign(
            id: id, title: id, cycle: cycle, function: "voter-education", audiences: [], topics: [],
            regions: RegionRule(level: .regency, places: [.voting], voting: [], contestants: nil, include: [], exclude: [], place: place),
            languages: LanguageRule(source: "id", targets: .regional), materials: [material],
            distribution: DistributionRule(
                ready: try #require(CalendarDate(iso: ready)), arrive: .date(try #require(CalendarDate(iso: arrive))), allowLate: nil, place: place,
                readyPlace: place, arrivePlace: place),
            approvals: [], silences: [], catalogues: [:], folder: "", place: place, sources: [], pictures: [:])
    }

    func planner() throws -> Planner {
        let shops = try #require(PrintShops.read(Array(shops.utf8), path: "shops.json", facts: facts).shops)
        let network = try #require(RouteNetwork.read(Array(routes.utf8), path: "routes.json", facts: facts, shops: shops).network)
        let times = try #require(LeadTimes.read(Array(times.utf8), path: "lead-times.json", facts: facts).leadTimes)
        let poster = PieceFormat(title: "Poster A3", width: 297, height: 420, pages: 1, pack: 50, grammage: 150, isPixels: false)
        let story = PieceFormat(title: "Story", width: 286, height: 508, pages: 1, pack: 1, grammage: 20, isPixels: true)
        let budget = try budget.map { try #require(Budget.read(Array($0.utf8), path: "budget.json", facts: facts).budget) }
        return Planner(facts: facts, shops: shops, network: network, leadTimes: times, budget: budget, units: units, formats: ["poster": poster, "story": story])
    }

    func plan(_ campaign: Campaign, _ region: String, languages: [String] = ["id"]) throws -> ConsignmentPlan {
        let code = try #require(RegionCode(region))
        return try #require(try planner().plan(campaign.cycle, [PlanRequest(campaign, [(code, languages)])]).consignments.first)
    }
}
