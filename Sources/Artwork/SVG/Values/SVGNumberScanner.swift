/// Reads the numbers, flags and letters of path data and other lists, with one comma at most between two of them.
struct SVGNumberScanner {
    private let bytes: [UInt8]
    private var at = 0
    /// Whether a comma may come next: only after a number.
    private var mayHaveComma = false

    init(_ text: String) { bytes = Array(text.utf8) }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    var atEnd: Bool {
        mutating get {
            skipSpace()
            return at == bytes.count
        }
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { at += 1 }
    }

    private mutating func skipSeparator() {
        skipSpace()
        guard mayHaveComma, next == UInt8(ascii: ",") else { return }
        at += 1
        mayHaveComma = false
        skipSpace()
    }

    mutating func letter() -> Character? {
        skipSpace()
        guard let byte = next, (0x41...0x5A).contains(byte & 0xDF) else { return nil }
        at += 1
        mayHaveComma = false
        return Character(Unicode.Scalar(byte))
    }

    /// Whether anything but a letter comes next; whether it is a number shows when it is read.
    mutating func hasNumber() -> Bool {
        skipSpace()
        guard let byte = next else { return false }
        return !(0x41...0x5A).contains(byte & 0xDF)
    }

    mutating func flag() -> Bool? {
        skipSeparator()
        guard let byte = next, byte == 0x30 || byte == 0x31 else { return nil }
        at += 1
        mayHaveComma = true
        return byte == 0x31
    }

    private mutating func digits() -> Int {
        let from = at
        while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
        return at - from
    }

    private mutating func sign() {
        if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
    }

    /// The next number; `nil` for none, and for one of ten million or more.
    mutating func number() -> Double? {
        skipSeparator()
        let start = at
        sign()
        var count = digits()
        if next == UInt8(ascii: ".") {
            at += 1
            let fraction = digits()
            count += fraction
        }
        guard count > 0 else {
            at = start
            return nil
        }
        if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
            let mark = at
            at += 1
            sign()
            // Not an exponent but a unit, such as `em`.
            if digits() == 0 { at = mark }
        }
        mayHaveComma = true
        let value = Double(String(decoding: bytes[start..<at], as: UTF8.self))
        return value.flatMap { $0.isFinite && abs($0) < 1e7 ? $0 : nil }
    }

    /// What follows the last number.
    mutating func rest() -> String {
        defer { at = bytes.count }
        return String(decoding: bytes[at...], as: UTF8.self)
    }

    /// All numbers of a list, or `nil` where it is not a list of numbers.
    static func list(_ text: String) -> [Double]? {
        var scanner = SVGNumberScanner(text)
        var numbers: [Double] = []
        while !scanner.atEnd {
            guard let number = scanner.number() else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    /// The one number that the text is, spaces round it allowed.
    static func single(_ text: String) -> Double? {
        guard let numbers = list(text), numbers.count == 1 else { return nil }
        return numbers.first
    }
}
