extension JSONReader {
    mutating func number() throws(JSONSyntaxError) -> String {
        let start = at
        if byte == UInt8(ascii: "-") { at += 1 }
        if byte == UInt8(ascii: "0") {
            at += 1
        } else {
            try digits()
        }
        if byte == UInt8(ascii: ".") {
            at += 1
            try digits()
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            at += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
            try digits()
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func digits() throws(JSONSyntaxError) {
        guard isDigit(byte) else { throw unexpected("a digit") }
        while isDigit(byte) { at += 1 }
    }

    private func isDigit(_ byte: UInt8?) -> Bool {
        byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }

    mutating func string() throws(JSONSyntaxError) -> String {
        let start = at
        at += 1
        var text: [UInt8] = []
        while true {
            guard let byte else { throw error(.syntax("a string is not closed"), from: start, to: at) }
            guard text.count <= JSONReader.mostStringBytes else { throw error(.limit(what: "a string", allowed: "64 KiB"), from: start, to: at) }
            switch byte {
            case UInt8(ascii: "\""):
                at += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw error(.syntax("a string holds a control character that must be escaped"), from: at, to: at + 1)
            default:
                text.append(byte)
                at += 1
            }
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
        let start = at
        at += 1
        let plain: [UInt8: UInt8] = [
            UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
            UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
        ]
        guard let byte else { throw error(.syntax("a string is not closed"), from: start, to: at) }
        if let one = plain[byte] {
            text.append(one)
            at += 1
            return
        }
        guard byte == UInt8(ascii: "u") else { throw error(.syntax("there is no such escape"), from: start, to: at + 1) }
        at += 1
        let first = try hexadecimal(start)
        var value = UInt32(first)
        if (0xD800...0xDBFF).contains(first) {
            guard self.byte == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u") else {
                throw error(.syntax("half of a surrogate pair stands alone"), from: start, to: at)
            }
            at += 2
            let second = try hexadecimal(start)
            guard (0xDC00...0xDFFF).contains(second) else {
                throw error(.syntax("half of a surrogate pair stands alone"), from: start, to: at)
            }
            value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw error(.syntax("half of a surrogate pair stands alone"), from: start, to: at) }
        text.append(contentsOf: String(Character(scalar)).utf8)
    }

    private mutating func hexadecimal(_ start: Int) throws(JSONSyntaxError) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 128 else {
                throw error(.syntax("an escape needs four hexadecimal digits"), from: start, to: min(at + 1, bytes.count))
            }
            value = value << 4 | UInt16(digit)
            at += 1
        }
        return value
    }
}
