public import Distribution
public import Elections
internal import Spreadsheet

/// The schedule of one cycle: what must happen on which day, for the people who make it happen.
public struct ScheduleReport: Sendable {
    public var cycle: Cycle
    /// By campaign, then by region.
    public var consignments: [ConsignmentPlan]
    var plan: CyclePlan
    var shops: PrintShops
    var network: RouteNetwork
    var leadTimes: LeadTimes
    var words: ReportWords
    /// The day for which *this week* is told; without it nothing is told of weeks.
    var today: CalendarDate?
    /// What the ledger has of consignments up to that day, a line for each of their lines; `nil` where it was not asked.
    public var actual: [ConsignmentID: [ActualLine]]?
    let days: DayTable

    public init(_ plan: CyclePlan, planner: Planner, language: ReportLanguage = .indonesian, today: CalendarDate? = nil) {
        cycle = plan.cycle
        self.plan = plan
        consignments = plan.consignments.sorted { ($0.campaign, $0.region) < ($1.campaign, $1.region) }
        shops = planner.shops
        network = planner.network
        leadTimes = planner.leadTimes
        words = ReportWords(language: language)
        self.today = today
        let first = consignments.map { min($0.planned.copyFinal, $0.latest.copyFinal) }.min() ?? CalendarDate(ordinal: 17_000)
        let last = consignments.map { max($0.planned.handOut, $0.latest.handOut) }.max() ?? first
        days = DayTable(from: first, through: last)
    }

    func shop(_ plan: ConsignmentPlan) -> PrintShop { shops.shops[plan.shop] }

    /// The name of a file below the schedule's folder, and what it holds.
    public typealias File = (name: String, bytes: [UInt8])

    /// The files that are looked at first: page, table and data.
    public func mainFiles() -> [File] {
        [("index.html", SchedulePage(self).bytes()), ("schedule.csv", csv()), ("schedule.json", json())]
    }

    /// The workbook.
    public func workbook() throws -> File { ("schedule.xlsx", try WorkbookWriter.write(title: title, tables: actualTables() + tables())) }

    /// The calendar of everything, and one for each province.
    public func calendars() -> [File] {
        let calendar = ScheduleCalendar(self)
        let provinces = Dictionary(grouping: consignments) { $0.region.province }.sorted { $0.key < $1.key }
        return [("schedule.ics", calendar.bytes(consignments, named: title))]
            + provinces.map { ("calendars/\($0.key.text).ics", calendar.bytes($0.value, named: "\(title) · \($0.value.first?.province ?? $0.key.text)")) }
    }

    var title: String { words.say("Jadwal cetak dan distribusi \(cycle.title)", "Printing and distribution schedule, \(cycle.title)") }
}
