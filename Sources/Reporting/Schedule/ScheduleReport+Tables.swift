internal import Distribution
internal import Elections
internal import Spreadsheet

extension ScheduleReport {
    /// One sheet for each question that people ask.
    func tables() -> [TableSheet] { 
        [regionTable(), contentTable(), provinceTable(), dayTable(), shopTable()] + (costs.map { [costTable($0)] } ?? []) + (lists.isEmpty ? [] : [listTable()]) + [assumptionTable()]
     }

    private func date(_ date: CalendarDate?) -> Cell.Content {
        date.flatMap { SheetDate(year: $0.year, month: $0.month, day: $0.day) }.map { .date($0) } ?? .empty
    }

    /// What goes where, and when?
    private func regionTable() -> TableSheet {
        let steps: [(ConsignmentStep, @Sendable (ConsignmentDates) -> CalendarDate?)] = [
            (.orderPlaced, { $0.orderPlaced }), (.printStart, { $0.printStart }), (.printEnd, { $0.printEnd }), (.dispatch, { $0.dispatch }),
            (.arrival, { $0.arrival }), (.handOut, { $0.handOut }),
        ]
        let columns = [
            TableSheet.Column(words.say("Kode kiriman", "Consignment"), 12, .code), .init(words.say("Kode wilayah", "Region code"), 9, .code),
            .init(words.say("Wilayah", "Region"), 32), .init(words.say("Provinsi", "Province"), 24), .init(words.say("Kampanye", "Campaign"), 36),
            .init(words.say("Percetakan", "Print shop"), 22), .init(words.say("Lembar", "Pieces"), 10, .count), .init(words.say("Boks", "Boxes"), 8, .count),
            .init("kg", 9, .count), .init(words.say("Perkiraan", "Estimate"), 10), .init(words.say("Cadangan hari", "Days to spare"), 10, .count),
            .init(words.say("Langkah kritis", "Critical step"), 22),
        ] + steps.flatMap { step, _ in
            [TableSheet.Column(words.step(step), 13, .day), .init(words.step(step) + words.say(", paling lambat", ", latest"), 13, .day)]
        } + (costs == nil ? [] : [
            .init(words.say("Biaya cetak, Rp", "Printing, Rp"), 15, .count), .init(words.say("Biaya angkut, Rp", "Carriage, Rp"), 15, .count),
        ])
        return TableSheet(words.say("Kiriman", "Consignments"), columns, rows: consignments.count) { row in
            let plan = consignments[row]
            return [
                .text(plan.id.text), .text(plan.region.text), .text(plan.regionName), .text(plan.province), .text(plan.title), .text(shop(plan).name),
                .number(Double(plan.pieces)), .number(Double(plan.boxes)), .number(Double((plan.grams + 999) / 1000)),
                .text(plan.estimated ? words.say("ya", "yes") : words.say("tidak", "no")), .number(Double(plan.slack)), .text(words.step(plan.critical)),
            ] + steps.flatMap { [date($0.1(plan.planned)), date($0.1(plan.latest))] }
                + (costs.map { [ScheduleReport.sum($0.consignments[row].printing), ScheduleReport.sum($0.consignments[row].carriage)] } ?? [])
        }
    }

    /// What is in the boxes?
    private func contentTable() -> TableSheet {
        let places = consignments.indices.flatMap { plan in consignments[plan].lines.indices.map { (plan, $0) } }
        return TableSheet(words.say("Isi kiriman", "Contents"), [
            .init(words.say("Kode kiriman", "Consignment"), 12, .code), .init(words.say("Kode wilayah", "Region code"), 9, .code),
            .init(words.say("Wilayah", "Region"), 32), .init(words.say("Bahan", "Material"), 20, .code), .init(words.say("Bahasa", "Language"), 9, .code),
            .init(words.say("Dibutuhkan", "Needed"), 11, .count), .init(words.say("Dicetak", "Printed"), 11, .count), .init(words.say("Pak", "Packs"), 8, .count),
            .init(words.say("Boks", "Boxes"), 8, .count), .init("kg", 9, .count), .init(words.say("Perkiraan", "Estimate"), 10),
            .init(words.say("Dihitung menurut", "Counted by"), 48),
        ], rows: places.count) { row in
            let plan = consignments[places[row].0], line = plan.lines[places[row].1]
            return [
                .text(plan.id.text), .text(plan.region.text), .text(plan.regionName), .text(line.material), .text(line.language), .number(Double(line.needed)),
                .number(Double(line.printed)), .number(Double(line.packs)), .number(Double(line.boxes)), .number(Double((line.grams + 999) / 1000)),
                .text(line.estimated ? words.say("ya", "yes") : words.say("tidak", "no")), .text(line.rule.text),
            ]
        }
    }

