import Foundation
import Testing

/// What an evaluation says where little is known.
struct EvaluationTests {
    private func files(_ line: String) throws -> (page: String, table: String, figures: String, out: String) {
        let project = try Project(campaigns: ["pindah-memilih-2019"])
        let result = project.run(line)
        #expect(result.status == 0, "\(result.error)")
        func text(_ name: String) throws -> String { try #require(project.text("output/pemilu-2019/evaluation/" + name)) }
        return (try text("index.html"), try text("evaluation.csv"), try text("evaluation.json"), result.out)
    }

    @Test func withoutALedgerItSaysSo() throws {
        let (page, table, figures, out) = try files("evaluate --cycle 2019")
        #expect(out.contains("Pemilu 2019: ") && out.contains("; no release in the ledger."))
        #expect(page.contains("Belum ada yang dikirim") && page.contains("Buku penerimaan tidak memuat catatan untuk siklus ini.") && page.contains("tidak ada catatan"))
        // No column, no cell and no member tells a number of what nobody knows.
        #expect(!page.contains(">Diterima</th>") && !page.contains(">Dikirim</th>") && page.contains("Direncanakan per 1.000 pemilih"))
        #expect(!figures.contains("\"received\"") && !figures.contains("\"sent\"") && figures.contains("\"hasReleases\":false"))
        let rows = table.components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
        #expect(rows.count == 514 * 3)
        #expect(rows.allSatisfy { $0.contains(",missing,") && $0.hasSuffix(",,") && $0.contains(",,,,,,,,,") })
        // Estimates are marked: nearly all voters of a regency are.
        #expect(page.contains("≈ ") && page.contains("0 dari 1.542"))
    }

    @Test func englishPagesAreEnglish() throws {
        let (page, _, _, _) = try files("evaluate --cycle 2019 --lang en")
        #expect(page.contains("<html lang=\"en\">") && page.contains("Did it arrive?") && page.contains("Nothing was sent"))
        for word in ["lembar", "wilayah", "Sumber:", "kampanye", "terbitan"] { #expect(!page.contains(word), "\(word)") }
    }

    @Test func oneCycleIsNotCompared() throws {
        let project = try Project(campaigns: ["pindah-memilih-2019"])
        #expect(project.run("evaluate --cycle 2019 --quiet").status == 0 && project.text("output/evaluation/index.html") == nil)
        #expect(project.run("evaluate --quiet").status == 0 && project.text("output/evaluation/index.html") != nil)
        #expect(project.text("output/pilkada-2017/evaluation/index.html")?.contains("Tidak ada kampanye dalam siklus ini.") == true)
    }

    /// Nothing is told of a year as if nothing had been sent because a name was mistyped.
    @Test(arguments: ["evaluate --cycle 2019 --ledger buku.sqlite", "schedule --cycle 2019 --as-of 2019-03-01 --ledger buku.sqlite"])
    func aLedgerThatIsNamedMustBeThere(command: String) throws {
        let project = try Project(campaigns: ["pindah-memilih-2019"])
        let result = project.run(command)
        #expect(result.status == 66)
        #expect(result.error == "pipeline: error[missing-file]: `buku.sqlite` is not there. Create it, or correct the path.\n")
        #expect(project.output.isEmpty)
    }

    @Test func aFolderIsNoLedger() throws {
        let result = try Project(campaigns: ["pindah-memilih-2019"]).run("evaluate --cycle 2019 --ledger campaigns")
        #expect(result.status == 65)
        #expect(result.error.hasPrefix("pipeline: error[ledger-unreadable]: The ledger `campaigns` cannot be read: it is no ledger."))
    }
}
