public import Distribution
public import Elections
internal import Spreadsheet

/// The schedule of one cycle: what must happen on which day, for the people who make it happen.
public struct ScheduleReport: Sendable {
    public var cycle: Cycle
    /// By campaign, then by region.
    public var consignments: [ConsignmentPlan] { plan.consignments }
    private(set) var plan: CyclePlan
    var shops: PrintShops
    var network: RouteNetwork
    var leadTimes: LeadTimes
    var words: ReportWords
    /// What it costs; `nil` where no price is known.
    public var costs: CycleCosts?
    /// By code of a consignment: how many releases changed it, and the day of the last of these.
    public var changes: [String: (count: Int, day: CalendarDate)] = [:]
    /// Where ceilings come from; `nil` where there are none.
    var budget: Budget?
    /// The lists that regencies have handed in, held against the official figures, by region.
    public var lists: [RegionCode: UnitComparison] = [:]
    /// The regions whose pages are there, or are written with this one; `nil` for all.
    public var linked: Set<RegionCode>?
    /// The day for which *this week* is told; without it nothing is told of weeks.
    var today: CalendarDate?
    /// What the ledger has of consignments up to that day, a line for each of their lines; `nil` where it was not asked.
    public var actual: [ConsignmentID: [ActualLine]]?
    let days: DayTable

    /// - Parameter plan: given away, so that of a large one no second copy has to be made.
    public init(_ plan: consuming CyclePlan, planner: Planner, language: ReportLanguage = .indonesian, today: CalendarDate? = nil) {
        cycle = plan.cycle
        words = ReportWords(language: language)
        plan.consignments.sort { ($0.campaign, $0.region, $0.delivery) < ($1.campaign, $1.region, $1.delivery) }
        ScheduleReport.nameSupplements(&plan.consignments, words)
        let consignments = plan.consignments
        budget = planner.budget
        if !planner.units.isEmpty {
            for region in Set(consignments.map(\.region)) { lists[region] = planner.comparison(of: region, in: cycle) }
        }
        shops = planner.shops
        network = planner.network
        leadTimes = planner.leadTimes
        self.today = today
        let first = consignments.map { min($0.planned.copyFinal, $0.latest.copyFinal) }.min() ?? CalendarDate(ordinal: 17_000)
        let last = consignments.map { max($0.planned.handOut, $0.latest.handOut) }.max() ?? first
        days = DayTable(from: first, through: last)
        costs = planner.costs(of: plan)
        self.plan = plan
    }

    /// Later deliveries are counted among those of their region, whatever their numbers.
    private static func nameSupplements(_ consignments: inout [ConsignmentPlan], _ words: ReportWords) {
        var count = 0
        for index in consignments.indices {
            let isFirst = index == 0 || consignments[index].campaign != consignments[index - 1].campaign || consignments[index].region != consignments[index - 1].region
            count = isFirst ? 0 : count + 1
            if count > 0 { consignments[index].title += words.say(" (susulan \(count))", " (supplement \(count))") }
        }
    }

    func shop(_ plan: ConsignmentPlan) -> PrintShop { shops.shops[plan.shop] }

    /// The name of a file below the schedule's folder, and what it holds.
    public typealias File = (name: String, bytes: [UInt8])

    /// The files that are looked at first: page, table and data.
    public func mainFiles() -> [ReportFile] {
        [ReportFile("index.html") { SchedulePage(self).bytes() }, csv(), json()]
    }

    /// The workbook.
    public func workbook() throws -> ReportFile {
        let bytes = try WorkbookWriter.write(title: title, tables: actualTables() + tables())
        return ReportFile("schedule.xlsx") { bytes }
    }

    /// The calendar of everything, and one for each province.
    public func calendars() -> [ReportFile] {
        let calendar = ScheduleCalendar(self)
        // Places of consignments rather than the consignments, here and wherever they are put in another order: a copy of all of them is large.
        let provinces = Dictionary(grouping: consignments.indices) { consignments[$0].region.province }.sorted { $0.key < $1.key }
        return [calendar.file("schedule.ics", Array(consignments.indices), named: title)]
            + provinces.map { province, places in
                calendar.file("calendars/\(province.text).ics", places, named: "\(title) · \(places.first.map { consignments[$0].province } ?? province.text)")
            }
    }

    var title: String { words.say("Jadwal cetak dan distribusi \(cycle.title)", "Printing and distribution schedule, \(cycle.title)") }
}