    /// How much does each province get, and how tight is it?
    private func provinceTable() -> TableSheet {
        let provinces = ProvinceTotal.of(consignments)
        return TableSheet(words.say("Provinsi", "Provinces"), [
            .init(words.say("Kode", "Code"), 8, .code), .init(words.say("Provinsi", "Province"), 28), .init(words.say("Kiriman", "Consignments"), 13, .count),
            .init(words.say("Lembar", "Pieces"), 12, .count), .init(words.say("Boks", "Boxes"), 9, .count), .init("kg", 10, .count),
            .init(words.say("Terlambat", "Late"), 10, .count), .init(words.say("Cadangan hari", "Days to spare"), 12, .count),
            .init(words.say("Kiriman pertama tiba", "First arrival"), 14, .day), .init(words.say("Kiriman terakhir tiba", "Last arrival"), 14, .day),
        ], rows: provinces.count) { row in
            let one = provinces[row]
            return [
                .text(one.code.text), .text(one.name), .number(Double(one.consignments)), .number(Double(one.pieces)), .number(Double(one.boxes)),
                .number(Double((one.grams + 999) / 1000)), .number(Double(one.late)), .number(Double(one.slack)), date(one.firstArrival), date(one.lastArrival),
            ]
        }
    }

    /// What happens on which day?
    private func dayTable() -> TableSheet {
        let events = DayEvent.of(consignments)
        return TableSheet(words.say("Hari", "Days"), [
            .init(words.say("Hari", "Day"), 13, .day), .init(words.say("Apa", "What"), 26), .init(words.say("Kampanye", "Campaign"), 40),
            .init(words.say("Percetakan", "Print shop"), 22), .init(words.say("Kiriman", "Consignments"), 13, .count),
            .init(words.say("Paling lambat", "Latest"), 13, .day), .init(words.say("Wilayah", "Regions"), 60),
        ], rows: events.count) { row in
            let event = events[row]
            return [
                date(event.day), .text(words.step(event.step)), .text(event.title), .text(shops.shops[event.shop].name), .number(Double(event.count)),
                date(event.latest), .text(event.regions.joined(separator: ", ") + (event.count > event.regions.count ? ", …" : "")),
            ]
        }
    }

    /// What does each shop print on which day?
    private func shopTable() -> TableSheet {
        let rows = plan.shops.flatMap { shop in shop.load.map { (shop: shops.shops[shop.shop], day: $0.day, sheets: $0.sheets) } }
        return TableSheet(words.say("Percetakan", "Print shops"), [
            .init(words.say("Percetakan", "Print shop"), 24), .init(words.say("Hari", "Day"), 13, .day), .init(words.say("Lembar A3", "A3 sheets"), 12, .count),
            .init(words.say("Kapasitas", "Capacity"), 12, .count), .init(words.say("Terpakai, %", "Used, %"), 11, .count),
        ], rows: rows.count) { row in
            let one = rows[row]
            return [
                .text(one.shop.name), date(one.day), .number(Double(one.sheets)), .number(Double(one.shop.sheetsPerDay)),
                .number(Double(one.sheets * 100 / max(1, one.shop.sheetsPerDay))),
            ]
        }
    }

    /// On what does the plan stand?
    private func assumptionTable() -> TableSheet {
        let lines = assumptions
        return TableSheet(words.say("Dasar", "Assumptions"), [.init(words.say("Dasar perhitungan", "What the plan assumes"), 120)], rows: lines.count) { [.text(lines[$0])] }
    }
}
