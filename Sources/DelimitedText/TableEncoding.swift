/// How the characters of a table were written.
public enum TableEncoding: String, Sendable, Hashable {
    case utf8 = "UTF-8"
    /// What some spreadsheets call Unicode text.
    case utf16 = "UTF-16"
    /// What a spreadsheet writes on Windows unless it is told otherwise.
    case windows1252 = "Windows-1252"

    /// The bytes as UTF-8, and what they were.
    static func decoded(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: TableEncoding) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let isLittle = bytes[0] == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { at in
                isLittle ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
            }
            return (Array(String(decoding: units, as: UTF16.self).utf8), .utf16)
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if String(validating: content, as: UTF8.self) != nil { return (content, .utf8) }
        var text: [UInt8] = []
        text.reserveCapacity(content.count + content.count / 8)
        for byte in content {
            if byte < 0x80 { text.append(byte) } else { text.append(contentsOf: String(character(byte)).utf8) }
        }
        return (text, .windows1252)
    }

    /// A row as UTF-8, whichever of the two it was written in.
    public static func utf8(_ row: [UInt8]) -> [UInt8] {
        if row.allSatisfy({ $0 < 0x80 }) { return row }
        return decoded(row).bytes
    }

    private static let upper: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    private static func character(_ byte: UInt8) -> Character {
        let value = byte < 0xA0 ? upper[Int(byte & 0x1F)] : UInt32(byte)
        return Character(UnicodeScalar(value) ?? "\u{FFFD}")
    }
}
