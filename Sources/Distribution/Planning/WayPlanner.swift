internal import Elections

/// Counting backwards and forwards along the way of one consignment. Answers are kept: regions behind the same place share them.
struct WayPlanner {
    /// From the end of printing to the warehouse and the villages.
    struct Way: Sendable {
        var printEnd: CalendarDate
        var dispatch: CalendarDate
        var legs: [ConsignmentDates.LegDates]
        var arrival: CalendarDate
        var handOut: CalendarDate
    }

    /// Either the way, or the leg that does not leave in time with the day by which it would have had to arrive.
    enum Answer: Sendable {
        case way(Way)
        case never(leg: Int, day: CalendarDate)
    }

    private struct Key: Hashable {
        var day: Int
        var shop: Int
        var calendar: Int
        var route: [Int]
    }

    let shops: PrintShops
    let network: RouteNetwork
    let times: LeadTimes
    private var back: [Key: Answer] = [:]
    private var forth: [Key: Answer] = [:]

    init(shops: PrintShops, network: RouteNetwork, times: LeadTimes) {
        self.shops = shops
        self.network = network
        self.times = times
    }

    /// The latest days of a way that ends in the warehouse by `target`.
    mutating func latest(by target: CalendarDate, shop: Int, route: [Int], calendar: WorkCalendar, number: Int) -> Answer {
        let key = Key(day: target.ordinal, shop: shop, calendar: number, route: route)
        if let known = back[key] { return known }
        let answer = latest(target, shops.shops[shop].calendar, route, calendar)
        back[key] = answer
        return answer
    }

    private func latest(_ target: CalendarDate, _ press: WorkCalendar, _ route: [Int], _ calendar: WorkCalendar) -> Answer {
        let arrival = calendar.workingDay(onOrBefore: target)
        var day = calendar.workingDay(times.receiveDays, before: arrival)
        var legs: [ConsignmentDates.LegDates] = []
        for leg in route.reversed() {
            guard let dates = network.legs[leg].lastDeparture(arrivingBy: day) else { return .never(leg: leg, day: day) }
            legs.append(dates)
            day = dates.departure
        }
        let dispatch = press.workingDay(onOrBefore: day)
        let packed = press.workingDay(times.dispatchDays, before: dispatch)
        return .way(Way(
            printEnd: press.workingDay(times.packDays, before: packed), dispatch: dispatch, legs: legs.reversed(), arrival: arrival,
            handOut: arrival.adding(days: times.handOutDays)))
    }

    /// The days of a way that begins when printing has ended.
    mutating func planned(from printEnd: CalendarDate, shop: Int, route: [Int], calendar: WorkCalendar, number: Int) -> Answer {
        let key = Key(day: printEnd.ordinal, shop: shop, calendar: number, route: route)
        if let known = forth[key] { return known }
        let answer = planned(printEnd, shops.shops[shop].calendar, route, calendar)
        forth[key] = answer
        return answer
    }

    private func planned(_ printEnd: CalendarDate, _ press: WorkCalendar, _ route: [Int], _ calendar: WorkCalendar) -> Answer {
        let dispatch = press.workingDay(times.packDays + times.dispatchDays, after: printEnd)
        var day = dispatch
        var legs: [ConsignmentDates.LegDates] = []
        for leg in route {
            guard let dates = network.legs[leg].firstDeparture(onOrAfter: day) else { return .never(leg: leg, day: day) }
            legs.append(dates)
            day = dates.arrival
        }
        let arrival = calendar.workingDay(times.receiveDays, after: day)
        return .way(Way(printEnd: printEnd, dispatch: dispatch, legs: legs, arrival: arrival, handOut: arrival.adding(days: times.handOutDays)))
    }
}
