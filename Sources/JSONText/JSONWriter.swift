/// Writes compact JSON, member by member, in the order of the calls.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init() {}

    public mutating func object(_ body: (inout JSONWriter) -> Void) { wrap("{", "}", body) }
    public mutating func array(_ body: (inout JSONWriter) -> Void) { wrap("[", "]", body) }

    public mutating func key(_ key: String) {
        string(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func member(_ key: String, _ text: String) {
        self.key(key)
        string(text)
    }

    public mutating func member(_ key: String, _ number: Int) {
        self.key(key)
        self.number(number)
    }

    public mutating func member(_ key: String, _ flag: Bool) {
        self.key(key)
        comma()
        bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    }

    public mutating func member(_ key: String, _ texts: [String]) {
        self.key(key)
        array { writer in for text in texts { writer.string(text) } }
    }

    public mutating func number(_ number: Int) {
        comma()
        bytes.append(contentsOf: String(number).utf8)
    }

    public mutating func string(_ text: String) {
        comma()
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: [0x5C, 0x22])
            case UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, 0x5C])
            case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
            case 0x0D: bytes.append(contentsOf: [0x5C, UInt8(ascii: "r")])
            case 0x09: bytes.append(contentsOf: [0x5C, UInt8(ascii: "t")])
            case 0..<0x20, 0x7F:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Adds a value that the caller writes as JSON himself, where millions of them leave no time for more.
    public mutating func trusted(_ write: (inout [UInt8]) -> Void) {
        comma()
        write(&bytes)
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func wrap(_ open: Character, _ close: Character, _ body: (inout JSONWriter) -> Void) {
        comma()
        bytes.append(open.asciiValue ?? 0)
        needsComma = false
        body(&self)
        bytes.append(close.asciiValue ?? 0)
        needsComma = true
    }
}
