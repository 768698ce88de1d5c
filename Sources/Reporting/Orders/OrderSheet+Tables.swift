internal import DelimitedText
internal import Distribution
internal import Elections
internal import Spreadsheet

extension OrderSheet {
    /// One row for each job.
    func csv() -> [UInt8] {
        var writer = DelimitedWriter()
        writer.row([
            "job", "campaign", "campaign_title", "material", "product", "region_code", "region", "language", "sides", "inks", "trim_mm", "bleed_mm", "paper",
            "grammage", "pieces", "packs", "pack", "estimate", "draft", "print_start", "print_end", "latest_print_end", "consignment", "edition", "files",
            "sha256",
        ])
        for (number, job) in jobs.enumerated() {
            let product = job.product, plan = job.plan, line = job.line
            writer.row([
                String(number + 1), product.campaign, product.campaignTitle, product.material, product.title, plan.region.text, plan.regionName, line.language,
                String(product.sides), inks(product), "\(plain(product.width))x\(plain(product.height))", plain(product.bleed),
                product.isCoated ? "coated" : "uncoated", String(product.grammage), String(line.printed), String(line.packs), String(line.pack),
                line.estimated ? "yes" : "no", job.isDraft ? "yes" : "no", plan.planned.printStart.iso, plan.planned.printEnd.iso, plan.latest.printEnd.iso,
                plan.id.text, job.edition, job.files.map(\.path).joined(separator: " "), job.files.map(\.digest).joined(separator: " "),
            ])
        }
        return writer.bytes
    }

    private func plain(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }

    /// What is to be printed, and which files belong to it?
    func tables() -> [TableSheet] { [jobTable(), fileTable()] }

    private func jobTable() -> TableSheet {
        let jobs = jobs
        @Sendable func date(_ date: CalendarDate) -> Cell.Content {
            SheetDate(year: date.year, month: date.month, day: date.day).map { .date($0) } ?? .empty
        }
        return TableSheet(words.say("Pekerjaan", "Jobs"), [
            .init(words.say("Pekerjaan", "Job"), 10, .count), .init(words.say("Kampanye", "Campaign"), 32), .init(words.say("Bahan", "Product"), 22),
            .init(words.say("Kode wilayah", "Region code"), 9, .code), .init(words.say("Wilayah", "Region"), 32), .init(words.say("Bahasa", "Language"), 9, .code),
            .init(words.say("Muka", "Sides"), 7, .count), .init(words.say("Tinta", "Inks"), 7, .code), .init(words.say("Ukuran jadi", "Trim"), 18),
            .init(words.say("Bleed, mm", "Bleed, mm"), 8), .init(words.say("Kertas", "Paper"), 32), .init(words.say("Lembar", "Pieces"), 10, .count),
            .init(words.say("Pak", "Packs"), 8, .count), .init(words.say("Isi pak", "In a pack"), 8, .count), .init(words.say("Perkiraan", "Estimate"), 10),
            .init(words.say("Konsep", "Draft"), 8), .init(words.say("Mulai cetak", "Printing begins"), 13, .day),
            .init(words.say("Selesai cetak", "Printing ends"), 13, .day), .init(words.say("Paling lambat", "At the latest"), 13, .day),
            .init(words.say("Kode kiriman", "Consignment"), 12, .code), .init(words.say("Kode edisi", "Edition"), 11, .code),
        ], rows: jobs.count) { row in
            let job = jobs[row], product = job.product, line = job.line
            return [
                .number(Double(row + 1)), .text(product.campaignTitle), .text(product.title), .text(job.plan.region.text), .text(job.plan.regionName),
                .text(line.language), .number(Double(product.sides)), .text(inks(product)), .text(size(product.width, product.height)),
                .text(millimetres(product.bleed)), .text(paper(product)), .number(Double(line.printed)), .number(Double(line.packs)), .number(Double(line.pack)),
                .text(line.estimated ? words.say("ya", "yes") : words.say("tidak", "no")), .text(job.isDraft ? words.say("ya", "yes") : words.say("tidak", "no")),
                date(job.plan.planned.printStart), date(job.plan.planned.printEnd), date(job.plan.latest.printEnd), .text(job.plan.id.text), .text(job.edition),
            ]
        }
    }

    private func fileTable() -> TableSheet {
        let jobs = jobs, places = jobs.indices.flatMap { job in jobs[job].files.indices.map { (job, $0) } }
        return TableSheet(words.say("Berkas", "Files"), [
            .init(words.say("Pekerjaan", "Job"), 10, .count), .init(words.say("Berkas", "File"), 90, .code), .init(words.say("Bita", "Bytes"), 11, .count),
            .init("SHA-256", 66, .code),
        ], rows: places.count) { row in
            let file = jobs[places[row].0].files[places[row].1]
            return [.number(Double(places[row].0 + 1)), .text(file.path), .number(Double(file.bytes)), .text(file.digest)]
        }
    }
}
