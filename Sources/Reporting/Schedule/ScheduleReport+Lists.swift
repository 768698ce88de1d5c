internal import Distribution
internal import Elections
internal import JSONText
internal import Spreadsheet

extension ScheduleReport {
    /// What do regencies say of themselves, and how does it differ?
    func listTable() -> TableSheet {
        let rows = lists.sorted { $0.key < $1.key }.map { (region: $0.key, list: $0.value) }
        let names = Dictionary(consignments.map { ($0.region, $0.regionName) }, uniquingKeysWith: { first, _ in first })
        let counts = [words.say("Kecamatan", "Districts"), words.say("Desa/kelurahan", "Villages"), words.say("TPS", "Polling stations"), words.say("Pemilih", "Voters")]
        return TableSheet(words.say("Daftar wilayah", "Lists"), [
            .init(words.say("Kode wilayah", "Region code"), 9, .code), .init(words.say("Wilayah", "Region"), 32), .init(words.say("Berkas", "File"), 24, .code),
        ] + counts.flatMap { name in
            [
                TableSheet.Column(name, 11, .count), .init(name + words.say(", pembanding", ", other"), 12, .count),
                .init(name + words.say(", selisih", ", difference"), 12, .count), .init(name + words.say(", pembanding perkiraan", ", other is an estimate"), 12),
            ]
        }, rows: rows.count) { row in
            let list = rows[row].list
            return [.text(rows[row].region.text), .text(names[rows[row].region] ?? ""), .text(list.units.file)]
                + [list.districts, list.villages, list.stations, list.voters].flatMap { count -> [Cell.Content] in
                    guard let count else { return [.empty, .empty, .empty, .empty] }
                    return [
                        .number(Double(count.listed)), .number(Double(count.official)), .number(Double(count.difference)),
                        .text(count.isEstimate ? words.say("ya", "yes") : words.say("tidak", "no")),
                    ]
                }
        }
    }

    func write(_ list: UnitComparison, _ writer: inout JSONWriter) {
        writer.member("region", list.units.region.text)
        writer.member("file", list.units.file)
        for (name, count) in [("districts", list.districts), ("villages", list.villages), ("pollingStations", list.stations), ("voters", list.voters)] {
            guard let count else { continue }
            writer.key(name)
            writer.object { writer in
                writer.member("listed", count.listed)
                writer.member("other", count.official)
                writer.member("otherIsEstimate", count.isEstimate)
            }
        }
    }
}
