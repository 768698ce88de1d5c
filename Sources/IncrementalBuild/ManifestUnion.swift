/// Two sorted manifests as one; where both have a key, the newer wins.
public struct ManifestUnion {
    private var older: ManifestMerge
    private let newer: () -> ManifestEntry?
    private var pending: ManifestEntry?

    public init(older: @escaping () -> ManifestEntry?, newer: @escaping () -> ManifestEntry?) {
        self.older = ManifestMerge(older)
        self.newer = newer
        pending = newer()
    }

    public mutating func next() -> ManifestEntry? {
        guard let candidate = pending else { return older.rest() }
        if let before = older.entry(before: candidate.key) { return before }
        _ = older.entry(at: candidate.key)
        pending = newer()
        return candidate
    }
}
