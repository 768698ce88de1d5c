/// Writes comma-separated values after RFC 4180, with cells that no spreadsheet takes for a formula.
public struct DelimitedWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// Adds a row.
    ///
    /// - Parameter rest: further cells of numbers and days, each after its comma, as they are.
    public mutating func row(_ cells: [String], and rest: [UInt8] = []) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes.append(contentsOf: rest)
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    private mutating func append(_ text: String) {
        var isFormula = false, isQuoted = false
        if let first = text.utf8.first {
            switch first {
            case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: isFormula = Double(text) == nil
            default: break
            }
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A...0x0D: isQuoted = true
            // The line ends of Unicode begin with these bytes; quoting a little too much does no harm.
            case 0x85, 0xE2: isQuoted = isQuoted || text.contains(where: \.isNewline)
            default: break
            }
        }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        if isQuoted {
            for byte in text.utf8 {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\""))
        } else {
            bytes.append(contentsOf: text.utf8)
        }
    }
}
