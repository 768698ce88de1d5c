public import Elections

/// The days of everything that has to happen with a consignment: the latest ones, or those of the plan.
public struct ConsignmentDates: Sendable, Hashable {
    /// One leg of the way.
    public struct LegDates: Sendable, Hashable {
        public var departure: CalendarDate
        public var arrival: CalendarDate
    }

    public var copyFinal: CalendarDate
    /// `nil` where nothing is translated.
    public var translationBack: CalendarDate?
    public var signOff: CalendarDate
    public var orderPlaced: CalendarDate
    public var printStart: CalendarDate
    public var printEnd: CalendarDate
    public var dispatch: CalendarDate
    public var legs: [LegDates]
    public var arrival: CalendarDate
    public var handOut: CalendarDate

    /// Every step with its day, in the order of the way.
    public var steps: [(step: ConsignmentStep, day: CalendarDate)] {
        var steps: [(step: ConsignmentStep, day: CalendarDate)] = [(.copyFinal, copyFinal)]
        if let translationBack { steps.append((.translationBack, translationBack)) }
        steps += [(.signOff, signOff), (.orderPlaced, orderPlaced), (.printStart, printStart), (.printEnd, printEnd), (.dispatch, dispatch)]
        for (index, leg) in legs.enumerated() { steps += [(.departure(index), leg.departure), (.legEnd(index), leg.arrival)] }
        return steps + [(.arrival, arrival), (.handOut, handOut)]
    }

    /// The step with the fewest days between this plan and the latest days, the first of them, and how many these are.
    func tightest(before latest: ConsignmentDates) -> (step: ConsignmentStep, slack: Int) {
        var step = ConsignmentStep.copyFinal, slack = copyFinal.days(until: latest.copyFinal)
        func look(_ other: ConsignmentStep, _ planned: CalendarDate, _ latest: CalendarDate) {
            let days = planned.days(until: latest)
            if days < slack { (step, slack) = (other, days) }
        }
        if let translationBack, let last = latest.translationBack { look(.translationBack, translationBack, last) }
        look(.signOff, signOff, latest.signOff)
        look(.orderPlaced, orderPlaced, latest.orderPlaced)
        look(.printStart, printStart, latest.printStart)
        look(.printEnd, printEnd, latest.printEnd)
        look(.dispatch, dispatch, latest.dispatch)
        for index in legs.indices where index < latest.legs.count {
            look(.departure(index), legs[index].departure, latest.legs[index].departure)
            look(.legEnd(index), legs[index].arrival, latest.legs[index].arrival)
        }
        look(.arrival, arrival, latest.arrival)
        look(.handOut, handOut, latest.handOut)
        return (step, slack)
    }
}
