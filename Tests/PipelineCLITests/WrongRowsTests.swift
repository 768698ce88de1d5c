import Foundation
import Testing

/// Rows of a table of units that are wrong: each is told where it stands, and the others are made.
struct WrongRowsTests {
    /// A row, what is told of it, and where.
    private static let wrong: [(row: String, told: String)] = [
        ("B1,TPS 9,,1,Balai RW,k", ":3:10: error[unit-empty-cell]"),
        ("B1,TPS 9,34.99,1,Balai RW,k", ":3:10: error[unknown-region]"),
        ("B1,TPS 9,3402,1,Balai RW,k", ":3:10: error[unknown-region]"),
        ("B1,TPS 9,34,1,Balai RW,k", ":3:10: error[unit-not-regency]"),
        ("B/1,TPS 9,34.02,1,Balai RW,k", ":3:1: error[unit-code]"),
        ("..,TPS 9,34.02,1,Balai RW,k", ":3:1: error[unit-code]"),
        ("con,TPS 9,34.02,1,Balai RW,k", ":3:1: error[unit-code]"),
        ("\"3,40201E+12\",TPS 9,34.02,1,Balai RW,k", ":3:1: error[unit-damaged-code]"),
        ("B1,TPS 9,34.02,1,Balai RW, RT 01,k", ":3:1: error[unit-cells]"),
        ("B1,TPS 9,34.02", ":3:1: error[unit-cells]"),
        ("B1;TPS 9;34.02;1;Balai RW;k", ":3:1: error[unit-cells]"),
        ("B1,TPS 9,34.02,1,\"Balai RW,k", ":3:1: error[table-syntax]"),
        ("a1,TPS 9,34.02,1,Balai RW,k", ":3:1: error[unit-twice]"),
        ("B1,TPS 9,34.02,1,,k", ":3:18: error[unit-unknown]"),
        ("B1,TPS 9,34.02,1,\u{13000} Balai,k", ":3:18: error[missing-glyph]"),
        ("B1,TPS 9,34.02,1,\(String(repeating: "Balai ", count: 900)),k", ":3:1: error[overset]"),
    ]

    @Test(arguments: wrong.indices)
    func theOthersAreMade(index: Int) throws {
        let (row, told) = Self.wrong[index]
        let rows = UnitProject.rows
        let project = try UnitProject.inMemory(UnitProject.head + [rows[0], row, rows[1], rows[2]].joined(separator: "\n") + "\n")
        let result = project.run(UnitProject.line)
        #expect(result.status == 65)
        #expect(result.error.contains("campaigns/di-tps-anda/tps.csv\(told)"), "\(row): \(result.error)")
        #expect(result.error.components(separatedBy: "error[").count == 2, "\(row): \(result.error)")
        let isTwice = told.contains("unit-twice")
        #expect(UnitProject.pieces(project.output.keys).count == (isTwice ? 2 : 3), "\(row): \(result.error)")
        let validated = project.run("validate --template poster-a4-photocopy")
        #expect(validated.status == 65 && validated.error.contains("campaigns/di-tps-anda/tps.csv\(told)"), "\(row): \(validated.error)")
    }

    @Test func whatARowMadeBeforeStaysMarkedWhileItIsWrong() throws {
        let project = try UnitProject.onDisk()
        _ = project.run(UnitProject.line)
        let before = UnitProject.pieces(project.output.keys)
        try project.replace("A2,TPS 2,34.02", by: "A2,TPS 2,34.2", in: UnitProject.table)
        let result = project.run(UnitProject.line)
        #expect(result.status == 65 && result.error.contains("error[unknown-region]"))
        #expect(UnitProject.pieces(project.output.keys) == before)
        let stale = String(decoding: project.output["manifest.jsonl"] ?? Data(), as: UTF8.self).split(separator: "\n").filter { $0.hasSuffix(#","stale":true}"#) }
        #expect(stale.count == 1 && stale[0].contains(#""A2""#))
        try project.replace("A2,TPS 2,34.2", by: "A2,TPS 2,34.02", in: UnitProject.table)
        #expect(project.run(UnitProject.line).status == 0)
        #expect(!String(decoding: project.output["manifest.jsonl"] ?? Data(), as: UTF8.self).contains(#""stale":true"#))
    }

    @Test func ofVeryManyWrongRowsTheFirstAreToldAndTheOthersCounted() throws {
        let rows = UnitProject.rows + (0..<5_000).map { "X\($0),TPS,99.99,1,Balai RW,k" }
        let project = try UnitProject.inMemory(UnitProject.head + rows.joined(separator: "\n") + "\n")
        let result = project.run(UnitProject.line + " --format json")
        #expect(result.status == 65)
        #expect(result.out.components(separatedBy: #""code":"unknown-region""#).count <= 21)
        #expect(result.out.contains("Further rows of this table that are wrong: 4900."), "\(result.out.suffix(500))")
        #expect(UnitProject.pieces(project.output.keys).count == 3)
    }

    @Test(arguments: [
        (#"kode,nama,wilayah,nomor TPS,alamat"#, nil),
        (#"code,name,nomor TPS,alamat"#, "1:1: error[unit-column-missing]"),
        (#"code|name|region|nomor TPS|alamat"#, "1:1: error[unit-separator]"),
        (#"code,name,region,nomor TPS,alamat,voting day"#, "1:35: error[unit-column-hides]"),
        (#"code,name,region,nomor TPS,alamat,Alamat"#, "1:35: error[unit-column-twice]"),
        (#"code,name,region,nomor TPS,alamat,2019"#, "1:35: error[unit-column-name]"),
        ("", "1:1: error[table-syntax]"),
        ("PK\u{3}\u{4}", "1:1: error[unit-workbook]"),
    ])
    func aFirstLineThatIsWrongRefusesTheCampaign(head: String, told: String?) throws {
        let project = try UnitProject.inMemory(head + (head.isEmpty ? "" : "\nA1,TPS 1,34.02,1,Balai RW,x\n".replacing(",x\n", with: head.contains("2019") || head.contains("day") || head.contains("Alamat") ? ",x\n" : "\n")))
        let result = project.run(UnitProject.line)
        guard let told else {
            #expect(result.status == 0, "\(result.error)")
            return
        }
        #expect(result.status == 65 && result.error.contains("campaigns/di-tps-anda/tps.csv:\(told)"), "\(head): \(result.error)")
        #expect(UnitProject.pieces(project.output.keys).isEmpty)
    }
}
