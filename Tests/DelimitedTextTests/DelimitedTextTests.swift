import Diagnostics
import Testing

@testable import DelimitedText

struct DelimitedTextTests {
    @Test func readsQuotedCells() throws {
        let read = DelimitedTable.read(Array("\u{FEFF}a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n1,\r\n".utf8), path: "t.csv")
        let table = try #require(read.table)
        #expect(table.columns == ["a", "b"])
        #expect(table.rows.map { [$0["a"], $0["b"]] } == [["x, \"y\"", "two\nlines"], ["1", ""]])
        #expect(table.rows.map(\.line) == [2, 4])
    }

    @Test(arguments: ["", "a,a\n", "a,b\n1\n", "a\n\"open\n"])
    func refuses(text: String) {
        let read = DelimitedTable.read(Array(text.utf8), path: "t.csv")
        #expect(read.table == nil)
        #expect(read.diagnostics.map(\.code) == [.tableSyntax])
    }

    @Test(arguments: [("=1+1", "'=1+1"), ("-5", "-5"), ("@x", "'@x"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("+62 811", "'+62 811")])
    func cellsCannotBecomeFormulas(cell: String, written: String) {
        var writer = DelimitedWriter()
        writer.row([cell])
        #expect(String(decoding: writer.bytes, as: UTF8.self) == written + "\r\n")
    }
}
