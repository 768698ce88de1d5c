internal import IncrementalBuild
internal import Synchronization
internal import Dispatch

/// Looks whether every edition of a selection is on disk as the index has it.
struct SealedEditions {
    let request: Request
    let folder: OutputFolder
    let index: any BuildIndex

    private static let page = 4_096

    /// How many there are; `nil` where one is not as it was.
    func count() throws -> Int? {
        var count = 0
        var last: [String]?
        while true {
            let entries = try index.entries(after: last, most: SealedEditions.page)
            guard let end = entries.last else { return count }
            last = end.key
            let concerned = entries.filter { request.selection.takes(key: $0.key, template: $0.group) }
            count += concerned.count
            guard areWhole(concerned) else { return nil }
        }
    }

    private func areWhole(_ entries: [IndexEntry]) -> Bool {
        let jobs = min(request.jobs ?? ProcessorCount.online, entries.count)
        guard jobs > 1 else { return entries.allSatisfy(isWhole) }
        let share = (entries.count + jobs - 1) / jobs
        let isWhole = Atomic(true)
        DispatchQueue.concurrentPerform(iterations: jobs) { job in
            for entry in entries.dropFirst(job * share).prefix(share) where !self.isWhole(entry) { isWhole.store(false, ordering: .relaxed) }
        }
        return isWhole.load(ordering: .relaxed)
    }

    private func isWhole(_ entry: IndexEntry) -> Bool {
        !entry.isStale && entry.findings != nil && entry.files.allSatisfy { !$0.isStale && folder.holds($0) }
    }
}
