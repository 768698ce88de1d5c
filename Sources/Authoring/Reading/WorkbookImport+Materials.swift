internal import Diagnostics
internal import JSONText
internal import Spreadsheet

extension WorkbookImport {
    mutating func materials(_ table: SheetTable) -> [Draft] {
        let required = [column(SheetWords.template, of: table), column(SheetWords.per, of: table)]
        let plain = [
            SheetWords.material, SheetWords.template, SheetWords.per, SheetWords.every, SheetWords.count, SheetWords.spare, SheetWords.sharing,
            SheetWords.renditions,
        ]
        let prefixes = [SheetWords.image, SheetWords.alternative, SheetWords.drawn, SheetWords.redirected]
        for (heading, column) in table.headings
        where !plain.contains(where: { $0.lowercased() == heading.lowercased() }) && !prefixes.contains(where: heading.hasPrefix) {
            report(.unknownColumn, severity: .warning, at: table.place(1, column), [
                "column": heading, "suggestion": Suggestion.nearest(to: heading, among: plain) ?? "",
            ])
        }
        guard !required.contains(nil) else { return [] }
        return table.rows.map { material($0, table) }
    }

    private mutating func material(_ row: Int, _ table: SheetTable) -> Draft {
        let start = table.place(row, 1)
        var members: [Draft.Member] = []
        func found(_ heading: String) -> (cell: Cell, place: SourcePlace)? {
            guard let column = table.column(heading), table.cell(row, column).plain != nil else { return nil }
            return (table.cell(row, column), table.place(row, column))
        }
        func text(_ heading: String) -> Draft? { found(heading).map { .text($0.cell.plain ?? "", from: $0.place) } }
        if let id = text(SheetWords.material) { members.append(("id", id)) }
        if let template = text(SheetWords.template) {
            members.append(("template", template))
        } else {
            report(.missingField, at: table.place(row, table.column(SheetWords.template) ?? 1), ["field": SheetWords.template])
        }
        let slots = self.slots(row, table)
        if !slots.isEmpty { members.append(("slots", Draft(.object(slots), from: start))) }

        var copies: [Draft.Member] = []
        if let (cell, place) = found(SheetWords.per) {
            copies.append(("per", choice(.units, cell.plain ?? "", field: SheetWords.per, at: place)))
        } else {
            report(.missingField, at: table.place(row, table.column(SheetWords.per) ?? 1), ["field": SheetWords.per])
        }
        for (key, heading) in [("every", SheetWords.every), ("count", SheetWords.count)] {
            if let (cell, place) = found(heading) { copies.append((key, number(cell, field: heading, at: place))) }
        }
        if let (cell, place) = found(SheetWords.spare) { copies.append(("spare", .text(WorkbookImport.share(cell), from: place))) }
        if let (cell, place) = found(SheetWords.sharing) {
            copies.append(("languages", choice(.sharing, cell.plain ?? "", field: SheetWords.sharing, at: place)))
        }
        members.append(("copies", Draft(.object(copies), from: start)))
        if let (cell, place) = found(SheetWords.renditions) {
            let names = (cell.plain ?? "").split(whereSeparator: { ",; ".contains($0) })
            members.append(("renditions", Draft(.list(names.map { .text(String($0), from: place) }), from: place)))
        }
        return Draft(.object(members), from: start)
    }

    /// The slots in the order of their columns.
    private mutating func slots(_ row: Int, _ table: SheetTable) -> [Draft.Member] {
        var slots: [Draft.Member] = []
        for (heading, column) in table.headings {
            let cell = table.cell(row, column), place = table.place(row, column)
            guard let written = cell.plain else { continue }
            func name(_ prefix: String) -> String? { heading.hasPrefix(prefix) ? String(heading.dropFirst(prefix.count)) : nil }
            func addPart(_ part: String, of slot: String) {
                let value = [(key: part, value: Draft.text(written, from: place))]
                if let index = slots.firstIndex(where: { $0.key == slot }) {
                    slots[index].value = Draft(.object(slots[index].value.members + value), from: slots[index].value.cell)
                } else {
                    slots.append((slot, Draft(.object(value), from: place)))
                }
            }
            if let slot = name(SheetWords.image) {
                addPart("image", of: slot)
            } else if let slot = name(SheetWords.alternative) {
                addPart("alt", of: slot)
            } else if let slot = name(SheetWords.drawn) {
                let flag = choice(.flags, written, field: heading, at: place)
                slots.append((slot, flag.text == "true" || flag.text == "false" ? .flag(flag.text == "true", from: place) : flag))
            } else if let slot = name(SheetWords.redirected) {
                slots.append((slot, .text(written, from: place)))
            }
        }
        return slots
    }

    /// `2.5%` from `2,5 %`, and from a cell that Excel holds as 0.025.
    private static func share(_ cell: Cell) -> String {
        if case .number(let number) = cell.content, number > 0, number < 1 {
            let permille = (number * 1000).rounded()
            return permille.truncatingRemainder(dividingBy: 10) == 0 ? "\(Int(permille / 10))%" : "\(permille / 10)%"
        }
        return String((cell.plain ?? "").filter { $0 != " " }.map { $0 == "," ? "." : $0 })
    }
}
