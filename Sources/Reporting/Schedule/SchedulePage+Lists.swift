internal import Distribution
internal import Elections
internal import XMLTree

extension SchedulePage {
    /// What regencies say of themselves, and how that differs from the official figures.
    func lists(_ writer: inout MarkupWriter) {
        guard !report.lists.isEmpty else { return }
        let names = Dictionary(report.consignments.map { ($0.region, $0.regionName) }, uniquingKeysWith: { first, _ in first })
        heading(words.say("Daftar dari kabupaten/kota", "Lists of regencies and cities"), &writer)
        paragraph(words.say(
            "Daftar yang diserahkan dipakai sebagai ganti perkiraan. Dalam kurung: selisihnya dari angka resmi, atau dari perkiraan (≈).",
            "A list that was handed in stands in place of the estimates. In brackets: how it differs from the official figure, or from the estimate (≈)."), "", &writer)
        let columns = [
            words.say("Wilayah", "Region"), words.say("Kecamatan", "Districts"), words.say("Desa/kelurahan", "Villages"), words.say("TPS", "Polling stations"),
            words.say("Pemilih", "Voters"),
        ]
        table("wide", columns.enumerated().map { ($1, $0 > 0) }, &writer)
        for (region, list) in report.lists.sorted(by: { $0.key < $1.key }) {
            writer.raw("<tr><th scope=\"row\">")
            regionName(region, names[region] ?? "", &writer)
            writer.raw("</th>")
            for (index, count) in [list.districts, list.villages, list.stations, list.voters].enumerated() {
                cell(columns[index + 1], count.map(words.compared) ?? "–", isNumber: true, &writer)
            }
            writer.raw("</tr>\n")
        }
        writer.raw("</tbody></table>\n")
    }
}
