internal import IncrementalBuild
internal import Workspace

/// Publishes what was made, batch by batch: first the files of a batch are safe on disk, then the index speaks of them, then they take their places.
///
/// Killed before the index knows of a batch, none of it was ever seen; killed after, the next run puts the files in their places.
struct Publication {
    private let folder: OutputFolder
    private let index: any BuildIndex
    private var batch = IndexBatch()
    /// What the index says was moved and could not be: nothing more is committed before it is.
    private var owed: [IndexBatch.Move] = []
    /// Whether anything in the index differs from the manifest.
    private(set) var hasChanged = false

    /// One synchronisation for so many editions.
    private static let size = 512

    init(_ folder: OutputFolder, _ index: any BuildIndex) {
        self.folder = folder
        self.index = index
    }

    mutating func add(_ change: MakeStage.Change) throws {
        if let made = change.made { batch.made.append(made) }
        if let removed = change.removed { batch.removed.append(removed) }
        batch.moves += change.moves
        if batch.count >= Publication.size { try flush() }
    }

    private mutating func flush() throws {
        try settle()
        guard !batch.isEmpty else { return }
        let due = batch
        batch = IndexBatch()
        try folder.synchronize(folder.path)
        if !hasChanged { try index.forget(namesBeginning: Seal.prefix) }
        hasChanged = true
        try index.commit(due)
        owed = due.moves
        try settle()
    }

    private mutating func settle() throws(WorkspaceError) {
        try Publication.perform(owed, folder)
        owed = []
    }

    /// Publishes the last batch, and the manifest of all.
    mutating func finish() throws {
        try flush()
        try ManifestExport(folder: folder, index: index).run(isChanged: hasChanged)
    }

    static func perform(_ moves: [IndexBatch.Move], _ folder: OutputFolder) throws(WorkspaceError) {
        for move in moves {
            switch move {
            case .publish(let name, let place): try folder.publish(name, as: place)
            case .remove(let place): try folder.removeFile(place)
            }
        }
    }
}
