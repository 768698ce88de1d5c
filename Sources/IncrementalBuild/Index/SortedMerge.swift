/// Walks sorted entries in step with a sorted plan, holding one of them at a time.
public struct SortedMerge {
    private let next: () -> IndexEntry?
    private var ahead: IndexEntry?

    /// - Parameter next: the entries in the order of their keys, then `nil`.
    public init(_ next: @escaping () -> IndexEntry?) {
        self.next = next
        ahead = next()
    }

    /// The next entry with a smaller key: nothing of the plan is there any more.
    public mutating func entry(before key: [String]) -> IndexEntry? {
        guard let entry = ahead, entry.key.lexicographicallyPrecedes(key) else { return nil }
        ahead = next()
        return entry
    }

    /// The entry of exactly this key.
    public mutating func entry(at key: [String]) -> IndexEntry? {
        guard let entry = ahead, entry.key == key else { return nil }
        ahead = next()
        return entry
    }

    /// What is left when the plan has ended.
    public mutating func rest() -> IndexEntry? {
        let entry = ahead
        ahead = entry == nil ? nil : next()
        return entry
    }
}
