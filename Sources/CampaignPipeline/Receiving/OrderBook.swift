internal import Distribution
internal import Elections
internal import Ledger

/// What the releases of a ledger come to: which pieces were ordered in which delivery, and how often a release changed a consignment.
struct OrderBook {
    /// By campaign and region, then by number.
    private(set) var ordered: [String: [RegionCode: [OrderedDelivery]]] = [:]
    /// By code of the consignment: how many releases said something else of it than the one before, and the day of the last of these.
    private(set) var changes: [String: (count: Int, day: CalendarDate)] = [:]

    /// More deliveries than this nobody makes to one region.
    private static let mostDeliveries = 200

    init() {}

    init(_ releases: [LedgerRelease]) {
        var lines: [Place: [LedgerLine: Int]] = [:]
        var dates: [Place: CalendarDate] = [:]
        for release in releases {
            guard let cycle = Cycle(rawValue: release.cycle), let region = RegionCode(release.region), let date = CalendarDate(iso: release.date) else { continue }
            let place = Place(cycle: cycle, campaign: release.campaign, region: region, code: release.line.consignment)
            lines[place, default: [:]][release.line] = release.pieces
            dates[place] = max(dates[place] ?? date, date)
        }
        for (place, pieces) in lines {
            guard let number = place.number, let date = dates[place] else { continue }
            let ordered = pieces.sorted { $0.key < $1.key }.map { OrderedDelivery.Line(material: $0.key.material, language: $0.key.language, pieces: $0.value) }
            self.ordered[place.campaign, default: [:]][place.region, default: []].append(OrderedDelivery(number: number, lines: ordered, date: date))
        }
        for (campaign, regions) in ordered {
            for region in regions.keys { ordered[campaign]?[region]?.sort { $0.number < $1.number } }
        }
        findChanges(releases)
    }

    private struct Place: Hashable {
        var cycle: Cycle
        var campaign: String
        var region: RegionCode
        var code: String

        /// The number of the delivery whose code this is.
        var number: Int? {
            (1...OrderBook.mostDeliveries).first { ConsignmentID(cycle: cycle, campaign: campaign, region: region, delivery: $0).text == code }
        }
    }

    /// Releases of one day are one: a consignment is changed by it when its pieces or its planned arrival differ from before. The first release is a change.
    private mutating func findChanges(_ releases: [LedgerRelease]) {
        struct State { var pieces: [LedgerLine: Int] = [:], arrival = "", before: [LedgerLine: Int] = [:], arrivalBefore = "", day = "" }
        var states: [String: State] = [:]
        func close(_ code: String, _ state: State) {
            guard let day = CalendarDate(iso: state.day), state.pieces != state.before || state.arrival != state.arrivalBefore else { return }
            changes[code] = ((changes[code]?.count ?? 0) + 1, day)
        }
        for release in releases {
            var state = states.removeValue(forKey: release.line.consignment) ?? State()
            if state.day != release.date {
                if !state.day.isEmpty { close(release.line.consignment, state) }
                (state.before, state.arrivalBefore, state.day) = (state.pieces, state.arrival, release.date)
            }
            state.pieces[release.line] = release.pieces
            state.arrival = release.arrival
            states[release.line.consignment] = state
        }
        for (code, state) in states { close(code, state) }
    }
}

extension LedgerDoor {
    /// What was ordered; nothing where there is no ledger.
    func orders() throws(LedgerError) -> OrderBook {
        guard let ledger = try openForReading() else { return OrderBook() }
        defer { ledger.close() }
        return OrderBook(try ledger.releases())
    }
}
