import Foundation
import Spreadsheet
import Testing

/// The reports of one real campaign, as files.
struct ScheduleReportTests {
    private static let folder = "output/pemilu-2019/schedule/"
    private let project: Project

    init() throws { project = try Project(campaigns: ["pindah-memilih-2019"]) }

    private func text(_ name: String) throws -> String { try #require(project.text(ScheduleReportTests.folder + name)) }

    private func workbook() throws -> Workbook {
        try WorkbookReader.read(#require(project.output[ScheduleReportTests.folder + "schedule.xlsx"])).workbook
    }

    @Test func calendarsHoldEveryStepOnceWithALastingName() throws {
        #expect(project.run("schedule --region 34.02").status == 0)
        let calendar = try text("schedule.ics")
        let lines = calendar.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 } && !lines.joined().contains("\n"))
        let names = lines.filter { $0.hasPrefix("UID:") }
        #expect(names.count == Set(names).count && names.count > 514 * 9)
        #expect(names.contains("UID:J4HYT0-arrival@jadwal.sosialisasi.kpu.go.id"))
        // What every province has, together, is what the country has.
        let provinces = project.output.keys.filter { $0.hasPrefix(ScheduleReportTests.folder + "calendars/") }
        #expect(provinces.count == 34)
        let parts = provinces.flatMap { (project.text($0) ?? "").components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") } }
        #expect(parts.sorted() == names.sorted())
        // Days are whole, the end is the day after.
        let event = try #require(calendar.components(separatedBy: "BEGIN:VEVENT").first { $0.contains("J4HYT0-arrival") })
        #expect(event.contains("DTSTAMP:20181115T000000Z\r\nSEQUENCE:0\r\nDTSTART;VALUE=DATE:2018"))
    }

    @Test func aTitleCannotLeaveItsPlace() throws {
        let title = "=HYPERLINK(1)\\r\\nATTENDEE:mailto:x <b>tebal</b> & \\\"kutip\\\", koma; titik"
        let file = "campaigns/pindah-memilih-2019/campaign.json"
        let old = try #require(project.text(file)).split(separator: "\n").first { $0.contains("\"title\"") }.map(String.init)
        try project.replace(try #require(old), by: "  \"title\": \"\(title)\",", in: file)
        #expect(project.run("schedule --region 34.02").status == 0)
        #expect(try !text("schedule.ics").contains("\nATTENDEE"))
        #expect(try !text("index.html").contains("<b>") && text("index.html").contains("&lt;b&gt;tebal"))
        let book = try workbook()
        let sheet = try #require(book.sheet(named: "Kiriman"))
        #expect(sheet[2, 5].content == .text("=HYPERLINK(1)\r\nATTENDEE:mailto:x <b>tebal</b> & \"kutip\", koma; titik"))
    }

    @Test func workbookHasCodesAsTextAndDaysAsDays() throws {
        #expect(project.run("schedule --region 34.02").status == 0)
        let book = try workbook()
        #expect(book.sheets.map(\.name) == ["Kiriman", "Isi kiriman", "Provinsi", "Hari", "Percetakan", "Dasar"])
        let sheet = try #require(book.sheet(named: "Kiriman"))
        #expect(sheet.lastRow == 515 && sheet[1, 1].content == .text("Kode kiriman"))
        #expect(sheet[2, 2].content == .text("11.01"))
        let dates = (13...24).map { sheet[2, $0].content }
        #expect(dates.allSatisfy { if case .date = $0 { true } else { false } })
        // Rows of the contents add up to the pieces of the consignments, and those of the provinces as well.
        func sum(_ name: String, _ column: Int) -> Double {
            guard let sheet = book.sheet(named: name) else { return -1 }
            return (2...sheet.lastRow).reduce(0) { if case .number(let number) = sheet[$1, column].content { $0 + number } else { $0 } }
        }
        #expect(sum("Kiriman", 7) == sum("Isi kiriman", 7) && sum("Kiriman", 7) == sum("Provinsi", 4) && sum("Provinsi", 3) == 514)
    }

    @Test func weeksAreToldOnlyWhereADayIsNamed() throws {
        #expect(project.run("schedule --region 34.02").status == 0)
        #expect(try !text("index.html").contains("Pekan ini"))
        let plain = project.output
        #expect(project.run("schedule --region 34.02").status == 0 && project.output == plain)
        #expect(project.run("schedule --region 34.02 --as-of 2018-11-14").status == 0)
        let page = try text("index.html")
        #expect(page.contains("Pekan ini, 12 Nov 2018 – 18 Nov 2018") && page.contains("Pekan depan") && page.contains("Selesai cetak"))
        #expect(try text("schedule.json").contains("\"asOf\":\"2018-11-14\""))
        #expect(page.contains("Buku penerimaan tidak memuat pelepasan atau tanda terima siklus ini sampai Rabu, 14 November 2018."))
        #expect(project.run("schedule --region 34.02 --as-of kemarin").status == 64)
    }

    @Test func reportsAreWrittenInEnglishWhenAsked() throws {
        #expect(project.run("schedule --region 34.02 --lang en --as-of 2018-11-14").status == 0)
        let page = try text("index.html")
        #expect(page.contains("<html lang=\"en\">") && page.contains("This week, 12 Nov 2018") && !page.contains("kiriman,") && !page.contains("Langkah"))
        #expect(try text("schedule.ics").contains("SUMMARY:Arrival at the warehouse: 34.02"))
    }

    /// 34 tiles with a number each, a chart of load and of the way for every shop, no script, nothing from elsewhere.
    @Test func pageStandsAlone() throws {
        #expect(project.run("schedule --region 34.02").status == 0)
        let page = try text("index.html")
        #expect(page.components(separatedBy: "font-size=\"20\"").count == 35)
        #expect(page.components(separatedBy: "class=\"chart\"").count == 9)
        for word in ["<script", "http://", "https://", "url("] { #expect(!page.replacing("http://www.w3.org/2000/svg", with: "").contains(word)) }
    }
}
