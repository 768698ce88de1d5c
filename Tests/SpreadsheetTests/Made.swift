import Spreadsheet

/// Workbooks made by hand: a container without compression, part by part.
enum Made {
    static let parts: [(String, String)] = [
        ("_rels/.rels", relationships("<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>")),
        ("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Satu\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", relationships(
            "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"/xl/styles.xml\"/>"
                + "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"./sharedStrings.xml\"/>")),
        ("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy;@\"/><numFmt numFmtId=\"165\" formatCode=\"&quot;hari&quot; 0\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"),
        ("xl/sharedStrings.xml", "<sst><si><t>satu</t></si><si><r><t>du</t></r><r><t>a</t></r><rPh><t>x</t></rPh></si></sst>"),
    ]

    private static func relationships(_ links: String) -> String { "<Relationships>\(links)</Relationships>" }

    static func sheet(_ rows: String, replacing: [String: String] = [:]) throws -> (workbook: Workbook, findings: [CellFinding]) {
        let all = parts + [("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>")]
        return try WorkbookReader.read(zip(all.map { ($0.0, Array((replacing[$0.0] ?? $0.1).utf8)) }))
    }

    /// A container of stored entries; `claims` states another unpacked size for the last.
    static func zip(_ entries: [(name: String, bytes: [UInt8])], claims: Int? = nil) -> [UInt8] {
        func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        var file: [UInt8] = [], directory: [UInt8] = []
        for (index, entry) in entries.enumerated() {
            let size = index == entries.count - 1 ? claims ?? entry.bytes.count : entry.bytes.count
            let name = Array(entry.name.utf8)
            let head = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(Int(crc(entry.bytes)), 4)
                + little(entry.bytes.count, 4) + little(size, 4) + little(name.count, 2) + little(0, 2)
            directory += [0x50, 0x4B, 1, 2] + little(20, 2) + head + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(file.count, 4) + name
            file += [0x50, 0x4B, 3, 4] + head + name + entry.bytes
        }
        return file + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(entries.count, 2) + little(entries.count, 2) + little(directory.count, 4)
            + little(file.count, 4) + little(0, 2)
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
    }
}
