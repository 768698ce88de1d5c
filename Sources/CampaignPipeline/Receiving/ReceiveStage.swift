public import Diagnostics
public import Elections
internal import IncrementalBuild
internal import Ledger
internal import Receipts
public import Workspace

/// Takes receipts into the ledger, all rows of a file or none.
public struct ReceiveStage {
    private let workspace: any Workspace
    private let folders: Folders
    private let ledger: LedgerDoor

    private static let mostBytes = 128 << 20

    /// - Parameter ledger: its file.
    public init(workspace: any Workspace, folders: Folders, ledger: String) {
        self.workspace = workspace
        self.folders = folders
        self.ledger = LedgerDoor(workspace: workspace, path: ledger)
    }

    /// - Parameters:
    ///   - day: the day of the entry; no receipt can be of a later one.
    ///   - person: who enters it.
    public func take(_ file: String, on day: CalendarDate, by person: String) -> (outcome: ReceiptOutcome?, diagnostics: [Diagnostic]) {
        let bytes: [UInt8]
        do { bytes = try workspace.read(file, limit: ReceiveStage.mostBytes) } catch {
            switch error.reason {
            case .missing: return (nil, [Diagnostic(.missingFile, ["path": file])])
            case .tooLarge: return (nil, [Diagnostic(.sheetLimit, at: SourcePlace(file: file), ["what": "a file of receipts", "limit": "128 MiB"])])
            case .busy, .system: return (nil, [Diagnostic(.cannotRead, ["path": file, "problem": error.problem])])
            }
        }
        let read = ReceiptFile.read(bytes, path: file)
        guard let table = read.file else { return (nil, read.diagnostics) }
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard let ground = loaded.ground else { return (nil, loaded.diagnostics) }
        do {
            let ledger = try ledger.open()
            defer { ledger.close() }
            let sent = SentConsignments(loaded.campaigns, ground, releases: try ledger.releases())
            var check = ReceiptCheck(table, directory: sent, today: day)
            let news = try ledger.news(in: check.rows.map(\.receipt))
            check.compare(try ledger.totals(), news: news)
            guard check.diagnostics.isEmpty else {
                // A campaign that is refused has no consignments: then that is what must be mended first.
                let isUnknown = check.diagnostics.contains { $0.code == .unknownConsignment }
                return (nil, check.diagnostics + (isUnknown ? loaded.diagnostics.filter { $0.severity == .error } : []))
            }
            var outcome = ReceiptOutcome(file: file, form: table.form, open: check.open)
            if news.contains(true) {
                outcome.entered = try ledger.enter(check.rows, of: file, digest: Digest(of: bytes).hex, on: day.iso, by: person)
            }
            outcome.skipped = check.rows.count - outcome.entered
            for (row, isNew) in zip(check.rows, news) where isNew {
                outcome.received += row.receipt.received
                outcome.damaged += row.receipt.damaged
            }
            return (outcome, [])
        } catch {
            return (nil, [self.ledger.finding(error)])
        }
    }

    /// The form of a region, with everything filled in that is known; `nil` with findings where it cannot be made.
    public func form(for region: RegionCode, in cycle: Cycle?) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard let ground = loaded.ground else { return (nil, loaded.diagnostics) }
        do {
            let ledger = try ledger.openForReading()
            defer { ledger?.close() }
            let sent = SentConsignments(loaded.campaigns, ground, releases: try ledger?.releases() ?? [])
            var form = ReceiptForm()
            for (code, line) in sent.lines(to: region, in: cycle) { form.add(consignment: code, line) }
            return (form.bytes, loaded.diagnostics.filter { $0.severity == .error })
        } catch {
            return (nil, [self.ledger.finding(error)])
        }
    }
}
