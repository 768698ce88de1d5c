internal import IncrementalBuild
internal import Workspace

/// Writes `manifest.jsonl` from the index: one line an edition, in the order of their keys.
struct ManifestExport {
    let folder: OutputFolder
    let index: any BuildIndex

    /// The name under which the index remembers the manifest as it was written.
    static let note = "manifest"
    private static let page = 512

    /// Everything published so far is safe on disk when this returns.
    func run(isChanged: Bool) throws {
        let path = folder.path + "/manifest.jsonl"
        if !isChanged, let known = try index.note(ManifestExport.note), let mark = folder.mark(of: path), known == ManifestExport.pack(mark) { return }
        var staged = try folder.stage([])
        var last: [String]?
        while true {
            let lines = try index.lines(after: last, most: ManifestExport.page)
            guard let end = lines.last else { break }
            last = end.key
            try folder.append(lines.flatMap { $0.line + [UInt8(ascii: "\n")] }, to: folder.path + "/" + staged.name)
        }
        try folder.synchronize(folder.path)
        try index.forgetMoves()
        staged.mark = folder.mark(of: folder.path + "/" + staged.name) ?? staged.mark
        try folder.publish(staged.name, as: "manifest.jsonl")
        try index.remember([ManifestExport.note: ManifestExport.pack(staged.mark)])
    }

    /// How long the manifest was, by the note of an index.
    static func bytes(_ note: [UInt8]) -> Int? {
        var reader = PackedReader(note)
        return try? reader.int()
    }

    private static func pack(_ mark: FileMark) -> [UInt8] {
        var writer = PackedWriter()
        for number in [mark.bytes, mark.modified, mark.number] { writer.add(number) }
        return writer.bytes
    }
}
