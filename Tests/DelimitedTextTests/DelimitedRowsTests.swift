import DelimitedText
import Testing

/// Tables cut into rows piece by piece.
struct DelimitedRowsTests {
    private func rows(_ text: String, separator: Character = ",") -> [DelimitedRows<Never>.Row] {
        let bytes = Array(text.utf8)
        var reader = DelimitedRows(0..<bytes.count, separator: separator.asciiValue ?? 0x2C, read: { offset, count in Array(bytes[offset..<(offset + count)]) })
        var rows: [DelimitedRows<Never>.Row] = []
        while let row = reader.next() { rows.append(row) }
        return rows
    }

    @Test func aLargeTableIsReadAsASmallOneWouldBe() throws {
        // Rows of many lengths, so that pieces end everywhere in them.
        var number = UInt64(7)
        func next(_ most: UInt64) -> Int {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(number >> 33 % most)
        }
        var text = "a,b,c\r\n"
        for row in 0..<12_000 {
            let cells = (0..<3).map { _ in
                let cell = String(repeating: "xyé", count: next(20))
                return next(3) == 0 ? "\"\(cell)\"\"\(next(2) == 0 ? "\n" : ",")q\"" : cell
            }
            text += cells.joined(separator: ",") + (row % 2 == 0 ? "\n" : "\r\n")
        }
        let table = try #require(DelimitedTable.read(Array(text.utf8), path: "t.csv").table)
        let rows = rows(text)
        #expect(text.utf8.count > 1 << 19)
        #expect(rows.count == table.rows.count + 1)
        for (row, expected) in zip(rows.dropFirst(), table.rows) {
            guard row.cells(separator: 0x2C) != ["a", "b", "c"].map({ expected[$0] }) || row.line != expected.line else { continue }
            Issue.record("line \(row.line), which is \(expected.line), reads \(row.cells(separator: 0x2C) ?? [])")
            return
        }
    }

    @Test func aQuoteThatIsNotClosedTakesNoFurtherLine() {
        let rows = rows("a,b\n1,\"open\n2,x\n3,y\n")
        #expect(rows.map(\.line) == [1, 2, 3, 4])
        #expect(rows.map(\.isBroken) == [false, true, false, false])
        #expect(rows[1].cells(separator: 0x2C) == nil && rows[3].cells(separator: 0x2C) == ["3", "y"])
    }

    @Test func aRowLongerThanRowsMayBeIsBroken() {
        let rows = rows("a,b\n1,\(String(repeating: "x", count: 200_000))\n2,y\n")
        #expect(rows.map(\.isBroken) == [false, true, false] && rows[2].cells(separator: 0x2C) == ["2", "y"])
    }

    @Test(arguments: [("a\"b\"\"c,d\n", ["a\"b\"\"c", "d"]), ("\"a\"\"b\",c", ["a\"b", "c"]), ("\"a\"x,c", nil), ("\n\n,\n", ["", ""])])
    func quotes(text: String, cells: [String]?) {
        #expect(rows(text).map { $0.cells(separator: 0x2C) } == [cells])
    }
}
