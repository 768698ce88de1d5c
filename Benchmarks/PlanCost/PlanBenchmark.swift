import CampaignPipeline
import Campaigns
import Distribution
import Elections
import Foundation
import Reporting
import Workspace

/// What planning and reporting cost: 100 campaigns for 514 regions in each of three cycles, 154,200 consignments. Run from the project's folder:
/// `swift run -c release plan-cost`.
@main
enum PlanBenchmark {
    static func main() throws {
        let root = FileManager.default.currentDirectoryPath
        let folders = Folders(campaigns: root + "/campaigns", assets: root + "/assets", output: "")
        let loaded = LoadStage(workspace: DiskWorkspace(), folders: folders).run()
        guard let ground = loaded.ground, let model = loaded.campaigns.first(where: { $0.id == "lima-surat-suara" }) else {
            print("Nothing to plan: start it in the project's folder.")
            return
        }
        let regions = ground.facts.regions.map(\.code).filter { !$0.isProvince }
        let requests = Cycle.allCases.map { cycle in
            (cycle, (1...100).map { number in PlanRequest(campaign(model, number, cycle), regions.map { ($0, ["id"]) }) })
        }
        var plans: [CyclePlan] = []
        measure("planning") { plans = requests.map { ground.planner.plan($0.0, $0.1) } }
        let consignments = plans.reduce(0) { $0 + $1.consignments.count }
        let lines = plans.reduce(0) { $0 + $1.consignments.reduce(0) { $0 + $1.lines.count } }
        let late = plans.reduce(0) { $0 + $1.consignments.count(where: \.isLate) }
        print("  \(consignments) consignments, \(lines) lines, \(late) late")
        var reports: [ScheduleReport] = []
        measure("page, CSV, JSON") {
            reports = plans.map { ScheduleReport($0, planner: ground.planner, today: CalendarDate(iso: "2019-02-06")) }
            print("  \(written(reports.flatMap { $0.mainFiles() }) >> 20) MiB")
        }
        try measure("XLSX, ICS") {
            print("  \(try written(reports.flatMap { [try $0.workbook()] + $0.calendars() }) >> 20) MiB")
        }
        let sample = reports.flatMap { $0.consignments.prefix(500) }
        let papers = reports.map(ConsignmentPapers.init)
        var count = 0, size = 0
        let spent = measure("papers of \(sample.count) consignments") {
            for (report, papers) in zip(reports, papers) {
                for plan in report.consignments.prefix(500) {
                    for paper in papers.papers(of: plan) {
                        count += 1
                        size += paper.bytes.count
                    }
                }
            }
        }
        print("  \(count) papers, \(size >> 20) MiB, \((spent / Double(max(1, count)) * 1_000_000).rounded() / 1_000) ms each")
    }

    /// Campaigns of a cycle are ready one after the other and have to arrive three months later, with as much as the shops can print.
    private static func campaign(_ model: Campaign, _ number: Int, _ cycle: Cycle) -> Campaign {
        var campaign = model
        campaign.id = "kampanye-\(number)"
        campaign.title = "Kampanye \(number)"
        campaign.cycle = cycle
        let ready = (CalendarDate(year: cycle.year - 1, month: 3, day: 1) ?? model.distribution.ready).adding(days: number * 3)
        campaign.distribution.ready = ready
        campaign.distribution.arrive = .date(ready.adding(days: 90))
        for index in campaign.materials.indices {
            campaign.materials[index].copies.per = .region
            campaign.materials[index].copies.count = 200
        }
        return campaign
    }

    /// How many bytes files have, made piece by piece as a run writes them.
    private static func written(_ files: [ReportFile]) -> Int {
        var sum = 0
        for file in files { for piece in file.pieces { sum += piece.count } }
        return sum
    }

    @discardableResult
    private static func measure(_ name: String, _ work: () throws -> Void) rethrows -> Double {
        let start = seconds()
        try work()
        let spent = seconds() - start
        print("\(name): \((spent * 1_000).rounded() / 1_000) s")
        return spent
    }

    /// Processor time of this process so far.
    private static func seconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }
}
