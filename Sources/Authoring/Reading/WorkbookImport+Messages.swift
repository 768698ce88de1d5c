internal import Diagnostics
internal import Elections
internal import JSONText
internal import Spreadsheet

extension WorkbookImport {
    mutating func catalogues() -> [(language: String, draft: Draft)] {
        let heads = self.heads()
        guard let table = table(SheetWords.messages), let keys = column(SheetWords.key, of: table) else { return [] }
        let columns = languageColumns(table)
        if !columns.contains(where: { $0.language == "id" }) {
            report(.missingColumn, at: table.place(1, 1), ["column": SheetWords.heading("Teks", "id"), "sheet": table.sheet.name])
        }
        let rows = keyed(table, keys)
        var languages = ["id"]
        for column in columns where !languages.contains(column.language) { languages.append(column.language) }
        for head in heads where !languages.contains(head.language) { languages.append(head.language) }
        return languages.compactMap { language in
            let own = columns.filter { $0.language == language }
            var members = heads.first { $0.language == language }.map { [(key: "$catalogue", value: $0.draft)] } ?? []
            members += messages(table, rows, own)
            guard !members.isEmpty || language == "id" else { return nil }
            return (language, Draft(.object(members), from: table.place(1, own.first?.column ?? 1)))
        }
    }

    private struct LanguageColumn {
        var language: String
        var member: String
        var column: Int
    }

    /// The columns that belong to languages: *Teks (id)*.
    private mutating func languageColumns(_ table: SheetTable) -> [LanguageColumn] {
        table.headings.compactMap { heading, column in
            if [SheetWords.key, SheetWords.purpose].contains(where: { $0.lowercased() == heading.lowercased() }) { return nil }
            let parts = heading.split(separator: " ", maxSplits: 1).map(String.init)
            if parts.count == 2, parts[1].hasPrefix("("), parts[1].hasSuffix(")"),
                let part = SheetWords.parts.first(where: { $0.1.lowercased() == parts[0].lowercased() })
            {
                let tag = String(parts[1].dropFirst().dropLast())
                if WorkbookImport.isTag(tag) { return LanguageColumn(language: tag, member: part.0, column: column) }
            }
            let known = [SheetWords.key, SheetWords.heading("Teks", "id")]
            report(.unknownColumn, severity: .warning, at: table.place(1, column), [
                "column": heading, "suggestion": Suggestion.nearest(to: heading, among: known) ?? "",
            ])
            return nil
        }
    }

    /// Letters, digits and hyphens: a tag becomes the name of a file.
    private static func isTag(_ tag: String) -> Bool {
        (2...35).contains(tag.utf8.count) && tag.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
    }

    /// The rows with their keys; a row without one and a key that stands twice are reported.
    private mutating func keyed(_ table: SheetTable, _ column: Int) -> [(key: String, row: Int)] {
        var rows: [(key: String, row: Int)] = []
        var seen: [String: Int] = [:]
        for row in table.rows {
            guard let key = table.cell(row, column).plain else {
                report(.missingField, at: table.place(row, column), ["field": SheetWords.key])
                continue
            }
            if let first = seen[key] {
                report(.duplicateEntry, at: table.place(row, column), ["key": key], related: [table.place(first, column)])
                continue
            }
            seen[key] = row
            rows.append((key, row))
        }
        return rows
    }

    private mutating func messages(_ table: SheetTable, _ rows: [(key: String, row: Int)], _ columns: [LanguageColumn]) -> [Draft.Member] {
        var wordings = wordings(table, rows, columns)
        var messages: [Draft.Member] = []
        for (key, row) in rows where !WorkbookImport.isRegional(key) {
            var members: [Draft.Member] = []
            for (member, part) in SheetWords.parts {
                guard let column = columns.first(where: { $0.member == member })?.column, let written = table.cell(row, column).whole else { continue }
                let place = table.place(row, column)
                members.append((member, member == "state" ? choice(.states, written, field: part, at: place) : .text(written, from: place)))
            }
            guard let first = members.first else { continue }
            if first.key != "text" { members.insert(("text", .text("", from: first.value.cell)), at: 0) }
            if let regions = wordings.removeValue(forKey: key) { members.append(("regions", Draft(.object(regions), from: first.value.cell))) }
            messages.append((key, members.count == 1 ? first.value : Draft(.object(members), from: first.value.cell)))
        }
        for (key, regions) in wordings.sorted(by: { $0.key < $1.key }) {
            for region in regions { report(.missingField, at: region.value.cell ?? table.place(1, 1), ["field": key]) }
        }
        return messages
    }

    /// The wordings for single regions, `lead@34.02`, by the message that they belong to.
    private func wordings(_ table: SheetTable, _ rows: [(key: String, row: Int)], _ columns: [LanguageColumn]) -> [String: [Draft.Member]] {
        guard let column = columns.first(where: { $0.member == "text" })?.column else { return [:] }
        var wordings: [String: [Draft.Member]] = [:]
        for (key, row) in rows where WorkbookImport.isRegional(key) {
            guard let written = table.cell(row, column).whole else { continue }
            let parts = key.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
            wordings[parts[0], default: []].append((parts[1], .text(written, from: table.place(row, column))))
        }
        return wordings
    }

    private static func isRegional(_ key: String) -> Bool { key.utf8.count { $0 == UInt8(ascii: "@") } == 1 }

    /// The heads of the catalogues, from the sheet *Bahasa*, which may be missing.
    private mutating func heads() -> [(language: String, draft: Draft)] {
        guard let table = table(SheetWords.languages, isRequired: false), let tags = column(SheetWords.language, of: table) else { return [] }
        var heads: [(language: String, draft: Draft)] = []
        for row in table.rows {
            let place = table.place(row, tags)
            guard let tag = table.cell(row, tags).plain, WorkbookImport.isTag(tag) else {
                report(.missingField, at: place, ["field": SheetWords.language])
                continue
            }
            if let first = heads.first(where: { $0.language == tag }) {
                report(.duplicateEntry, at: place, ["key": tag], related: first.draft.cell.map { [$0] } ?? [])
                continue
            }
            var members = [(key: "language", value: Draft.text(tag, from: place))]
            for (member, heading) in SheetWords.head {
                let column = table.column(heading)
                let written = table.cell(row, column).plain
                guard written != nil || SheetWords.alwaysInHead.contains(member) else { continue }
                members.append((member, .text(written ?? "", from: table.place(row, column ?? tags))))
            }
            heads.append((tag, Draft(.object(members), from: place)))
        }
        return heads
    }
}
