internal import Distribution
internal import XMLTree

/// Who hands out what where, by the regency's own list: a row for each village with the pieces that it gets, what stays in the warehouse, and the sum.
struct VillageHandOutPaper {
    private let frame: PaperFrame
    private let units: RegionUnits
    /// Columns beyond these do not fit on the page and go on below.
    private static let mostColumns = 3

    init(_ frame: PaperFrame, _ units: RegionUnits) {
        self.frame = frame
        self.units = units
    }

    func bytes() -> [UInt8] {
        let words = frame.words
        let title = words.say("Daftar pembagian per desa/kelurahan", "Hand-out list by village")
        let remark = words.say("Menurut daftar KPU kabupaten/kota", "By the list of the regency's office")
        let places = (words.say("Kecamatan dan desa/kelurahan", "Districts and villages"), "\(words.number(units.districts.count)) · \(words.number(units.villages.count))")
        return frame.handOut(title, remark, places, columns: VillageHandOutPaper.mostColumns, table)
    }

    private func table(_ lines: [ConsignmentLine], _ writer: inout MarkupWriter) {
        let words = frame.words
        let shares = lines.map { UnitShares($0, units) }
        frame.table(
            [("No.", true), (words.say("Desa/kelurahan, kontak, ruas tersulit", "Village, contact, hardest leg"), false), ("TPS", true), (words.say("Pemilih", "Voters"), true)]
                + lines.map { (frame.name(of: $0), true) } + [(words.say("Penerima, tanggal, tanda tangan", "Receiver, date, signature"), false)],
            kind: "villages", &writer)
        writer.raw("</tbody>\n")
        for district in units.districts {
            writer.raw("<tbody><tr class=\"total\"><td></td><th scope=\"rowgroup\">")
            writer.text(words.say("Kecamatan \(district.name)", "District \(district.name)"))
            writer.raw("</th>")
            let villages = units.villages[district.villages]
            number(sum(villages.map(\.stations)), &writer)
            number(sum(villages.map(\.voters)), &writer)
            for share in shares { number(share.map { $0.villages[district.villages].reduce(0, +) }, &writer) }
            writer.raw("<td></td></tr>\n")
            for place in district.villages { row(place, shares, &writer) }
            writer.raw("</tbody>\n")
        }
        writer.raw("<tbody class=\"total\">\n")
        let kept = zip(lines, shares).map { line, share in share.map { words.number($0.kept) } ?? words.number(line.printed) }
        frame.row([("", true), (words.say("Tinggal di gudang KPU kabupaten/kota", "Stays in the regency's warehouse"), false), ("", true), ("", true)] + kept.map { ($0, true) } + [("", false)], &writer)
        frame.row([
            ("", true), (words.say("Jumlah", "Total"), false), (units.stations.map(words.number) ?? "", true), (units.voters.map(words.number) ?? "", true),
        ] + lines.map { (words.number($0.printed), true) } + [("", false)], &writer)
        writer.raw("</tbody></table>\n")
    }

    private func row(_ place: Int, _ shares: [UnitShares?], _ writer: inout MarkupWriter) {
        let village = units.villages[place]
        writer.raw("<tr><td class=\"n\">")
        writer.text(String(place + 1))
        writer.raw("</td><td>")
        writer.text(village.name)
        let more = [village.contact, village.hardestLeg].filter { !$0.isEmpty }
        if !more.isEmpty {
            writer.raw("<small>")
            writer.text(more.joined(separator: " · "))
            writer.raw("</small>")
        }
        writer.raw("</td>")
        number(village.stations, &writer)
        number(village.voters, &writer)
        for share in shares { number(share?.villages[place], &writer) }
        writer.raw("<td></td></tr>\n")
    }

    private func number(_ value: Int?, _ writer: inout MarkupWriter) {
        writer.raw("<td class=\"n\">")
        writer.text(value.map(frame.words.number) ?? "")
        writer.raw("</td>")
    }

    private func sum(_ counts: [Int?]) -> Int? { counts.contains { $0 == nil } ? nil : counts.reduce(0) { $0 + ($1 ?? 0) } }
}
