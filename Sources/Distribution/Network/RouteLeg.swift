public import Diagnostics
internal import Elections

/// The way from one place to the next.
public struct RouteLeg: Sendable {
    public enum Mode: String, Sendable, Hashable, CaseIterable {
        case truck, ship, boat, plane
    }

    public var from: String
    public var to: String
    public var mode: Mode
    /// In calendar days.
    public var days: Int
    public var departures: Departures
    /// Months in which the way takes longer, from 1.
    public var wetMonths: Set<Int>
    /// How much longer, in days.
    public var wetDays: Int
    /// What carrying boxes along it costs; `nil` where no price is known.
    public var price: CarriagePrice?
    /// Where its departures stand, or the leg.
    public var place: SourcePlace

    /// How long the way takes for who leaves on a day.
    func days(from departure: CalendarDate) -> Int { days + (wetDays > 0 && wetMonths.contains(departure.month) ? wetDays : 0) }

    /// The last departure that arrives in time; `nil` when none does.
    func lastDeparture(arrivingBy day: CalendarDate) -> ConsignmentDates.LegDates? {
        var latest = day.adding(days: -days)
        // The wet season can only push it so far.
        for _ in 0...(wetDays + 1) {
            guard let departure = departures.last(onOrBefore: latest) else { return nil }
            let arrival = departure.adding(days: days(from: departure))
            if arrival <= day { return .init(departure: departure, arrival: arrival) }
            latest = departure.adding(days: -1)
        }
        return nil
    }

    func firstDeparture(onOrAfter day: CalendarDate) -> ConsignmentDates.LegDates? {
        departures.first(onOrAfter: day).map { .init(departure: $0, arrival: $0.adding(days: days(from: $0))) }
    }

    /// What the way takes as a rule, by which ways are compared.
    var usualDays: Int { days + departures.wait }
}
