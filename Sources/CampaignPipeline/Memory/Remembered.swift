internal import Diagnostics
internal import IncrementalBuild

/// What the index remembers of an edition, put in and taken out.
enum Remembered {
    static func pack(_ findings: [Diagnostic]) -> [UInt8] {
        guard !findings.isEmpty else { return [] }
        var writer = PackedWriter()
        writer.add(findings)
        return writer.bytes
    }

    /// What was found when the edition was made, so that it is told again while the edition stays.
    static func findings(of entry: IndexEntry) throws -> [Diagnostic] {
        guard let packed = entry.findings, !packed.isEmpty else { return [] }
        var reader = PackedReader(packed)
        do { return try reader.findings() } catch { throw IndexError.damaged("findings cannot be read") }
    }

    /// An edition from an earlier run, marked so.
    static func stale(_ entry: IndexEntry, _ line: ManifestLine) -> IndexBatch.Made {
        var entry = entry
        entry.isStale = true
        return IndexBatch.Made(entry: entry, line: line.staleLine)
    }

    /// The files that stay, as they were indexed, with the marks of their lines.
    static func files(_ previous: IndexEntry?, _ kept: [EditionRecord.File]) -> [IndexedFile] {
        kept.compactMap { file in
            guard var indexed = previous?.files.first(where: { $0.path == file.path }) else { return nil }
            indexed.isStale = file.isStale
            return indexed
        }
    }
}
