internal import Diagnostics
internal import Distribution
internal import Elections
internal import IncrementalBuild
internal import Reporting
internal import Synchronization
internal import Workspace

/// report, of one cycle: the files of its schedule and what goes with the boxes, several at a time.
struct ScheduleFiles: Sendable {
    let workspace: any Workspace
    /// That of the schedule.
    let folder: String
    let report: ScheduleReport
    let selection: Selection
    let papers: PapersStage

    private enum Item: Sendable {
        case file(ReportFile)
        case workbook
        /// A region and the places of its consignments.
        case region(RegionCode, [Int])
    }

    private struct Tally: Sendable {
        var files = 0
        var failure: Diagnostic?
    }

    /// - Parameter isStopped: whether no other is to be begun.
    /// - Returns: how many files were written, and why the others could not be.
    func write(_ regions: [RegionCode: [Int]], jobs: Int, isStopped: @escaping @Sendable () -> Bool) -> (files: Int, failure: Diagnostic?) {
        let papers = regions.filter { selection.takes($0.key) }.sorted { $0.key < $1.key }.map { Item.region($0.key, $0.value) }
        // What takes longest first: the last thread to end has little left to do alone. Results are small, so that none need wait for it.
        let items = [.workbook] + (report.mainFiles() + report.calendars()).map(Item.file) + papers
        let tally = Mutex(Tally()), hasFailed = Atomic(false)
        var rest = items.makeIterator()
        OrderedPool.run(
            jobs: min(jobs, items.count), window: items.count, next: { hasFailed.load(ordering: .relaxed) || isStopped() ? nil : rest.next() }, makeWorker: {},
            work: { _, item in
                let result = written(item)
                if result.failure != nil { hasFailed.store(true, ordering: .relaxed) }
                return result
            }
        ) { result in
            tally.withLock { tally in
                tally.files += result.files
                tally.failure = tally.failure ?? result.failure
            }
        }
        return tally.withLock { ($0.files, $0.failure) }
    }

    private func written(_ item: Item) -> Tally {
        var path = folder
        do {
            switch item {
            case .file(let file):
                try workspace.write(pieces: file.pieces, to: "\(folder)/\(file.name)")
                return Tally(files: 1)
            case .workbook:
                path = "\(folder)/schedule.xlsx"
                try workspace.write(pieces: try report.workbook().pieces, to: path)
                return Tally(files: 1)
            case .region(let region, let places):
                return Tally(files: try papers.write(region, places.map { report.consignments[$0] }) { selection.campaigns.isEmpty || selection.campaigns.contains($0.campaign) })
            }
        } catch {
            return Tally(failure: FailedCall.finding(error, path: path))
        }
    }
}
