import Spreadsheet

/// Workbooks made by hand, part by part.
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

    /// A workbook of one sheet with these rows, and with some parts replaced.
    static func workbook(_ rows: String, replacing: [String: String] = [:]) -> [Entry] {
        let all = parts + [("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>")]
        return all.map { Entry($0.0, Array((replacing[$0.0] ?? $0.1).utf8)) }
    }

    static func sheet(_ rows: String, replacing: [String: String] = [:]) throws -> (workbook: Workbook, findings: [CellFinding]) {
        try WorkbookReader.read(zip(workbook(rows, replacing: replacing)))
    }

    /// An entry of a container.
    struct Entry {
        var name: String
        /// As they are stored.
        var bytes: [UInt8]
        /// The size and checksum that the container states for the unpacked bytes.
        var size: Int
        var crc: UInt32
        /// 0 for stored, 8 for deflated.
        var method = 0

        init(_ name: String, _ bytes: [UInt8]) {
            (self.name, self.bytes, size, crc) = (name, bytes, bytes.count, Made.crc(bytes))
        }

        /// Zeros that unpack to a thousand times what is stored.
        static func bomb(_ name: String, unpacked: Int, states size: Int) -> Entry {
            var entry = Entry(name, Made.deflatedZeros(unpacked))
            (entry.size, entry.method) = (size, 8)
            return entry
        }
    }

    static func zip(_ entries: [Entry]) -> [UInt8] {
        func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        var file: [UInt8] = [], directory: [UInt8] = []
        for entry in entries {
            let name = Array(entry.name.utf8)
            var head = little(20, 2) + little(0, 2) + little(entry.method, 2) + little(0, 2) + little(0x21, 2)
            head += little(Int(entry.crc), 4) + little(entry.bytes.count, 4) + little(entry.size, 4) + little(name.count, 2) + little(0, 2)
            directory += [0x50, 0x4B, 1, 2] + little(20, 2) + head
            directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(file.count, 4) + name
            file += [0x50, 0x4B, 3, 4] + head + name + entry.bytes
        }
        let end = [0x50, 0x4B, 5, 6] + little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
        return file + directory + end + little(directory.count, 4) + little(file.count, 4) + little(0, 2)
    }

    static func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc = ~UInt32(0)
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }

    /// RFC 1951: one block of fixed codes, a zero and then copies of it, 258 at a time.
    private static func deflatedZeros(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = [], bits = 0
        func put(_ code: String) {
            for bit in code {
                if bits % 8 == 0 { bytes.append(0) }
                if bit == "1" { bytes[bytes.count - 1] |= 1 << UInt8(bits % 8) }
                bits += 1
            }
        }
        put("110" + "00110000")
        for _ in 0..<(count / 258) { put("11000101" + "00000") }
        put("0000000")
        return bytes
    }
}
