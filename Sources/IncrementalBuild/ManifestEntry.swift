/// One line of a manifest, as far as the engine must know it.
public struct ManifestEntry: Sendable, Hashable {
    /// What sorts the manifest: compared part by part.
    public var key: [String]
    public var fingerprint: String
    /// The line, whole, without its end.
    public var line: [UInt8]

    public init(key: [String], fingerprint: String, line: [UInt8]) {
        self.key = key
        self.fingerprint = fingerprint
        self.line = line
    }
}
