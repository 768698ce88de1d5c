import Diagnostics
import Elections
import Testing

@testable import Campaigns
@testable import Distribution

/// Prices, added up by hand.
struct CostTests {
    private func costs(_ planned: Planned, _ regions: [String], posters: Int = 1_000) throws -> (plan: CyclePlan, costs: CycleCosts?) {
        let campaign = try Planned.campaign(cycle: .pemilu2019, ready: "2019-02-04", arrive: "2019-03-27", posters: posters)
        let planner = try planned.planner()
        let plan = planner.plan(.pemilu2019, [PlanRequest(campaign, try regions.map { (try #require(RegionCode($0)), ["id"]) })])
        return (plan, planner.costs(of: plan))
    }

    /// 1,000 posters are 1,000 sheets of A3 at Rp 900 and one setting up at Rp 45,000. They weigh 18,711 g, so 19 kg: from Surabaya two legs by truck at Rp 1,200.
    @Test func aConsignmentByHand() throws {
        let (plan, costs) = try costs(Planned(), ["34.02"])
        #expect(plan.consignments.first?.grams == 18_711)
        let one = try #require(costs?.consignments.first)
        #expect(one.printing == 945_000 && one.carriage == 45_600 && one.total == 990_600 && one.isComplete)
    }

    /// Two boxes of at most 15 kg, at Rp 30,000 a box on one leg and by the kilogram on the other.
    @Test func carriageByTheBox() throws {
        var planned = try Planned()
        planned.routes = planned.routes.replacing(
            "\"to\": \"yogyakarta\", \"mode\": \"truck\",", with: "\"to\": \"yogyakarta\", \"carriage\": { \"perBox\": 30000 }, \"mode\": \"truck\",")
        let (plan, costs) = try costs(planned, ["34.02"])
        #expect(plan.consignments.first?.boxes == 2)
        #expect(costs?.consignments.first?.carriage == 2 * 30_000 + 19 * 1_200)
    }

    /// A price for the piece stands in place of that for its sheets; the setting up is paid besides.
    @Test func piecesHavePricesOfTheirOwn() throws {
        var planned = try Planned()
        planned.shops = planned.shops.replacing("\"setupPrice\": 45000,", with: "\"setupPrice\": 45000, \"piecePrices\": { \"poster\": 1500 },")
        #expect(try costs(planned, ["34.02"]).costs?.consignments.first?.printing == 1_545_000)
    }

    /// Where setting up has no price, the sheets it loses are paid as sheets: 50 at Rp 900.
    @Test func sheetsLostArePaid() throws {
        var planned = try Planned()
        planned.shops = planned.shops.replacing("\"setupPrice\": 45000,", with: "")
        #expect(try costs(planned, ["34.02"]).costs?.consignments.first?.printing == 945_000)
    }

    /// What has no price is told and not guessed; without any price there is nothing to tell.
    @Test func whatIsNotKnownIsNotCounted() throws {
        var planned = try Planned()
        planned.routes = planned.routes.replacing("\"truck\": { \"perKg\": 1200 }, ", with: "")
        let some = try #require(try costs(planned, ["34.02", "34.04"]).costs)
        #expect(some.consignments.allSatisfy { $0.carriage == nil && $0.printing == 945_000 })
        #expect(some.offices.first?.incomplete == 2 && some.offices.first?.total == 1_890_000)
        planned.shops = planned.shops.replacing("\"sheetPrice\": 900,", with: "").replacing("\"setupPrice\": 45000,", with: "")
        planned.routes = planned.routes.replacing(
            "\"carriage\": { \"ship\": { \"perKg\": 2500 }, \"boat\": { \"perKg\": 6000 }, \"plane\": { \"perKg\": 28000 } },", with: "")
        #expect(try costs(planned, ["34.02"]).costs == nil)
    }

    /// Regencies add up to their province, and provinces to the country, to the rupiah.
    @Test func areasAddUp() throws {
        let regions = try Planned().facts.regions.map(\.code).filter { !$0.isProvince }.map(\.text)
        let all = try #require(try costs(Planned(), regions).costs)
        let national = try #require(all.offices.first)
        #expect(national.office == .national && all.offices.count == 1 + 34 + 514)
        var provinces: [String: Int] = [:], regencies: [String: Int] = [:]
        for office in all.offices {
            guard case .region(let code) = office.office else { continue }
            if code.isProvince { provinces[code.text] = office.total } else { regencies[code.province.text, default: 0] += office.total }
        }
        #expect(provinces == regencies && provinces.values.reduce(0, +) == national.total)
        #expect(national.total == all.consignments.reduce(0) { $0 + $1.total })
    }

    /// Bantul costs Rp 990,600: a ceiling of just that is kept, one rupiah less is passed by one, and told at its place.
    @Test(arguments: [(990_600, 0), (990_599, 1)]) func ceilingsAreHeld(ceiling: Int, over: Int) throws {
        var planned = try Planned()
        planned.budget = """
            { "source": "uji", "confidence": "low", "ceilings": [
              { "cycle": "pemilu-2019", "office": "34.02", "rupiah": \(ceiling) }, { "cycle": "pemilu-2019", "office": "national", "rupiah": 2000000 } ] }
            """
        let costs = try #require(try costs(planned, ["34.02"]).costs)
        #expect(costs.overruns.map(\.over) == (over > 0 ? [over] : []))
        guard over > 0 else { return #expect(costs.findings.isEmpty) }
        let finding = try #require(costs.findings.first)
        #expect(finding.code == .overBudget && finding.severity == .warning && finding.place?.file == "budget.json" && finding.place?.line == 2)
        #expect(finding.arguments["cost"] == "Rp 990.600" && finding.arguments["over"] == "Rp 1" && finding.arguments["office"] == "34.02 Kabupaten Bantul")
    }

    @Test(arguments: [(0, "Rp 0"), (999, "Rp 999"), (1_250_000, "Rp 1.250.000"), (-1_000, "-Rp 1.000")]) func sumsAreWrittenAsPeopleDo(sum: Int, text: String) {
        #expect(Rupiah.text(sum) == text)
    }
}
