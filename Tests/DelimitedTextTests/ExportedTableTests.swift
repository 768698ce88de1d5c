import Diagnostics
import Foundation
import Testing

@testable import DelimitedText

struct ExportedTableTests {
    private func read(_ bytes: [UInt8]) throws -> ExportedTable {
        try #require(ExportedTable.read(bytes, path: "t.csv") { $0.count { ["nama", "jumlah"].contains($0) } }.table)
    }

    @Test(arguments: [(",", ","), (";", ";"), ("\t", "\t")] as [(String, Character)])
    func theSeparatorIsTheOneThatFindsTheColumns(written: String, separator: Character) throws {
        let text = ["nama|jumlah", "a|1", "\"b|c\"|2"].map { $0.replacingOccurrences(of: "|", with: written) }.joined(separator: "\r\n")
        let table = try read(Array(text.utf8))
        #expect(table.separator == separator && table.rows.map(\.cells) == [["a", "1"], ["b\(written)c", "2"]] && table.rows.map(\.line) == [2, 3])
    }

    @Test func encodingsAreSeen() throws {
        let text = "nama;jumlah\nRen–Šé;1\n"
        let units = [0xFEFF] + Array(text.utf16)
        let windows: [UInt8] = Array("nama;jumlah\nRen".utf8) + [0x96, 0x8A, 0xE9] + Array(";1\n".utf8)
        let forms: [([UInt8], TableEncoding)] = [
            (Array(text.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8), (units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, .utf16),
            (units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, .utf16), (windows, .windows1252),
        ]
        for (bytes, encoding) in forms {
            let table = try read(bytes)
            #expect(table.encoding == encoding && table.header.cells == ["nama", "jumlah"] && table.rows.map(\.cells) == [["Ren–Šé", "1"]], "\(encoding): \(table.encoding) \(table.header.cells) \(table.rows.map(\.cells))")
        }
    }

    @Test func placesAreThoseOfTheLine() throws {
        let table = try read(Array("sep=;\nnama;jumlah\n\"dua\nbaris\";1\nRené;2;\n".utf8))
        #expect(table.header.line == 2 && table.rows.map(\.line) == [3, 5])
        let place = table.place(table.rows[1], 1)
        #expect((place.line, place.column, place.excerpt) == (5, 6, "René;2;"))
        // Behind a cell of two lines there is no one line to show.
        #expect(table.place(table.rows[0], 1).line == 3)
    }

    @Test func whatIsNotClosedIsRefused() {
        let read = ExportedTable.read(Array("nama\n\"a".utf8), path: "t.csv") { _ in 1 }
        #expect(read.table == nil && read.diagnostics.first?.place?.line == 2)
    }
}
