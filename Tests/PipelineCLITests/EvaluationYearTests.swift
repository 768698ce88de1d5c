import Foundation
import Spreadsheet
import Testing

/// The evaluation of a made-up but complete year, figure by figure; one after the other, because one of them writes.
@Suite(.serialized) struct EvaluationYearTests {
    private let year: EvaluationYear

    init() throws { year = try EvaluationYear.shared.get() }

    /// `expected.csv` was worked out by hand from campaigns and receipts.
    @Test func figuresAreThoseWorkedOutByHand() throws {
        let lines = try String(contentsOf: EvaluationYear.folder.appending(path: "expected.csv"), encoding: .utf8).split(separator: "\n").map { $0.components(separatedBy: ",") }
        #expect(lines.count == 18)
        for line in lines.dropFirst() {
            let figures = try year.figures(line[0])
            let groups = (figures[line[1]] as? [[String: Any]])?.first { $0["id"] as? String == line[2] }
            let told = try #require(line[1] == "total" ? figures["total"] as? [String: Any] : groups, "\(line)")
            for (name, value) in zip(lines[0], line).dropFirst(3) {
                // What nobody knows is not there, rather than 0.
                #expect((told[name] as? Int).map(String.init) ?? "" == value, "\(line[0]) \(line[1]) \(line[2]) \(name)")
            }
        }
    }

    /// The same figures from the ledger by SQL and from the manifest, without any code of ours.
    @Test func figuresAreThoseOfAnIndependentComputation() throws {
        let result = try year.check(year.project.path("output"))
        #expect(result.status == 0 && result.out.hasPrefix("2 cycles, 122 figures compared, 0 differ"), "\(result.out)")
    }

    @Test func theIndependentComputationNoticesAWrongFigure() throws {
        let copy = year.project.folder.appending(path: "salah-\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: year.project.path("output"), toPath: copy.path)
        let file = copy.appending(path: "pilkada-2018/evaluation/evaluation.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains("\"onTime\":250"))
        try text.replacingOccurrences(of: "\"onTime\":250", with: "\"onTime\":251").write(to: file, atomically: false, encoding: .utf8)
        let result = try year.check(copy.path)
        #expect(result.status == 1 && result.out.contains("pilkada-2018 functions voter-education"), "\(result.out)")
    }

    @Test func thePageAnswersFirst() throws {
        let page = try year.text("pilkada-2018/evaluation/index.html")
        let answers = try #require(page.components(separatedBy: "</dl>").first)
        for part in ["96 %", "920 dari 950 lembar yang dikirim diterima", "78 %", "2 dari 3 wilayah", "Kota Bandung, Kabupaten Jayawijaya"] { #expect(answers.contains(part), "\(part)") }
        #expect(page.contains("Keadaan sampai Senin, 25 Juni 2018, tanggal catatan terakhir."))
        // Of fewer than a hundred there is no share: such as three editions of three.
        #expect(page.contains(">3 dari 3<") && !page.contains("3 dari 3 ("))
        for word in ["<script", "url("] { #expect(!page.contains(word)) }
    }

    @Test func problemsAreRankedWithTheirEvidence() throws {
        let rows = try year.text("pilkada-2017/evaluation/problems.csv").components(separatedBy: "\r\n")
        func row(_ kind: String, _ region: String) -> String { rows.first { $0.contains(",\(kind),") && $0.contains(",\(region),") } ?? "" }
        #expect(row("short", "34.01").contains(",10,pieces,404071,yes,\"poster-a3 jv: dikirim 50, diterima 40\",releases:8 receipts:5 receipts:6"))
        #expect(row("late", "34.01").contains("40 dari 100 tiba sesudah 31 Okt 2016, terakhir 2 Nov 2016") || row("late", "34.01").contains("500 dari 500"))
        #expect(row("no-receipt", "91.71").contains(",1100,pieces,") && row("no-receipt", "31.71").contains(",1000,pieces,"))
        #expect(row("corrected-fact", "31.71").contains("tercetak 2016-11-20/2016-11-24, kini 2016-11-20/2016-11-25; edisi sekarang (manifest)"))
        #expect(row("corrected-fact", "34.01").contains("pelepasan kemudian (releases:15)"))
        // Banyumas reads Javanese, and the campaign has no catalogue of it.
        #expect(try year.text("pilkada-2018/evaluation/problems.csv").contains(",missing-translation,tolak-politik-uang-2018,33.02,Kabupaten Banyumas,Jawa Tengah,jv,1,editions,"))
        let people = rows.dropFirst().compactMap { row in row.firstMatch(of: /,(?:pieces|editions),([0-9]+),/).flatMap { Int($0.output.1) } }
        #expect(people.count == 26 && people == people.sorted(by: >))
    }

    @Test func workbookHasASheetForEachQuestion() throws {
        let bytes = try #require(FileManager.default.contents(atPath: year.project.path("output/pilkada-2017/evaluation/evaluation.xlsx")))
        let book = try WorkbookReader.read(Array(bytes)).workbook
        #expect(book.sheets.map(\.name) == [
            "Masalah", "Fungsi", "Segmen", "Kampanye", "Provinsi", "Wilayah", "Bahasa", "Bahasa yang dibaca", "Fakta dikoreksi", "Partisipasi", "Baris", "Dasar",
        ])
        let regions = try #require(book.sheet(named: "Wilayah"))
        #expect(regions[2, 1].content == .text("31.71") && regions[3, 4].content == .text("kurang") && regions[4, 4].content == .text("tanpa tanda terima"))
        // Papua: sent, and nothing known of what arrived.
        #expect(regions[4, 9].content == .number(1100) && regions[4, 11].content == .empty)
    }

