internal import Campaigns
internal import IncrementalBuild
internal import Workspace

/// Whether the files of an edition are what the index says of them.
struct FileCheck {
    let folder: OutputFolder
    let wanted: [Rendition]
    /// Whether somebody chose these; else they are all that the material asks for.
    let isChoice: Bool
    /// Whether every file is read, however it looks.
    let verifies: Bool

    enum State { case whole, unsure, missing }

    private static let mostBytes = 1 << 30

    func state(of entry: IndexEntry) -> State {
        guard !entry.isStale, entry.findings != nil else { return .missing }
        let files = entry.files.filter { concerned($0.path) }
        guard files.allSatisfy({ !$0.isStale }), hasAll(entry.files.map(\.path)) else { return .missing }
        return !verifies && (isChoice || files.count == entry.files.count) && files.allSatisfy(folder.holds) ? .whole : .unsure
    }

    /// The entry with its files as they are now, where their contents are those of the line; `nil` where one differs.
    func confirmed(_ entry: IndexEntry, _ line: ManifestLine) throws -> IndexEntry? {
        guard state(of: entry) != .missing else { return nil }
        var entry = entry
        for position in entry.files.indices {
            let file = entry.files[position], path = folder.path + "/" + file.path
            guard concerned(file.path), verifies || !folder.holds(file) else { continue }
            guard let mark = folder.mark(of: path), mark.bytes == file.bytes, let bytes = try? folder.read(path, limit: FileCheck.mostBytes),
                Digest(of: bytes).hex == line.files.first(where: { $0.path == file.path })?.digest
            else { return nil }
            entry.files[position] = IndexedFile(path: file.path, mark: mark)
        }
        return entry
    }

    /// The files that no rendition claims, where nobody chose renditions: sorted by path.
    func unclaimed(_ line: ManifestLine?) -> [String] { isChoice ? [] : (line?.files ?? []).map(\.path).filter { !concerned($0) } }

    private func concerned(_ path: String) -> Bool { OutputPaths.rendition(of: path).map(wanted.contains) ?? false }

    private func hasAll(_ paths: [String]) -> Bool {
        wanted.allSatisfy { rendition in rendition == .pdf || paths.contains { OutputPaths.rendition(of: $0) == rendition } }
    }
}
