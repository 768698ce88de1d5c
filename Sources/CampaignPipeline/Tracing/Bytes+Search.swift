extension [UInt8] {
    /// Whether the other bytes stand somewhere in these, in one piece.
    func holds(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first, count >= needle.count else { return false }
        return indices.dropLast(needle.count - 1).contains { self[$0] == first && self[$0..<$0 + needle.count].elementsEqual(needle) }
    }
}
