/// What is remembered of one result, as far as it takes to see that it need not be made again.
public struct IndexEntry: Sendable, Hashable {
    /// What sorts the results: compared part by part. Parts are of visible ASCII characters.
    public var key: [String]
    /// Of all files that might have a part in it.
    public var inputs: String
    /// What else a selection may ask for.
    public var group: String
    public var isDraft: Bool
    public var isStale: Bool
    /// What was found while it was made, in the words of whoever made it; `nil` where that was lost.
    public var findings: [UInt8]?
    public var files: [IndexedFile]

    public init(key: [String], inputs: String, group: String, isDraft: Bool, isStale: Bool, findings: [UInt8]?, files: [IndexedFile]) {
        self.key = key
        self.inputs = inputs
        self.group = group
        self.isDraft = isDraft
        self.isStale = isStale
        self.findings = findings
        self.files = files
    }
}

extension IndexEntry {
    /// All but the key, for an index that keeps bytes.
    public var packed: [UInt8] {
        var writer = PackedWriter()
        writer.add(inputs)
        writer.add(group)
        writer.add(isDraft)
        writer.add(isStale)
        writer.add(findings != nil)
        writer.add(findings ?? [])
        writer.add(each: files) { writer, file in
            writer.add(file.path)
            writer.add(file.bytes)
            writer.add(file.modified)
            writer.add(file.number)
            writer.add(file.isStale)
        }
        return writer.bytes
    }

    public init(key: [String], packed: [UInt8]) throws(PackedReader.Damage) {
        var reader = PackedReader(packed)
        let inputs = try reader.text(), group = try reader.text()
        let isDraft = try reader.flag(), isStale = try reader.flag()
        let knowsFindings = try reader.flag(), findings = try reader.content()
        let files = try reader.each { reader throws(PackedReader.Damage) in
            IndexedFile(
                path: try reader.text(), bytes: try reader.int(), modified: try reader.int(), number: try reader.int(), isStale: try reader.flag())
        }
        guard reader.isAtEnd else { throw PackedReader.Damage() }
        self.init(
            key: key, inputs: inputs, group: group, isDraft: isDraft, isStale: isStale, findings: knowsFindings ? findings : nil, files: files)
    }
}
