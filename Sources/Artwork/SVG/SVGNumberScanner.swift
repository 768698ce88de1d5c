/// Reads the numbers, flags and letters of path data and other lists.
struct SVGNumberScanner {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var atEnd: Bool {
        mutating get {
            skip()
            return at == bytes.count
        }
    }

    private mutating func skip() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D, 0x2C].contains(bytes[at]) { at += 1 }
    }

    mutating func peekLetter() -> Character? {
        skip()
        guard at < bytes.count else { return nil }
        let character = Character(Unicode.Scalar(bytes[at]))
        return character.isASCII && character.isLetter ? character : nil
    }

    mutating func letter() -> Character? {
        guard let character = peekLetter() else { return nil }
        at += 1
        return character
    }

    mutating func hasNumber() -> Bool {
        skip()
        guard at < bytes.count else { return false }
        return "+-.0123456789".utf8.contains(bytes[at])
    }

    mutating func flag() -> Bool? {
        skip()
        guard at < bytes.count, bytes[at] == 0x30 || bytes[at] == 0x31 else { return nil }
        at += 1
        return bytes[at - 1] == 0x31
    }

    mutating func number() -> Double? {
        skip()
        let start = at
        func digits() -> Int {
            let from = at
            while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
            return at - from
        }
        if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
        var count = digits()
        if at < bytes.count, bytes[at] == 0x2E {
            at += 1
            count += digits()
        }
        guard count > 0 else {
            at = start
            return nil
        }
        if at + 1 < bytes.count, bytes[at] | 0x20 == 0x65 {
            let mark = at
            at += 1
            if bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
            if digits() == 0 { at = mark }
        }
        let value = Double(String(decoding: bytes[start..<at], as: UTF8.self))
        return value.flatMap { $0.isFinite && abs($0) < 1e7 ? $0 : nil }
    }

    /// All numbers of a list, or `nil` where it is not a list of numbers.
    static func list(_ text: String) -> [Double]? {
        var scanner = SVGNumberScanner(text)
        var numbers: [Double] = []
        while let number = scanner.number() { numbers.append(number) }
        return scanner.atEnd ? numbers : nil
    }
}
