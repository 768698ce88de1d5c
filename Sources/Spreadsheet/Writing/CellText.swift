/// Text of cells: characters that XML cannot carry stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19).
enum CellText {
    /// The longest text of a cell, in UTF-16 units.
    static let mostUnits = 32_767

    /// Why a cell cannot hold a text; `nil` when it can.
    static func problem(_ text: String) -> String? {
        if text.utf16.count > mostUnits { return "it has more than 32,767 characters" }
        let unwritable = text.unicodeScalars.contains { $0.value == 0 || $0.value == 0xFFFE || $0.value == 0xFFFF }
        return unwritable ? "it has a character that spreadsheets cannot hold" : nil
    }

    /// The text as far as a cell can hold it.
    static func fitting(_ text: String) -> String {
        guard problem(text) != nil else { return text }
        let scalars = text.unicodeScalars.filter { $0.value != 0 && $0.value != 0xFFFE && $0.value != 0xFFFF }
        return String(decoding: String(String.UnicodeScalarView(scalars)).utf16.prefix(mostUnits), as: UTF16.self)
    }

    /// Hides what would be read as an escape; the library itself escapes control characters.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let units = Array(text.utf8)
        var result: [UInt8] = []
        for (index, unit) in units.enumerated() {
            if code(units, at: index) != nil { result += Array("_x005F".utf8) }
            result.append(unit)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The text that was meant.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let units = Array(text.utf8)
        var result: [UInt16] = []
        var rest: [UInt8] = []
        var index = 0
        while index < units.count {
            if let unit = code(units, at: index) {
                result += Array(String(decoding: rest, as: UTF8.self).utf16) + [unit]
                rest = []
                index += 7
            } else {
                rest.append(units[index])
                index += 1
            }
        }
        return String(decoding: result + Array(String(decoding: rest, as: UTF8.self).utf16), as: UTF16.self)
    }

    /// The code unit of an escape that begins here.
    private static func code(_ units: [UInt8], at index: Int) -> UInt16? {
        guard index + 7 <= units.count, units[index] == UInt8(ascii: "_"), units[index + 1] == UInt8(ascii: "x"),
            units[index + 6] == UInt8(ascii: "_"), units[(index + 2)..<(index + 6)].allSatisfy({ $0 != UInt8(ascii: "+") })
        else { return nil }
        return UInt16(String(decoding: units[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
    }
}
