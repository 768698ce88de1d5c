/// Writes comma-separated values after RFC 4180, with cells that no spreadsheet takes for a formula.
public struct DelimitedWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: DelimitedWriter.cell(cell).utf8)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private static func cell(_ text: String) -> String {
        var safe = text
        if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first), Double(text) == nil { safe = "'" + text }
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
