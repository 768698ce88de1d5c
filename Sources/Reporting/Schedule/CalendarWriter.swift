internal import Elections

/// Writes content lines of RFC 5545: folded after 75 bytes, between characters; text from people cannot begin a line of its own.
struct CalendarWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// A line of our own words.
    mutating func line(_ text: String) { fold(Array(text.utf8)) }

    /// A property whose value is text from people.
    mutating func text(_ name: String, _ value: String) { escapedLine(name + ":", CalendarWriter.escaped(value)) }

    /// A property whose value was escaped before.
    mutating func escapedLine(_ name: String, _ value: [UInt8]) { fold(Array(name.utf8) + value) }

    /// A short property with a day in it.
    mutating func day(_ name: StaticString, _ date: CalendarDate, _ end: StaticString, _ days: DayTable) {
        append(name)
        days.appendCompact(date, to: &bytes)
        append(end)
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
    }

    /// Backslash, semicolon, comma and line ends are escaped; other control characters are left out, because no calendar may hold them.
    static func escaped(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): result += [UInt8(ascii: "\\"), byte]
            case 0x0A where previous == 0x0D: break
            case 0x0A, 0x0D: result += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0x09: result.append(0x20)
            case 0..<0x20, 0x7F: break
            default: result.append(byte)
            }
            previous = byte
        }
        return result
    }

    private static let longest = 75

    private mutating func fold(_ line: [UInt8]) {
        var start = 0
        var room = CalendarWriter.longest
        while line.count - start > room {
            var end = start + room
            // Not within a character.
            while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes.append(contentsOf: line[start..<end])
            bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
            start = end
            room = CalendarWriter.longest - 1
        }
        bytes.append(contentsOf: line[start...])
        bytes.append(0x0D)
        bytes.append(0x0A)
    }
}
