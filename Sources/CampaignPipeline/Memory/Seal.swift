internal import IncrementalBuild
internal import Workspace

/// That everything asked for was made from these inputs, and what the run came to. While the inputs are the same and no file was touched, the
/// same command has nothing to do.
struct Seal {
    static let prefix = "seal "

    let request: Request
    let survey: InputSurvey

    private var name: String { Seal.prefix + request.digest }

    /// What the run came to that this one would repeat; `nil` where anything differs.
    func summary(_ folder: OutputFolder, _ index: any BuildIndex) throws -> Summary? {
        guard let note = try index.note(name) else { return nil }
        var reader = PackedReader(note)
        guard let inputs = try? reader.text(), inputs == survey.digest(), var summary = try? reader.summary(),
            WrittenFiles.all(&reader, satisfy: folder.holds), try SealedEditions(request: request, folder: folder, index: index).count() == summary.made + summary.unchanged
        else { return nil }
        (summary.unchanged, summary.made, summary.reports) = (summary.made + summary.unchanged, 0, 0)
        return summary
    }

    /// Remembers what a run came to that was asked for everything and refused nothing.
    func put(on summary: Summary, _ folder: OutputFolder, _ index: any BuildIndex) throws {
        guard summary.errors == 0, summary.stale == 0, survey.isStillTrue() else { return }
        var writer = PackedWriter()
        writer.add(survey.digest())
        writer.add(summary)
        // They stand last, up to the end, and are never together in memory as files: a schedule has four papers for each consignment.
        writer.append(folder.writtenByName.packed)
        try index.remember([name: writer.bytes])
    }
}