    @Test func cyclesAreCompared() throws {
        let page = try year.text("evaluation/index.html")
        #expect(page.contains("850 dari 3.500 (24 %)") && page.contains("+54,7 poin") && page.contains("750 dari 950 (78 %)"))
        #expect(page.contains("5.563.425 dari 7.218.279 terdaftar (77,07 %)") && page.contains("73,24 % (angka terbitan)"))
        let table = try year.text("evaluation/comparison.csv")
        #expect(table.contains("socialisation,on-time,pieces,160,200,500,500\r\n") && table.contains(",on-time,pieces,850,3500,750,950\r\n"))
    }

    @Test func laterEntriesAreLeftOutOnADay() throws {
        let folder = "lain-\(UUID().uuidString)"
        try FileManager.default.copyItem(atPath: year.project.path("output"), toPath: year.project.path(folder))
        let result = year.project.run("evaluate --cycle 2017 --as-of 2017-01-25 --lang en --output \(year.project.path(folder))")
        #expect(result.status == 0 && result.out.contains("problems. "))
        let page = try String(contentsOfFile: year.project.path("\(folder)/pilkada-2017/evaluation/index.html"), encoding: .utf8)
        #expect(page.contains("<html lang=\"en\">") && page.contains("As of Wednesday, 25 January 2017.") && !page.contains("lembar"))
        // Of what is due on 1 February nothing counts yet, on time or not.
        let figures = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: year.project.path("\(folder)/pilkada-2017/evaluation/evaluation.json")))) as? [String: Any]
        let total = try #require(figures?["total"] as? [String: Any])
        #expect(total["due"] as? Int == 200 && total["dueOnTime"] as? Int == 160 && total["received"] as? Int == 200 + 50 + 45 + 500 && total["unknown"] as? Int == 0)
        #expect(year.project.run("evaluate --as-of kemarin").status == 64 && year.project.run("evaluate --cycle 2020").status == 64)
    }

    @Test func theSameEntriesGiveTheSameBytes() throws {
        let before = year.project.output.filter { $0.key.contains("evaluation/") }
        #expect(year.project.run("evaluate --cycle 2018 --cycle 2017 --quiet").status == 0)
        #expect(before.count == 12 && year.project.output.filter { $0.key.contains("evaluation/") } == before)
    }

    // MARK: Planned against actual

    /// The schedule of 2017, seen from a day, in a folder of its own.
    private func schedule(_ options: String) throws -> (String) throws -> String {
        let folder = year.project.path("jadwal-\(UUID().uuidString)")
        let result = year.project.run("schedule --cycle 2017 --region 34.01 --output \(folder) --quiet \(options)")
        #expect(result.status == 0, "\(result.error)")
        return { try String(contentsOfFile: "\(folder)/pilkada-2017/schedule/\($0)", encoding: .utf8) }
    }

    @Test func aDayTellsWhatHasHappened() throws {
        let file = try schedule("--as-of 2017-02-10")
        let table = try file("schedule.csv").components(separatedBy: "\r\n")
        #expect(table[0].hasSuffix(",actual_released_on,actual_sent,actual_received,actual_on_time,actual_late,actual_short,actual_damaged,actual_last_receipt"))
        #expect(table.contains { $0.hasPrefix("TRQWXD,") && $0.hasSuffix(",2016-11-08,100,100,60,40,0,0,2016-11-02") })
        #expect(table.contains { $0.hasPrefix("60E6X6,") && $0.contains(",poster-a3,jv,") && $0.hasSuffix(",2016-11-05,50,40,40,0,10,0,2017-02-03") })
        // Nothing is known of what came to Jayapura.
        #expect(table.count { $0.hasPrefix("EP5BV6,") && $0.hasSuffix(",2016-11-05,1000,,,,,,") || $0.hasPrefix("EP5BV6,") && $0.hasSuffix(",2016-11-05,100,,,,,,") } == 2)
        let data = try file("schedule.json")
        #expect(data.contains("\"actual\":{\"state\":\"late\",\"releasedOn\":\"2016-11-08\",\"sent\":100,\"received\":100,\"onTime\":60,\"late\":40,\"short\":0,\"damaged\":0,\"lastReceipt\":\"2016-11-02\"}"))
        #expect(data.contains("\"actual\":{\"state\":\"overdue\",\"releasedOn\":\"2016-11-05\",\"sent\":1100,\"withoutReceipt\":1100}"))
        let page = try file("index.html")
        #expect(page.contains("Menurut buku penerimaan sampai Jumat, 10 Februari 2017.") && page.contains("Kenyataan menurut kiriman: lewat batas, tanda terima belum ada atau belum lengkap 2; kurang 1; tiba, sebagian terlambat 1; tiba tepat waktu 1."))
    }

    @Test func whatIsNotDueIsNeitherShortNorOverdue() throws {
        let file = try schedule("--as-of 2017-01-25 --lang en")
        let data = try file("schedule.json")
        #expect(data.contains("\"state\":\"underway\",\"releasedOn\":\"2016-11-05\",\"sent\":1100}"))
        #expect(data.contains("\"state\":\"partial\"") && !data.contains("\"state\":\"short\"") && !data.contains("\"state\":\"overdue\""))
        #expect(try file("index.html").contains("By the ledger, up to Wednesday, 25 January 2017."))
    }

    @Test func withoutADayNothingIsTold() throws {
        let file = try schedule("")
        #expect(try !file("schedule.csv").contains("actual") && !file("schedule.json").contains("actual") && !file("index.html").contains("Buku penerimaan") && !file("index.html").contains("buku penerimaan"))
    }
}
