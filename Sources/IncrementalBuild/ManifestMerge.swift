/// Walks a sorted manifest in step with a sorted plan, holding one line of it at a time.
public struct ManifestMerge {
    private let next: () -> ManifestEntry?
    private var ahead: ManifestEntry?

    /// - Parameter next: the entries in the order of their keys, then `nil`.
    public init(_ next: @escaping () -> ManifestEntry?) {
        self.next = next
        ahead = next()
    }

    /// The next entry with a smaller key: nothing of the plan is there any more.
    public mutating func entry(before key: [String]) -> ManifestEntry? {
        guard let entry = ahead, entry.key.lexicographicallyPrecedes(key) else { return nil }
        ahead = next()
        return entry
    }

    /// The entry of exactly this key.
    public mutating func entry(at key: [String]) -> ManifestEntry? {
        guard let entry = ahead, entry.key == key else { return nil }
        ahead = next()
        return entry
    }

    /// What is left when the plan has ended.
    public mutating func rest() -> ManifestEntry? {
        let entry = ahead
        ahead = entry == nil ? nil : next()
        return entry
    }
}
