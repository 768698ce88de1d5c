internal import CampaignPipeline

/// Tells what was written and what to do next.
struct NextSteps {
    enum Step {
        case none
        /// A campaign's folder.
        case folder(String, id: String)
        /// A campaign's folder, made from a workbook.
        case imported(String, id: String, sheet: String)
        /// A workbook.
        case sheet(String)
        /// A file for translators.
        case translators(String)
        /// Catalogues that a translator's file has changed.
        case translated([TranslationStage.Imported])
    }

    var language: ProgramLanguage
    /// The folder of the campaigns, where an option named it.
    var campaigns: String?

    func text(_ step: Step) -> String {
        let lines: [String]
        switch (step, language) {
        case (.none, _): return ""
        case (.folder(let path, let id), .en): lines = [
            "Written: \(path)",
            "Next: put your words into \(path)/messages/id.json and choose regions and materials in \(path)/campaign.json.",
            "Check:  pipeline validate --campaign \(id)\(folder)",
            "Make:   pipeline run --campaign \(id)\(folder)",
        ]
        case (.folder(let path, let id), .id): lines = [
            "Ditulis: \(path)",
            "Berikutnya: isi naskah di \(path)/messages/id.json, lalu pilih wilayah dan bahan di \(path)/campaign.json.",
            "Periksa: pipeline validate --campaign \(id)\(folder)",
            "Buat:    pipeline run --campaign \(id)\(folder)",
        ]
        case (.imported(let path, let id, let sheet), .en): lines = [
            "Written: \(path)",
            "Check:  pipeline validate --campaign \(id)\(folder)",
            "Make:   pipeline run --campaign \(id)\(folder)",
            "After changes in the workbook: pipeline import \(sheet) --replace\(folder)",
        ]
        case (.imported(let path, let id, let sheet), .id): lines = [
            "Ditulis: \(path)",
            "Periksa: pipeline validate --campaign \(id)\(folder)",
            "Buat:    pipeline run --campaign \(id)\(folder)",
            "Setelah buku kerja diubah: pipeline import \(sheet) --replace\(folder)",
        ]
        case (.sheet(let path), .en): lines = [
            "Written: \(path)",
            "Next: open it in a spreadsheet program, put your words into the sheet Pesan, and save it as .xlsx.",
            "Then:   pipeline import \(path)\(folder)",
        ]
        case (.sheet(let path), .id): lines = [
            "Ditulis: \(path)",
            "Berikutnya: buka dengan program lembar kerja, isi naskah di lembar Pesan, lalu simpan sebagai .xlsx.",
            "Lalu:    pipeline import \(path)\(folder)",
        ]
        case (.translators(let path), .en): lines = [
            "Written: \(path)",
            "When it comes back: pipeline translations import \(path)\(folder)",
        ]
        case (.translators(let path), .id): lines = [
            "Ditulis: \(path)",
            "Setelah kembali: pipeline translations import \(path)\(folder)",
        ]
        case (.translated([]), .en): lines = ["Nothing in the file differs from the catalogues."]
        case (.translated([]), .id): lines = ["Isi berkas sama dengan katalog; tidak ada yang diubah."]
        case (.translated(let catalogues), .en): lines = catalogues.map { "Written: \($0.path), messages changed: \($0.messages)" } + [
            "Check:   pipeline validate --language \(languages(catalogues))\(folder)"
        ]
        case (.translated(let catalogues), .id): lines = catalogues.map { "Ditulis: \($0.path), pesan yang berubah: \($0.messages)" } + [
            "Periksa: pipeline validate --language \(languages(catalogues))\(folder)"
        ]
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func languages(_ catalogues: [TranslationStage.Imported]) -> String {
        Set(catalogues.map(\.language)).sorted().joined(separator: " --language ")
    }

    private var folder: String { campaigns.map { " --campaigns " + $0 } ?? "" }
}
