/// Finds names in the placeholders of a message that can be parsed: where a finding stands and what its change replaces.
struct PlaceholderLocator {
    private let bytes: [UInt8]
    /// What stands between the braces, placeholder by placeholder in the order of the text.
    private let bodies: [Range<Int>]
    /// How often a name was asked for: the next time it is the next that is meant.
    private var asked: [String: Int] = [:]

    init(_ text: String) {
        bytes = Array(text.utf8)
        bodies = PlaceholderLocator.bodies(bytes)
    }

    /// The bytes of a name with the mark before it, the first time where it stands first, then where it stands next; `nil` where it stands no more.
    mutating func next(_ name: String) -> Range<Int>? {
        let number = asked[name, default: 0]
        asked[name] = number + 1
        let wanted = Array(name.utf8)
        var found = 0
        for body in bodies where !wanted.isEmpty && body.count >= wanted.count {
            for start in body.lowerBound...(body.upperBound - wanted.count) where isName(wanted, at: start) {
                if found == number { return start..<(start + wanted.count) }
                found += 1
            }
        }
        return nil
    }

    private func isName(_ wanted: [UInt8], at start: Int) -> Bool {
        guard bytes[start..<(start + wanted.count)].elementsEqual(wanted), !goesOn(start + wanted.count) else { return false }
        // A name that begins with a mark cannot begin within another.
        return wanted[0] == UInt8(ascii: "$") || wanted[0] == UInt8(ascii: ":") || !goesOn(start - 1) && !isMark(start - 1)
    }

    private func isMark(_ index: Int) -> Bool { index >= 0 && (bytes[index] == UInt8(ascii: "$") || bytes[index] == UInt8(ascii: ":")) }

    /// Whether a name goes on at a byte.
    private func goesOn(_ index: Int) -> Bool {
        guard index >= 0, index < bytes.count else { return false }
        let byte = bytes[index]
        return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || [0x2D, 0x2E, 0x5F].contains(byte)
    }

    /// Placeholders of simple messages, of declarations, and of patterns in double braces.
    private static func bodies(_ bytes: [UInt8]) -> [Range<Int>] {
        var bodies: [Range<Int>] = []
        var open: Int?
        var quoted = false
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "|") where open != nil: quoted.toggle()
            case UInt8(ascii: "{") where open == nil:
                if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "{") { index += 1 } else { open = index + 1 }
            case UInt8(ascii: "}") where !quoted:
                if let start = open { bodies.append(start..<index) }
                open = nil
            default: break
            }
            index += 1
        }
        return bodies
    }
}
