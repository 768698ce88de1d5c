internal import Distribution
internal import Elections
internal import XMLTree

/// The order as a paper to sign: what all jobs of a material share stands once, above a row for each region and language.
struct OrderPage {
    private let sheet: OrderSheet
    private let words: ReportWords

    init(_ sheet: OrderSheet) {
        self.sheet = sheet
        words = sheet.words
    }

    func bytes() -> [UInt8] {
        var writer = MarkupWriter(capacity: 20_000 + sheet.jobs.count * 900)
        PaperFrame.open(sheet.title, words, &writer)
        head(&writer)
        drafts(&writer)
        summary(&writer)
        var start = 0
        while start < sheet.jobs.count {
            let product = sheet.jobs[start].product
            let end = sheet.jobs[start...].firstIndex { $0.product != product } ?? sheet.jobs.count
            section(product, start..<end, &writer)
            start = end
        }
        notes(&writer)
        writer.signatures([
            (words.say("Dipesan oleh", "Ordered by"), [words.say("Nama", "Name"), words.say("Tanggal", "Date"), words.say("Nomor pesanan", "Order number")]),
            (words.say("Diterima percetakan", "Taken by the shop"), [
                words.say("Nama", "Name"), words.say("Tanggal", "Date"), words.say("Sanggup selesai", "Done by"),
            ]),
        ], words.say("Tanda tangan dan cap", "Signature and stamp"))
        PaperFrame.close(&writer)
        return writer.bytes
    }

    private func head(_ writer: inout MarkupWriter) {
        writer.raw("<header><div><p class=\"kind\">")
        writer.text(words.say("Lembar pesanan cetak", "Print order"))
        writer.raw("</p>\n<h1>")
        writer.text(sheet.shop.name)
        writer.raw("</h1>\n<p class=\"place\">")
        writer.text(sheet.cycle.title)
        writer.raw("</p></div></header>\n")
        var facts = [
            (words.say("Pekerjaan", "Jobs"), words.number(sheet.jobs.count)), (words.say("Lembar", "Pieces"), words.number(sheet.pieces)),
            (words.say("Berkas", "Files"), words.number(sheet.fileCount)),
        ]
        if let first = sheet.jobs.map(\.plan.planned.printStart).min(), let last = sheet.jobs.map(\.plan.planned.printEnd).max() {
            facts += [(words.say("Mulai cetak", "Printing begins"), words.day(first)), (words.say("Selesai cetak", "Printing ends"), words.day(last))]
        }
        writer.facts(facts)
    }

    private func drafts(_ writer: inout MarkupWriter) {
        guard sheet.drafts > 0 else { return }
        let all = sheet.drafts == sheet.jobs.count
        writer.raw("<p class=\"warning\"><b>")
        writer.text(words.say("KONSEP, BELUM UNTUK DICETAK.", "DRAFTS, NOT TO BE PRINTED YET."))
        writer.raw("</b> ")
        writer.text(words.say(
            (all ? "Semua pekerjaan ini" : "\(words.number(sheet.drafts)) dari \(words.number(sheet.jobs.count)) pekerjaan, bertanda KONSEP,")
                + " belum disahkan; pada setiap halamannya tertulis CONTOH – BELUM DISAHKAN. Tunggu berkas yang sudah disahkan.",
            (all ? "None of these jobs is" : "\(words.number(sheet.drafts)) of \(words.number(sheet.jobs.count)) jobs, marked DRAFT, are not")
                + " approved; every page of them says CONTOH – BELUM DISAHKAN. Wait for the approved files."))
        writer.raw("</p>\n")
    }

    /// What there is to print of each material.
    private func summary(_ writer: inout MarkupWriter) {
        var rows: [(product: OrderJob.Product, jobs: Int, pieces: Int, due: CalendarDate)] = []
        for job in sheet.jobs {
            if let last = rows.indices.last, rows[last].product == job.product {
                rows[last].jobs += 1
                rows[last].pieces += job.line.printed
                rows[last].due = max(rows[last].due, job.plan.planned.printEnd)
            } else {
                rows.append((job.product, 1, job.line.printed, job.plan.planned.printEnd))
            }
        }
        guard rows.count > 1 else { return }
        writer.raw("<div class=\"scroll\" tabindex=\"0\">")
        writer.openTable("due", [
            (words.say("Bahan", "Product"), false), (words.say("Kampanye", "Campaign"), false), (words.say("Muka", "Sides"), true),
            (words.say("Pekerjaan", "Jobs"), true), (words.say("Lembar", "Pieces"), true), (words.say("Selesai cetak", "Printing ends"), false),
        ])
        for row in rows {
            writer.row([
                (row.product.title, false), (row.product.campaignTitle, false), (String(row.product.sides), true), (words.number(row.jobs), true),
                (words.number(row.pieces), true), (words.short(row.due), false),
            ])
        }
        writer.raw("</tbody></table></div>\n")
    }

