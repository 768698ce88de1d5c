internal import Elections

/// The work of one shop, its days counted as working days of the shop.
struct PressPlan {
    let shop: PrintShop
    let number: Int
    /// The working day that counts as 0.
    private let base: CalendarDate
    private var drafts: [Int] = []
    private var jobs: [PressJob] = []
    /// The furthest that all printing is thought earlier when a cure is looked for, in working days.
    private static let mostDaysEarlier = 120

    init(shop: PrintShop, number: Int, _ ready: [CalendarDate]) {
        self.shop = shop
        self.number = number
        base = shop.calendar.workingDay(onOrAfter: (ready.min() ?? CalendarDate(ordinal: 17_000)).adding(days: -400))
    }

    mutating func add(_ draft: Int, ready: CalendarDate, deadline: CalendarDate, work: Int) {
        drafts.append(draft)
        jobs.append(job(ready: ready, deadline: deadline, work: work))
    }

    func job(ready: CalendarDate, deadline: CalendarDate, work: Int) -> PressJob {
        PressJob(release: count(before: ready), deadline: count(before: deadline.adding(days: 1)) - 1, work: work)
    }

    /// Working days from the base to the day before.
    private func count(before date: CalendarDate) -> Int {
        date >= base ? shop.calendar.workingDays(from: base, through: date.adding(days: -1)) : -shop.calendar.workingDays(from: date, through: base.adding(days: -1))
    }

    private func date(_ day: Int) -> CalendarDate {
        day >= 0 ? shop.calendar.workingDay(day, after: base) : shop.calendar.workingDay(-day, before: base)
    }

    /// The first and last day of printing of each draft.
    func days() -> [(draft: Int, days: (start: CalendarDate, end: CalendarDate))] {
        let schedule = PressSchedule(jobs, sheetsPerDay: shop.sheetsPerDay)
        return zip(drafts, schedule.days).map { ($0, (date($1.start), date($1.end))) }
    }

    func plan(_ ids: [ConsignmentID]) -> ShopPlan {
        let schedule = PressSchedule(jobs, sheetsPerDay: shop.sheetsPerDay)
        return ShopPlan(
            shop: number, load: schedule.load.map { (date($0.day), $0.sheets) },
            gap: schedule.shortage.map { gap($0, schedule.missing, $0.jobs.map { ids[drafts[$0]] }) })
    }

    private func gap(_ shortage: PressShortage, _ missing: Int, _ consignments: [ConsignmentID]) -> PrintingGap {
        PrintingGap(
            shop: number, first: date(shortage.first), last: date(shortage.last), sheetsDemanded: shortage.demanded, sheetsPossible: shortage.possible,
            consignments: consignments, daysEarlier: PressCure.daysEarlier(jobs, shop.sheetsPerDay, atMost: PressPlan.mostDaysEarlier),
            sheetsFewer: missing, sheetsPerDay: PressCure.sheetsPerDay(jobs))
    }
}
