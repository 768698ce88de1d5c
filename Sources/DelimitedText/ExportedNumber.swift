/// Numbers as people and spreadsheets write them.
public enum ExportedNumber {
    /// A whole number: `1250`, `1.250`, `1250,0`, `-20`. What comes before a comma and is whole; `1,250` could be two things and is none.
    public static func whole(_ text: String) -> Int? {
        let isNegative = text.first == "-" || text.first == "\u{2212}"
        let parts = (isNegative ? text.dropFirst() : text[...]).split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.count == 1 || parts[1].count <= 2 && parts[1].allSatisfy({ $0 == "0" }) && !parts[1].isEmpty else { return nil }
        let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard groups.allSatisfy(isDigits), groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }),
            let number = Int(groups.joined()), number <= 100_000_000
        else { return nil }
        return isNegative ? -number : number
    }

    private static func isDigits(_ text: Substring) -> Bool { !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
