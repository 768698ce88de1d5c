public import Diagnostics
internal import Distribution
public import Elections
public import Ledger

/// Holds the rows of a file against what was sent and against what the ledger has, and finds everything that is wrong with them.
public struct ReceiptCheck {
    /// A row that can be entered.
    public typealias Row = (receipt: LedgerReceipt, line: Int)

    private let directory: any ConsignmentDirectory
    private let today: CalendarDate
    public private(set) var rows: [Row] = []
    public private(set) var diagnostics: [Diagnostic] = []
    /// Rows of a form that nobody has filled in yet.
    public private(set) var open = 0
    private var sources: [ReceiptRow] = []
    private let mistyped: MistypedCode

    /// - Parameter today: no receipt can be of a later day.
    public init(_ file: ReceiptFile, directory: any ConsignmentDirectory, today: CalendarDate) {
        self.directory = directory
        self.today = today
        mistyped = MistypedCode(codes: directory.codes)
        for row in file.rows { read(row) }
    }

    /// Adds the rows that are new to what the ledger has, and tells where more would have arrived than was sent.
    ///
    /// - Parameter news: for each of ``rows``, whether the ledger does not have it.
    public mutating func compare(_ totals: [LedgerLine: LedgerTotal], news: [Bool]) {
        var totals = totals
        var told: Set<LedgerLine> = []
        // Corrections may stand below what they correct: only what a line comes to in the end counts.
        for (row, isNew) in zip(rows, news) where isNew { totals[row.receipt.line, default: LedgerTotal()].add(row.receipt) }
        for index in rows.indices.reversed() where news[index] && told.insert(rows[index].receipt.line).inserted {
            compare(rows[index].receipt.line, totals[rows[index].receipt.line] ?? LedgerTotal(), sources[index])
        }
    }

    private mutating func compare(_ line: LedgerLine, _ total: LedgerTotal, _ row: ReceiptRow) {
        let sent = ConsignmentID(line.consignment).flatMap(directory.contents)?.first { $0.material == line.material && $0.language == line.language }?.pieces ?? 0
        let names = ["consignment": line.consignment, "material": line.material, "language": line.language]
        func tell(_ code: DiagnosticCode, _ field: ReceiptField, _ more: [String: String]) {
            diagnostics.append(Diagnostic(code, at: row.place(field), names.merging(more) { first, _ in first }))
        }
        if total.received > sent {
            tell(.receivedExceedsSent, .received, ["received": String(total.received), "sent": String(sent), "row": row[.received]])
        } else if total.received < 0 || total.damaged < 0 {
            tell(.receivedBelowZero, total.received < 0 ? .received : .damaged, ["total": String(min(total.received, total.damaged))])
        } else if total.damaged > total.received {
            tell(.damagedExceedsReceived, .damaged, ["damaged": String(total.damaged), "received": String(total.received)])
        }
    }

    // MARK: Rows

    private mutating func read(_ row: ReceiptRow) {
        if row[.date].isEmpty, row[.received].isEmpty, row[.damaged].isEmpty, row.beyond == 0 {
            open += 1
            return
        }
        let before = diagnostics.count
        if row.beyond > 0 {
            diagnostics.append(Diagnostic(
                .receiptCells, at: row.position(row.beyond), ["found": String(row.beyond + 1)]))
            return
        }
        let line = line(row), date = date(row)
        let received = count(row, .received), damaged = row[.damaged].isEmpty ? 0 : count(row, .damaged)
        if row[.by].isEmpty { tell(.receiptEmptyCell, row, .by, ["column": row.headings[.by] ?? ReceiptField.by.rawValue]) }
        if (received ?? 0) < 0 || (damaged ?? 0) < 0, row[.remark].isEmpty {
            tell(.correctionWithoutReason, row, .remark, ["value": (received ?? 0) < 0 ? row[.received] : row[.damaged]])
        }
        guard diagnostics.count == before, let line, let date, let received, let damaged else { return }
        rows.append((LedgerReceipt(line: line, date: date.iso, received: received, damaged: damaged, remark: row[.remark], by: row[.by]), row.line))
        sources.append(row)
    }

    private mutating func tell(_ code: DiagnosticCode, _ row: ReceiptRow, _ field: ReceiptField, _ arguments: [String: String]) {
        diagnostics.append(Diagnostic(code, at: row.place(field), arguments))
    }

    private mutating func line(_ row: ReceiptRow) -> LedgerLine? {
        let text = row[.consignment]
        guard !text.isEmpty else {
            tell(.receiptEmptyCell, row, .consignment, ["column": row.headings[.consignment] ?? ReceiptField.consignment.rawValue])
            return nil
        }
        guard let code = ConsignmentID(text), let contents = directory.contents(of: code) else {
            let damage = mistyped.damage(of: text)
            let meant = damage.isDamaged ? damage.code : mistyped.nearest(to: text)
            tell(damage.isDamaged ? .receiptDamagedCode : .unknownConsignment, row, .consignment, ["value": text, "suggestion": meant ?? ""])
            return nil
        }
        let material = row[.material].lowercased(), language = row[.language]
        let fitting = contents.filter { (material.isEmpty || $0.material == material) && (language.isEmpty || $0.language.lowercased() == language.lowercased()) }
        // What may be left out is what can be one thing only.
        guard fitting.count == 1 else {
            let all = contents.map { "\($0.material) \($0.language)" }.joined(separator: ", ")
            let asked = [material, language].filter { !$0.isEmpty }.joined(separator: " ")
            tell(.receiptContents, row, material.isEmpty ? .language : .material, ["consignment": code.text, "asked": asked.isEmpty ? "–" : asked, "contents": all])
            return nil
        }
        return LedgerLine(consignment: code.text, material: fitting[0].material, language: fitting[0].language)
    }

    private mutating func date(_ row: ReceiptRow) -> CalendarDate? {
        let text = row[.date]
        guard let date = ReceiptText.day(text) else {
            if text.isEmpty {
                tell(.receiptEmptyCell, row, .date, ["column": row.headings[.date] ?? ReceiptField.date.rawValue])
            } else {
                tell(ReceiptText.isMonthFirst(text) ? .receiptMonthFirst : .receiptDate, row, .date, ["value": text])
            }
            return nil
        }
        guard date <= today else {
            tell(.receiptInFuture, row, .date, ["date": date.iso, "today": today.iso])
            return nil
        }
        return date
    }

    private mutating func count(_ row: ReceiptRow, _ field: ReceiptField) -> Int? {
        if row[field].isEmpty {
            tell(.receiptEmptyCell, row, field, ["column": row.headings[field] ?? field.rawValue])
            return nil
        }
        guard let count = ReceiptText.count(row[field]) else {
            tell(.receiptNumber, row, field, ["value": row[field], "column": row.headings[field] ?? field.rawValue])
            return nil
        }
        return count
    }
}
