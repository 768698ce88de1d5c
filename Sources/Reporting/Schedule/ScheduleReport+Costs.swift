internal import Distribution
internal import Elections
internal import Spreadsheet

extension ScheduleReport {
    /// How people call the office that pays for an area.
    func name(of cost: OfficeCost) -> String {
        switch cost.office {
        case .national: words.say("Nasional", "National")
        case .region(let code): "\(code.text) \(cost.name)"
        }
    }

    /// `nil` where no price is known at all.
    func cost(of plan: ConsignmentPlan) -> ConsignmentCost? { costs == nil ? nil : ConsignmentCost(plan, shops: shops, network: network) }

    /// In whole rupiah; nothing where it is not known.
    static func sum(_ rupiah: Int?) -> Cell.Content { rupiah.map { .number(Double($0)) } ?? .empty }

    /// What does it cost, and may it?
    func costTable(_ costs: CycleCosts) -> TableSheet {
        let levels = [words.say("Nasional", "National"), words.say("Provinsi", "Province"), words.say("Kabupaten/kota", "Regency or city")]
        return TableSheet(words.say("Biaya", "Costs"), [
            .init(words.say("Kantor", "Office"), 10, .code), .init(words.say("Tingkat", "Level"), 16), .init(words.say("Wilayah", "Region"), 32),
            .init(words.say("Cetak, Rp", "Printing, Rp"), 17, .count), .init(words.say("Angkut, Rp", "Carriage, Rp"), 17, .count),
            .init(words.say("Jumlah, Rp", "Total, Rp"), 17, .count), .init(words.say("Pagu, Rp", "Ceiling, Rp"), 17, .count),
            .init(words.say("Di atas pagu, Rp", "Above the ceiling, Rp"), 17, .count), .init(words.say("Kiriman tanpa harga lengkap", "Consignments without all prices"), 14, .count),
        ], rows: costs.offices.count) { row in
            let one = costs.offices[row]
            let level = switch one.office {
            case .national: 0
            case .region(let code): code.isProvince ? 1 : 2
            }
            return [
                .text(one.office == .national ? "" : one.office.name), .text(levels[level]), .text(one.name), ScheduleReport.sum(one.printing),
                ScheduleReport.sum(one.carriage), ScheduleReport.sum(one.total), ScheduleReport.sum(one.ceiling), one.ceiling == nil ? .empty : ScheduleReport.sum(one.over),
                .number(Double(one.incomplete)),
            ]
        }
    }
}
