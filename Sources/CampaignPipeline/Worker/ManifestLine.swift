internal import IncrementalBuild
internal import JSONText

/// Reads a line of the manifest as far as the pipeline needs it again.
struct ManifestLine {
    var entry: ManifestEntry
    var inputs: String
    var code: String
    var template: String
    var isDraft: Bool
    var isStale: Bool
    var files: [EditionRecord.File]

    /// `nil` for a line that is not one of ours: it is forgotten, and its edition made again.
    init?(_ line: [UInt8]) {
        guard let root = JSONDocument(line, path: "manifest.jsonl").root, let key = root["key"]?.strings(), key.count == 5,
            let fingerprint = root["fingerprint"]?.text
        else { return nil }
        entry = ManifestEntry(key: key, fingerprint: fingerprint, line: line)
        inputs = root["inputs"]?.text ?? ""
        code = root["code"]?.text ?? ""
        template = root["template"]?.text ?? ""
        isDraft = root["draft"]?.bool() ?? true
        isStale = root["stale"]?.bool() ?? false
        files = (root["files"]?.items() ?? []).compactMap { file in
            guard let path = file["path"]?.text, let bytes = file["bytes"]?.integer(0...1 << 40), !path.split(separator: "/").contains("..") else { return nil }
            return EditionRecord.File(path: path, bytes: bytes, digest: file["sha256"]?.text ?? "", isStale: file["stale"]?.bool() ?? false)
        }
    }

    /// The line with the mark that its edition is from an earlier run.
    var staleLine: [UInt8] {
        if isStale { return entry.line }
        return Array(entry.line.dropLast()) + Array(",\"stale\":true}".utf8)
    }
}
