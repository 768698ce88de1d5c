/// The bytes of a document in an encoding whose markup is that of ASCII, so that ``TagScan`` and libxml2 see the same tags.
struct XMLText {
    var bytes: [UInt8]
    /// What the bytes are in, whatever the document says of itself; `nil` where it says the truth.
    var encoding: String?

    private static let read = ["utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii", "iso-8859-1", "iso-8859-15", "windows-1252"]
    /// The longest declaration that is looked at, in bytes.
    private static let longestDeclaration = 200

    /// Turns UTF-16 into UTF-8.
    init(_ bytes: [UInt8]) throws(XMLError) {
        if let isLittle = XMLText.isLittleUTF16(bytes) {
            let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
                isLittle ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
            }
            self.bytes = Array(String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self).utf8)
            encoding = "UTF-8"
            return
        }
        self.bytes = bytes
        guard let name = XMLText.declared(bytes), XMLText.read.contains(name) else {
            throw XMLError(reason: .syntax("it is neither UTF-8 nor UTF-16"), line: 1, column: 1)
        }
    }

    private static func isLittleUTF16(_ bytes: [UInt8]) -> Bool? {
        switch Array(bytes.prefix(2)) {
        case [0xFF, 0xFE], [UInt8(ascii: "<"), 0]: true
        case [0xFE, 0xFF], [0, UInt8(ascii: "<")]: false
        default: nil
        }
    }

    /// The encoding in small letters that the document names, `utf-8` where it names none; `nil` where it does not begin as documents do.
    private static func declared(_ bytes: [UInt8]) -> String? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = String(decoding: bytes.dropFirst(start).prefix(longestDeclaration), as: UTF8.self)
        guard let first = head.first else { return "utf-8" }
        guard first == "<" || first.isWhitespace else { return nil }
        guard head.hasPrefix("<?xml"), head.dropFirst(5).first?.isWhitespace == true else { return "utf-8" }
        let pieces = head.split(separator: "?>", maxSplits: 1, omittingEmptySubsequences: false)
        guard pieces.count == 2 else { return nil }
        let words = pieces[0].split(separator: "encoding", maxSplits: 1, omittingEmptySubsequences: false)
        guard words.count == 2 else { return "utf-8" }
        let quoted = words[1].split(whereSeparator: { $0 == "\"" || $0 == "'" })
        return quoted.count > 1 ? quoted[1].lowercased() : nil
    }
}
