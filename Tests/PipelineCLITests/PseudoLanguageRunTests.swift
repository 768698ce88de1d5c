import Testing

/// Every piece of the shipped campaigns with copy that is a third longer, from left to right and from right to left.
struct PseudoLanguageRunTests {
    static let campaigns = [
        "lima-surat-suara", "pindah-memilih-2019", "cek-daftar-pemilih-2017", "daftar-pemilih-pemantau-2017", "hari-pemungutan-suara-2017",
        "cara-mencoblos-2018", "satu-atau-dua-surat-suara-2018",
    ]
    /// The longest names, the most papers and the fewest, an office with an address.
    private static let regions = ["71.09", "71.03", "71.08", "12.04", "12.71", "31.71", "32.04", "34.02", "34.71", "91.02", "14.10"].map { "--region \($0)" }
        .joined(separator: " ")

    @Test(arguments: campaigns) func longCopyFitsEveryPiece(campaign: String) throws {
        let project = try Project(campaigns: [campaign])
        let result = project.run("run --dry-run --language qps-ploc --language qps-plocm " + Self.regions)
        #expect(result.status == 0, "\(result.error)")
        let editions = try #require(result.error.firstMatch(of: /regions +([0-9]+) editions/), "\(result.error)")
        #expect(Int(editions.1) ?? 0 >= 4)
    }

    /// The sign holds two lines that can be read from five metres: two words, whatever the language.
    @Test func everyTemplateTakesLongCopy() throws {
        let family = try FamilyProject("lima-surat-suara", sign: "Masuk TPS")
        let result = family.project.run("run --dry-run --language qps-ploc --language qps-plocm --region 71.09 --region 31.71 --region 34.02")
        #expect(result.status == 0, "\(result.error)")
        #expect(result.error.contains("3 regions  \(3 * 2 * FamilyProject.templates.count) editions"), "\(result.error)")
    }

    @Test func piecesAreDraftsForNobody() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let usual = project.run("run --region 34.02 --template poster-a3 --rendition text")
        #expect(usual.error.contains("2 editions made"))
        let schedule = project.output.filter { $0.key.contains("/schedule/") }
        let path = "output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.qps-ploc.txt"
        #expect(project.text(path) == nil)
        let asked = project.run("run --region 34.02 --template poster-a3 --rendition text --language qps-ploc")
        #expect(asked.error.contains("1 edition made, 0 unchanged; drafts among all: 1."), "\(asked.error)")
        #expect(project.text(path)?.hasPrefix("[[Çöñţöĥ – ƀéļûm") == true, "\(project.text(path) ?? "")")
        #expect(project.output.filter { $0.key.contains("/schedule/") } == schedule, "nothing of them is planned")
        let told = project.run("explain 34.02-bantul/poster-a3.qps-ploc.txt")
        #expect(told.out.contains("callout (qps-ploc, needs-review"), "\(told.out)")
        _ = project.run("run --region 34.02 --template poster-a3 --rendition text")
        #expect(project.text(path) == nil, "a run for voters takes them away")
    }

    @Test func pageFromRightToLeftSaysSo() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 34.02 --template poster-a3 --rendition html --language qps-plocm --language jv")
        let folder = "output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3."
        let mirrored = try #require(project.text(folder + "qps-plocm.html")), usual = try #require(project.text(folder + "jv.html"))
        #expect(mirrored.contains("<html lang=\"qps-plocm\" dir=\"rtl\">"))
        #expect(mirrored.contains("<p class=\"office\" lang=\"id\" dir=\"ltr\">KPU Kabupaten Bantul</p>"))
        #expect(usual.contains("<html lang=\"jv\">") && usual.contains("<p class=\"office\" lang=\"id\" dir=\"ltr\">"))
    }
}
