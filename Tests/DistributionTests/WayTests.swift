import Elections
import Testing

@testable import Campaigns
@testable import Distribution

/// Plans of single consignments, counted by hand.
struct WayTests {
    private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
    private func code(_ text: String) throws -> RegionCode { try #require(RegionCode(text)) }

    /// Bantul, by 23 June 2018, a Saturday: joint leave takes 11 to 20 June out of every office.
    ///
    /// In hand on the 23rd, received the working day before, the 22nd; two days by truck in the province and one from Surabaya, so it leaves on the 19th:
    /// leave, so on the 9th, a Saturday before the holidays. One working day for dispatch (8 June) and two for packing (7, 6 June).
    @Test func jointLeaveOf2018() throws {
        let plan = try Planned().plan(Planned.campaign(cycle: .pilkada2018, ready: "2018-04-02", arrive: "2018-06-23"), "34.02")
        #expect(plan.latest.arrival.iso == "2018-06-23")
        #expect(plan.latest.legs.map(\.departure.iso) == ["2018-06-19", "2018-06-20"] && plan.latest.legs.map(\.arrival.iso) == ["2018-06-20", "2018-06-22"])
        #expect(plan.latest.dispatch.iso == "2018-06-09")
        #expect(plan.latest.printEnd.iso == "2018-06-06" && plan.latest.printStart.iso == "2018-06-06")
        #expect(plan.latest.handOut.iso == "2018-06-28")
    }

    /// The ship to Dobo leaves Ambon every second Tuesday from 5 January 2016: on 12 and 26 February and on 12 and 26 March 2019, and takes five days.
    ///
    /// By 27 March 2019 the boxes must be received on the 26th: the ship of the 12th arrives on the 17th. Makassar to Ambon takes five days, so they leave
    /// on the 7th: Nyepi, on which no office works, so they are handed over on the 6th. One working day for dispatch (5 March), two for packing (4 and 2 March).
    @Test func fortnightlyShipToTheAruIslands() throws {
        let plan = try Planned().plan(Planned.campaign(cycle: .pemilu2019, ready: "2019-02-04", arrive: "2019-03-27"), "81.07")
        #expect(plan.latest.legs.map(\.departure.iso) == ["2019-03-07", "2019-03-12"] && plan.latest.legs.map(\.arrival.iso) == ["2019-03-12", "2019-03-17"])
        #expect(plan.latest.dispatch.iso == "2019-03-06" && plan.latest.printEnd.iso == "2019-03-02")
        // Printed on 4 February, sent on the 8th (the 5th is a holiday), in Ambon on the 13th, they have missed the ship by a day and wait for the next.
        #expect(plan.planned.printEnd.iso == "2019-02-04" && plan.planned.dispatch.iso == "2019-02-08")
        #expect(plan.planned.legs.map(\.departure.iso) == ["2019-02-08", "2019-02-26"] && plan.planned.legs.map(\.arrival.iso) == ["2019-02-13", "2019-03-03"])
        // The 3rd is a Sunday: received on the 5th.
        #expect(plan.planned.arrival.iso == "2019-03-05")
        // Everything may take longer, but only one more ship may be missed.
        #expect(plan.slack == 14 && plan.critical == .departure(1))
    }

    /// A day earlier than what the ship brings can be received, the boxes have to take the ship a fortnight before.
    @Test func missingTheShipCostsAFortnight() throws {
        func departure(_ day: String) throws -> String? {
            try Planned().plan(Planned.campaign(cycle: .pemilu2019, ready: "2019-01-07", arrive: day), "81.07").latest.legs.last?.departure.iso
        }
        // The ship of the 12th is there on Sunday the 17th: received on Monday, in hand on Tuesday the 19th.
        #expect(try departure("2019-03-19") == "2019-03-12")
        #expect(try departure("2019-03-18") == "2019-02-26")
    }

    /// From June to August the same ship takes three days more.
    @Test func surchargeOfTheSeason() throws {
        let legs = try Planned().planner().network.legs
        let leg = try #require(legs.first { $0.to == "dobo" })
        let calm = try leg.firstDeparture(onOrAfter: day("2019-05-20")), rough = try leg.firstDeparture(onOrAfter: day("2019-06-01"))
        #expect(calm?.departure.iso == "2019-05-21" && calm?.arrival.iso == "2019-05-26")
        #expect(rough?.departure.iso == "2019-06-04" && rough?.arrival.iso == "2019-06-12")
        // By 11 June the ship of the 4th comes a day too late, though it would be in time in May.
        #expect(try leg.lastDeparture(arrivingBy: day("2019-06-11"))?.departure.iso == "2019-05-21")
        #expect(try leg.lastDeparture(arrivingBy: day("2019-06-12"))?.departure.iso == "2019-06-04")
    }

    /// Nyepi, 7 March 2019, is a day off for offices: only what offices do on that day moves, the way does not.
    @Test func aHolidayMovesOnlyTheLegsItTouches() throws {
        func latest(_ arrive: String) throws -> ConsignmentDates {
            try Planned().plan(Planned.campaign(cycle: .pemilu2019, ready: "2019-01-07", arrive: arrive), "34.02").latest
        }
        // In hand on Friday the 8th: the 7th is no working day, so it is received on Wednesday the 6th; three days of road, 3 March is a Sunday.
        let across = try latest("2019-03-08")
        #expect(across.legs.map(\.departure.iso) == ["2019-03-03", "2019-03-04"] && across.dispatch.iso == "2019-03-02" && across.printEnd.iso == "2019-02-27")
        // Two weeks later, without the holiday, everything lies a day later in the week; the road takes as long.
        let without = try latest("2019-03-22")
        #expect(without.legs.map(\.departure.iso) == ["2019-03-18", "2019-03-19"] && without.dispatch.iso == "2019-03-18" && without.printEnd.iso == "2019-03-14")
        for dates in [across, without] { #expect(dates.legs.map { $0.departure.days(until: $0.arrival) } == [1, 2]) }
    }

    /// Goods worth little are bought directly in ten working days, dearer ones go to tender; one working day before the order everything is signed off.
    @Test(arguments: [(1_000, "2019-01-29"), (300_000, "2018-12-15")])
    func theOrderDecidesWhenCopyIsFinal(posters: Int, order: String) throws {
        let campaign = try Planned.campaign(cycle: .pemilu2019, ready: "2019-02-11", arrive: "2019-03-27", posters: posters)
        let plan = try Planned().plan(campaign, "34.02", languages: ["id", "jv"])
        #expect(plan.planned.orderPlaced.iso == order)
        let days = plan.planned.steps.prefix(5).map(\.day)
        #expect(days == days.sorted() && Set(days).count == 5)
        let alone = try Planned().plan(campaign, "34.02")
        #expect(alone.planned.translationBack == nil && alone.planned.copyFinal == plan.planned.translationBack)
    }

    /// Midnight comes first in the east: 00.00 on 14 April 2019 in Jayapura is 22.00 in Jakarta the day before.
    @Test(arguments: [("31.71", "2019-04-13T17:00:00Z"), ("51.71", "2019-04-13T16:00:00Z"), ("91.71", "2019-04-13T15:00:00Z")])
    func quietPeriodBeginsAtLocalMidnight(region: String, begins: String) throws {
        let place = try code(region), facts = try Planned().facts
        let quiet = try #require(QuietPeriod(facts, cycle: .pemilu2019, region: place))
        #expect(quiet.begins == begins)
        #expect(try quiet.allows(day("2019-04-13")))
        #expect(try !quiet.allows(day("2019-04-14")))
    }

    @Test func aProvinceMayWantMoreSilence() throws {
        var planned = try Planned()
        planned.times = planned.times.replacing("\"quietPolicies\": []", with: "\"quietPolicies\": [{ \"regions\": [\"11\"], \"topics\": [\"money-politics\"] }]")
        let times = try planned.planner().leadTimes
        #expect(try times.quietTopics(in: code("11.01")) == ["contestants", "money-politics"])
        #expect(try times.quietTopics(in: code("34.02")) == ["contestants"])
    }

    @Test func whatIsSeenOnScreensIsNotPlanned() throws {
        var campaign = try Planned.campaign(cycle: .pemilu2019, ready: "2019-02-11", arrive: "2019-03-27")
        var story = campaign.materials[0]
        (story.id, story.template) = ("story", "story")
        campaign.materials.append(story)
        #expect(try Planned().plan(campaign, "34.02").lines.map(\.material) == ["poster"])
        campaign.materials = [story]
        let region = try code("34.02")
        let plan = try Planned().planner().plan(.pemilu2019, [PlanRequest(campaign, [(region, ["id"])])])
        #expect(plan.consignments.isEmpty)
    }
}
