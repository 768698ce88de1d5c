import Testing

struct RunTests {
    @Test func jakartaGetsFourPapersAndYogyakartaFive() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let result = project.run("run --cycle 2019 --region 31 --region 34 --language id --template poster-a3 --rendition text")
        #expect(result.status == 0)
        for (path, bytes) in project.output where path.hasSuffix(".txt") {
            let text = String(decoding: bytes, as: UTF8.self)
            let count = path.contains("/31.") ? 4 : 5
            #expect(text.contains("Anda menerima \(count)\u{A0}surat suara"), "\(path)")
            #expect(text.contains("hijau") == (count == 5), "\(path)")
        }
        #expect(project.output.keys.count { $0.hasSuffix("poster-a3.id.txt") } == 11)
    }

    @Test(arguments: [
        ("cek-daftar-pemilih-2017", 138), ("hari-pemungutan-suara-2017", 138), ("satu-atau-dua-surat-suara-2018", 381), ("lima-surat-suara", 514),
        ("pindah-memilih-2019", 514),
    ])
    func campaignsForEveryVotingRegionReachAllOfThem(campaign: String, regions: Int) throws {
        let project = try Project(campaigns: [campaign])
        let result = project.run("run --dry-run --language none")
        #expect(result.error.contains(" \(regions) regions "), "\(result.error)")
    }

    @Test func markingPieceLeavesOutNokenAndSingleCandidates() throws {
        let project = try Project(campaigns: ["cara-mencoblos-2018"])
        let result = project.run("run --template poster-a3 --rendition text --region 91 --region 73")
        #expect(result.status == 0, "\(result.error)")
        #expect(!project.output.keys.contains { $0.contains("/91.02-") }, "Jayawijaya votes by noken in part")
        #expect(project.output.keys.contains { $0.contains("/91.01-") })
    }

    @Test func oneWorkerAndFourWriteTheSameBytes() throws {
        let one = try Project(campaigns: ["lima-surat-suara", "hari-pemungutan-suara-2017"])
        let four = try Project(campaigns: ["lima-surat-suara", "hari-pemungutan-suara-2017"])
        #expect(one.run("run --region 34 --region 36.03 --jobs 1").status == 0)
        #expect(four.run("run --region 34 --region 36.03 --jobs 4", variables: ["LANG": "en_US.UTF-8", "TZ": "Asia/Jayapura"]).status == 0)
        #expect(one.output == four.output)
        #expect(one.output.count > 60)
    }

    @Test func secondRunMakesNothingAndChangesNothing() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        #expect(project.run("run --region 34.02").error.contains("8 editions made, 0 unchanged"))
        let before = project.output
        #expect(project.run("run --region 34.02").error.contains("0 editions made, 8 unchanged"))
        #expect(project.output == before)
    }

    @Test func damagedFileIsMadeAgain() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 34.02")
        let before = project.output
        try project.write("cut", to: "output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.svg")
        #expect(project.run("run --region 34.02").error.contains("1 edition made, 7 unchanged"))
        #expect(project.output == before)
    }

    @Test func selectionTouchesNothingOutsideIt() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 34.02")
        let before = project.output
        _ = project.run("run --region 34.03")
        // Manifest and schedule tell of all that is there.
        for (path, bytes) in before where !path.hasSuffix("manifest.jsonl") && !path.hasSuffix("schedule/index.html") { #expect(project.output[path] == bytes, "\(path)") }
        #expect(String(decoding: project.output["output/manifest.jsonl"] ?? [], as: UTF8.self).split(separator: "\n").count == 16)
    }

    @Test func whatNothingPlansAnyMoreIsRemoved() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 34.02")
        try project.replace("\"where\": \"voting\"", by: "\"where\": \"voting\", \"exclude\": [\"34.02\"]", in: "campaigns/lima-surat-suara/campaign.json")
        let result = project.run("run --region 34")
        #expect(result.status == 0)
        #expect(!project.output.keys.contains { $0.contains("34.02-bantul") })
        #expect(project.output.keys.contains { $0.contains("34.03-gunungkidul") })
    }

    @Test func refusedCampaignKeepsItsFilesWithAMark() throws {
        let project = try Project(campaigns: ["lima-surat-suara", "pindah-memilih-2019"])
        _ = project.run("run --region 34.02")
        try project.replace("\"headline\"", by: "\"headlin\"", in: "campaigns/lima-surat-suara/messages/id.json")
        let result = project.run("run --region 34.02")
        #expect(result.status == 65)
        #expect(result.error.contains("8 editions out of date, from an earlier run."))
        #expect(project.output["output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.svg"] != nil)
        #expect(project.text("output/manifest.jsonl")?.contains("\"stale\":true") == true)
    }

    @Test(arguments: ["run --dry-run --region 34.02", "validate --region 34.02"])
    func looksWithoutWriting(line: String) throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        #expect(project.run(line).status == 0)
        #expect(project.output.isEmpty)
    }

    @Test func scheduleWritesReportsOnly() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        #expect(project.run("schedule --cycle 2019").status == 0)
        let files = project.output.keys.filter { !$0.contains("/.") && $0.split(separator: "/").count == 4 }.sorted()
        #expect(project.output.keys.count { $0.contains("/schedule/calendars/") } == 34)
        #expect(project.output["output/pemilu-2019/schedule/34.02/NQ8XTS.handout.html"] != nil)
        #expect(files == ["index.html", "schedule.csv", "schedule.ics", "schedule.json", "schedule.xlsx"].map { "output/pemilu-2019/schedule/" + $0 })
        #expect(project.text("output/pemilu-2019/schedule/schedule.csv")?.split(separator: "\r\n").count ?? 0 > 1028)
    }

    @Test func everyShippedEditionIsADraft() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 34.02 --rendition text,svg,html")
        for (path, bytes) in project.output where path.hasSuffix(".txt") || path.hasSuffix(".html") && !path.contains("/schedule/") {
            #expect(String(decoding: bytes, as: UTF8.self).contains("Contoh – belum disahkan"), "\(path)")
        }
    }

    @Test func renamedRegenciesHaveTheNameOfTheCycle() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 76.01 --region 81.03 --template poster-a3 --rendition text")
        #expect(project.text("output/pemilu-2019/lima-surat-suara/76.01-pasangkayu/poster-a3.id.txt")?.contains("Kabupaten Pasangkayu") == true)
        #expect(project.text("output/pemilu-2019/lima-surat-suara/81.03-kepulauan-tanimbar/poster-a3.id.txt")?.contains("Kepulauan Tanimbar") == true)
    }
}
