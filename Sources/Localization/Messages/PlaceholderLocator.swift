/// Finds the parts of placeholders in the text of a message that can be parsed: where a finding stands and what its change replaces.
struct PlaceholderLocator {
    private let bytes: [UInt8]
    /// What stands between the braces, placeholder by placeholder.
    private let bodies: [Range<Int>]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var bodies: [Range<Int>] = []
        var open: Int?
        var quoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\") {
                index += 1
            } else if byte == UInt8(ascii: "|"), open != nil {
                quoted.toggle()
            } else if byte == UInt8(ascii: "{"), open == nil {
                open = index + 1
            } else if byte == UInt8(ascii: "}"), !quoted, let start = open {
                bodies.append(start..<index)
                open = nil
            }
            index += 1
        }
        self.bodies = bodies
    }

    /// The bytes of a name in a placeholder, with the mark before it; `nil` where it does not stand there.
    func range(of name: String, in placeholder: Int) -> Range<Int>? {
        guard placeholder < bodies.count else { return nil }
        let body = bodies[placeholder], wanted = Array(name.utf8)
        guard !wanted.isEmpty, body.count >= wanted.count else { return nil }
        return (body.lowerBound...(body.upperBound - wanted.count)).lazy
            .map { $0..<($0 + wanted.count) }
            .first { bytes[$0].elementsEqual(wanted) && !continues($0.upperBound) && !continues($0.lowerBound - 1, before: wanted[0]) }
    }

    /// Whether a name goes on at a byte.
    private func continues(_ index: Int) -> Bool {
        guard index >= 0, index < bytes.count else { return false }
        let byte = bytes[index]
        return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ".")
    }

    /// A name that begins with a mark cannot begin within another.
    private func continues(_ index: Int, before first: UInt8) -> Bool {
        first != UInt8(ascii: "$") && first != UInt8(ascii: ":") && continues(index)
    }
}
