internal import Diagnostics
internal import JSONText
internal import Spreadsheet

extension WorkbookImport {
    /// The values of the form by the path of their field, and what the form has no row for.
    struct Form {
        var values: [String: [Draft]] = [:]
        var others: [Draft.Member] = []
        /// Where the form begins; where a field stands although it is empty.
        var place: SourcePlace
        var rows: [String: SourcePlace] = [:]

        subscript(field: FormField) -> Draft? { values[field.path]?.first }
        func all(_ field: FormField) -> [Draft] { values[field.path] ?? [] }
    }

    mutating func form() -> Form {
        var form = Form(place: SourcePlace(file: path))
        guard let table = table(SheetWords.campaign) else { return form }
        form.place = table.place(1, 1)
        guard let labels = column(SheetWords.field, of: table), let values = column(SheetWords.value, of: table) else { return form }
        var last: FormField?
        for row in table.rows {
            let cell = table.cell(row, values), place = table.place(row, values)
            let label = table.cell(row, labels).plain
            if let label, label.hasPrefix(SheetWords.other) {
                other(String(label.dropFirst(SheetWords.other.count)), cell, at: place, &form)
                continue
            }
            let field = label.map { label in FormField.all.first { $0.label.lowercased() == label.lowercased() } } ?? (last?.repeats == true ? last : nil)
            guard let field else {
                guard let label = label ?? cell.plain else { continue }
                report(.unknownRow, at: table.place(row, labels), [
                    "row": label, "suggestion": Suggestion.nearest(to: label, among: FormField.all.map(\.label)) ?? "",
                ])
                last = nil
                continue
            }
            last = field
            if form.rows[field.path] == nil { form.rows[field.path] = place }
            guard cell.plain != nil else { continue }
            if !field.repeats, let first = form[field] {
                report(.duplicateEntry, at: place, ["key": field.label], related: first.cell.map { [$0] } ?? [])
                continue
            }
            form.values[field.path, default: []].append(draft(field, cell, at: place))
        }
        for field in FormField.all where field.isRequired && form[field] == nil {
            report(.missingField, at: form.rows[field.path] ?? form.place, ["field": field.label])
        }
        return form
    }

    private mutating func draft(_ field: FormField, _ cell: Cell, at place: SourcePlace) -> Draft {
        let written = cell.plain ?? ""
        switch field.kind {
        case .choice(let vocabulary): return choice(vocabulary, written, field: field.label, at: place)
        case .number: return number(cell, field: field.label, at: place)
        case .date: return date(cell, field: field.label, at: place)
        case .code: return code(cell, at: place)
        case .target: return .text(Vocabulary.regional.value(written) ?? written, from: place)
        case .text where field.path == FormField.id.path && !CampaignID.isUsable(written):
            report(.invalidID, at: place, ["id": written])
            return .text(written, from: place)
        case .text, .milestone, .language: return .text(written, from: place)
        }
    }

    private mutating func other(_ key: String, _ cell: Cell, at place: SourcePlace, _ form: inout Form) {
        guard let text = cell.whole else { return }
        if let value = try? JSONReader.read(Array(text.utf8)) {
            form.others.append((key, Draft(value, from: place)))
        } else {
            report(.invalidValue, at: place, ["field": SheetWords.other + key, "value": String(text.prefix(60)), "allowed": "JSON"])
        }
    }

    /// The campaign in the order of the campaigns of the house.
    mutating func campaign(_ form: Form, _ materials: [Draft], _ silences: Draft?) -> Draft {
        var members: [Draft.Member] = [("$schema", .text("../../assets/schemas/campaign.schema.json", from: form.place))]
        func add(_ key: String, _ draft: Draft?, to list: inout [Draft.Member]) {
            if let draft { list.append((key, draft)) }
        }
        func list(_ field: FormField) -> Draft { Draft(.list(form.all(field)), from: form.rows[field.path] ?? form.place) }
        /// One value stands alone, several in a list.
        func oneOrSeveral(_ field: FormField) -> Draft? {
            let values = form.all(field)
            return values.count > 1 ? list(field) : values.first
        }
        for (key, field) in [("id", FormField.id), ("title", .title), ("cycle", .cycle), ("function", .function)] { add(key, form[field], to: &members) }
        members += [("audiences", list(.audiences)), ("topics", list(.topics))]

        var regions: [Draft.Member] = []
        add("level", form[.level], to: &regions)
        add("where", oneOrSeveral(.places), to: &regions)
        add("voting", oneOrSeveral(.voting), to: &regions)
        add("contestants", form[.contestants], to: &regions)
        if !form.all(.include).isEmpty { regions.append(("include", list(.include))) }
        if !form.all(.exclude).isEmpty { regions.append(("exclude", list(.exclude))) }
        members.append(("regions", Draft(.object(regions), from: form.rows[FormField.level.path] ?? form.place)))

        var languages: [Draft.Member] = []
        add("source", form[.source], to: &languages)
        let targets = form.all(.targets)
        if targets.count == 1, targets[0].text == "regional" { add("targets", targets[0], to: &languages) } else if !targets.isEmpty { add("targets", list(.targets), to: &languages) }
        members.append(("languages", Draft(.object(languages), from: form.rows[FormField.source.path] ?? form.place)))

        let bahan = workbook.sheets.first { $0.name.lowercased() == SheetWords.materials.lowercased() }.map { SheetTable($0, path: path).place(1, 1) }
        members.append(("materials", Draft(.list(materials), from: bahan ?? form.place)))
        members.append(("distribution", distribution(form)))
        members.append(("approvals", list(.approvals)))
        add("silence", silences, to: &members)
        return Draft(.object(members + form.others), from: form.place)
    }

    private mutating func distribution(_ form: Form) -> Draft {
        var members: [Draft.Member] = []
        if let ready = form[.ready] { members.append(("ready", ready)) }
        if let milestone = form[.milestone] {
            if let day = form[.arrival]?.cell, let other = milestone.cell {
                report(.duplicateEntry, at: other, ["key": "\(FormField.arrival.label) / \(FormField.milestone.label)"], related: [day])
            }
            var arrive = [(key: "milestone", value: milestone)]
            if let days = form[.days] { arrive.append(("daysBefore", days)) }
            if let edge = form[.edge] { arrive.append(("edge", edge)) }
            members.append(("arrive", Draft(.object(arrive), from: milestone.cell)))
        } else if let day = form[.arrival] {
            members.append(("arrive", day))
        } else {
            report(.missingField, at: form.rows[FormField.arrival.path] ?? form.place, ["field": FormField.arrival.label])
        }
        if let late = form[.allowLate] { members.append(("allowLate", late)) }
        return Draft(.object(members), from: form.rows[FormField.ready.path] ?? form.place)
    }
}
