import Testing

/// Facts that reach paper: the unsure ones are told, the unknown ones are not invented.
struct FactsOnPaperTests {
    @Test func aFactFromMemoryThatTheProgramDrawsIsToldOnceWithItsSource() throws {
        let project = try Project(campaigns: ["satu-atau-dua-surat-suara-2018"])
        let result = project.run("validate --region 32")
        let line = "The fact `pilkada-2018.ballot-gubernur` reaches paper and is of low confidence (source: recall: UU 10/2016)."
        #expect(result.error.split(separator: "\n").count { $0.contains(line) } == 1, "\(result.error)")
        #expect(result.status == 0)
        #expect(project.run("validate --region 32 --strict").status == 1)
    }

    @Test func anOfficesAddressIsPrintedWhereASourceTellsIt() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.write(
            """
            code,official_name,address,telephone,whatsapp,site,source,confidence
            34.02,KPU Kabupaten Bantul,"Jalan Contoh 1, Bantul",0274 000000,,kab-bantul.kpu.go.id,letterhead,high

            """, to: "assets/elections/offices.csv")
        _ = project.run("run --region 34 --template poster-a3 --language id --rendition text")
        let bantul = project.text("output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.txt") ?? ""
        #expect(bantul.contains("Jalan Contoh 1, Bantul") && bantul.contains("Telepon 0274 000000") && bantul.contains("kab-bantul.kpu.go.id"))
        let sleman = project.text("output/pemilu-2019/lima-surat-suara/34.04-sleman/poster-a3.id.txt") ?? ""
        #expect(sleman.contains("KPU Kabupaten Sleman") && !sleman.contains("Telepon"))
    }

    @Test func anOfficeOfNoRegionIsRefused() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.write(
            "code,official_name,address,telephone,whatsapp,site,source,confidence\n99.99,KPU,,,,,letterhead,high\n",
            to: "assets/elections/offices.csv")
        let result = project.run("validate")
        #expect(result.status == 65)
        #expect(result.error.contains("assets/elections/offices.csv:2:"))
    }
}