    private func section(_ product: OrderJob.Product, _ jobs: Range<Int>, _ writer: inout MarkupWriter) {
        writer.raw("<section><h2>")
        writer.text("\(product.title) · \(product.campaignTitle)")
        writer.raw("</h2>\n")
        let file = (width: product.width + 2 * product.bleed, height: product.height + 2 * product.bleed)
        writer.facts([
            (words.say("Ukuran jadi", "Trim"), sheet.size(product.width, product.height)),
            (words.say("Bleed", "Bleed"), product.bleed > 0
                ? words.say("\(sheet.millimetres(product.bleed)) mm; berkas \(sheet.size(file.width, file.height))", "\(sheet.millimetres(product.bleed)) mm; file \(sheet.size(file.width, file.height))")
                : words.say("tanpa bleed", "none")),
            (words.say("Kertas", "Paper"), sheet.paper(product)),
            (words.say("Muka cetak dan tinta", "Printed sides and inks"), "\(sheet.sides(product)), \(sheet.inks(product))"),
        ])
        writer.raw("<div class=\"scroll\" tabindex=\"0\">")
        writer.openTable("jobs", [
            ("No.", true), (words.say("Wilayah", "Region"), false), (words.say("Bahasa", "Language"), false), (words.say("Lembar", "Pieces"), true),
            (words.say("Pak", "Packs"), true), (words.say("Selesai", "Done"), false), (words.say("Paling lambat", "At the latest"), false),
            (words.say("Kiriman", "Consignment"), false),
        ])
        writer.raw("</tbody>\n")
        for number in jobs { row(number, &writer) }
        writer.raw("<tbody class=\"total\">\n")
        let lines = sheet.jobs[jobs].map(\.line)
        writer.row([
            ("", true), (words.say("Jumlah", "Total"), false), ("", false), (words.number(lines.reduce(0) { $0 + $1.printed }), true),
            (words.number(lines.reduce(0) { $0 + $1.packs }), true), ("", false), ("", false), ("", false),
        ])
        writer.raw("</tbody></table></div></section>\n")
    }

    private func row(_ number: Int, _ writer: inout MarkupWriter) {
        let job = sheet.jobs[number], plan = job.plan, line = job.line
        writer.raw("<tbody class=\"job\">")
        writer.row([
            (String(number + 1), true), ("\(plan.region.text) \(plan.regionName)" + (job.isDraft ? words.say(" · KONSEP", " · DRAFT") : ""), false),
            (words.languageName(line.language, isNamed: false), false),
            ((line.estimated ? "≈ " : "") + words.number(line.printed), true), ("\(words.number(line.packs)) × \(words.number(line.pack))", true),
            (words.short(plan.planned.printEnd), false), (words.short(plan.latest.printEnd), false), (plan.id.spoken, false),
        ])
        writer.raw("<tr><td></td><td colspan=\"7\" class=\"files\">")
        for (index, file) in job.files.enumerated() {
            if index > 0 { writer.raw("<br>") }
            writer.text(file.path)
            writer.raw(" <span>")
            writer.text("\(file.digest.prefix(16))…")
            writer.raw("</span>")
        }
        writer.raw("</td></tr></tbody>\n")
    }

    private func notes(_ writer: inout MarkupWriter) {
        writer.raw("<h2>")
        writer.text(words.say("Catatan", "Notes"))
        writer.raw("</h2>\n<ul>")
        var notes = [
            words.say(
                "Nama berkas memuat siklus, wilayah, bahan, bahasa, muka cetak (1M atau 2M), dan jumlah lembar. Bahan dua muka terdiri atas halaman p1 dan p2.",
                "A file's name holds cycle, region, product, language, printed sides (1M or 2M) and pieces. What has two sides comes as pages p1 and p2."),
            words.say(
                "SVG adalah proof: ukuran tepat, huruf sebagai garis, warna layar. Mintalah persetujuan contoh cetak sebelum mencetak semuanya.",
                "The SVG is a proof: exact in size, text as outlines, colours of a screen. Have a printed sample approved before printing all."),
            words.say(
                "SHA256SUMS memuat sidik SHA-256 setiap berkas: sha256sum --check SHA256SUMS. Di atas tercetak 16 angka pertamanya.",
                "SHA256SUMS holds the SHA-256 of every file: sha256sum --check SHA256SUMS. The first 16 digits are printed above."),
        ]
        if sheet.jobs.contains(where: \.line.estimated) {
            notes.append(words.say(
                "≈ Jumlah dihitung dari perkiraan pemilih atau TPS; yang dipesan tetap angka ini.",
                "≈ Worked out from estimated voters or polling stations; what is ordered is this number."))
        }
        for note in notes {
            writer.raw("<li>")
            writer.text(note)
            writer.raw("</li>\n")
        }
        writer.raw("</ul>\n")
    }
}
