internal import Elections
internal import IncrementalBuild
internal import JSONText

/// Reads a line of the manifest as far as the pipeline needs it again.
struct ManifestLine {
    var entry: ManifestEntry
    /// What people call the place below the region for which it is; empty where it is for all of the region.
    var unitName: String
    var inputs: String
    var code: String
    var template: String
    var isDraft: Bool
    var isStale: Bool
    /// How many findings the edition was made with.
    var warnings: Int
    var files: [EditionRecord.File]

    /// A fact as it was printed.
    struct PrintedFact {
        var id: String
        var value: String
        var confidence: Confidence
        /// Whether it was written down from memory.
        var isRecall = false

        /// Whether somebody must confirm it.
        var isUnsure: Bool { isRecall || confidence == .low }
    }

    /// `nil` for a line that is not one of ours: it is forgotten, and its edition made again.
    init?(_ line: [UInt8]) {
        guard let root = JSONDocument(line, path: "manifest.jsonl").root, let key = root["key"]?.strings(), let name = EditionKey(key), key.allSatisfy(ManifestLine.isKey),
            let fingerprint = root["fingerprint"]?.text
        else { return nil }
        entry = ManifestEntry(key: key, fingerprint: fingerprint, line: line)
        unitName = root["unit"]?["name"]?.text ?? ""
        inputs = root["inputs"]?.text ?? ""
        code = root["code"]?.text ?? ""
        template = root["template"]?.text ?? ""
        isDraft = root["draft"]?.bool() ?? true
        isStale = root["stale"]?.bool() ?? false
        warnings = root["warnings"]?.integer(0...1 << 20) ?? 0
        let listed = root["files"]?.items() ?? []
        files = listed.compactMap { file in
            guard let path = file["path"]?.text, let bytes = file["bytes"]?.integer(0...1 << 40), OutputPaths.isPath(path, of: name) else { return nil }
            return EditionRecord.File(path: path, bytes: bytes, digest: file["sha256"]?.text ?? "", isStale: file["stale"]?.bool() ?? false)
        }
        guard files.count == listed.count else { return nil }
    }

    private static func isKey(_ part: String) -> Bool { part.utf8.allSatisfy { (0x21...0x7E).contains($0) } }

    /// As the index has it; when the files were written is not known.
    var indexed: IndexEntry {
        IndexEntry(
            key: entry.key, inputs: inputs, group: template, isDraft: isDraft, isStale: isStale, findings: warnings == 0 ? [] : nil,
            files: files.map { IndexedFile(path: $0.path, bytes: $0.bytes, modified: 0, number: 0, isStale: $0.isStale) })
    }

    /// The facts on the edition, read from the line when they are asked for.
    var facts: [PrintedFact] {
        (JSONDocument(entry.line, path: "manifest.jsonl").root?["facts"]?.items() ?? []).compactMap { fact in
            fact["id"]?.text.map { id in
                PrintedFact(
                    id: id, value: fact["value"]?.text ?? "", confidence: fact["confidence"]?.text.flatMap(Confidence.init(rawValue:)) ?? .low,
                    isRecall: fact["recall"]?.bool() ?? false)
            }
        }
    }

    /// Messages on the edition that are not in its language, each once.
    var fallbacks: [String] {
        let messages = (JSONDocument(entry.line, path: "manifest.jsonl").root?["fallbacks"]?.items() ?? []).compactMap { $0["message"]?.text }
        return Set(messages).sorted()
    }

    /// The small picture of the edition: beside a piece that is a picture itself, a smaller one.
    var thumbnail: String? {
        let paths = files.map(\.path)
        return paths.first { $0.hasSuffix(".thumb.png") } ?? paths.first { $0.hasSuffix(".png") && !$0.hasSuffix(".share.png") }
    }

    /// The line with the mark that its edition is from an earlier run.
    var staleLine: [UInt8] {
        if isStale { return entry.line }
        return Array(entry.line.dropLast()) + Array(",\"stale\":true}".utf8)
    }
}
