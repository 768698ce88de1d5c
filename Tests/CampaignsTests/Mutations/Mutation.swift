/// One byte of a file changed.
struct Mutation: Sendable, CustomStringConvertible {
    enum Kind: Sendable, CaseIterable { case removed, doubled, replaced }

    var file: Int
    var position: Int
    var kind: Kind
    /// What comes in its place where it is replaced.
    var byte: UInt8
    var description: String { "file \(file), byte \(position) \(kind) \(kind == .replaced ? String(byte) : "")" }

    /// Punctuation, letters that make other words, control characters, and halves of characters.
    static let replacements = Array("\"\\{}[],:'#;=$|.-0x9A \n\t".utf8) + [0x00, 0x1F, 0x7F, 0xC3, 0xE2, 0x80, 0xFF]

    func applied(to bytes: [UInt8]) -> [UInt8] {
        var changed = bytes
        switch kind {
        case .removed: changed.remove(at: position)
        case .doubled: changed.insert(bytes[position], at: position)
        case .replaced: changed[position] = byte
        }
        return changed
    }
}

/// A fixed sequence (Knuth's linear congruential generator, its upper bits).
struct FixedSequence {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, count)
    }

    mutating func replacement() -> UInt8 { Mutation.replacements[below(Mutation.replacements.count)] }
}
