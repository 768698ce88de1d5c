/// One font file of the pinned set.
public struct FontFile: Sendable, Hashable {
    /// Where the file lies.
    public var path: String
    /// The family that the file names, such as `Inter Display`.
    public var family: String
    public var weight: FontWeight
    /// The Debian package that brings the file.
    public var package: String
    public var script: FontScript

    public init(path: String, family: String, weight: FontWeight, package: String, script: FontScript = .plain) {
        self.path = path
        self.family = family
        self.weight = weight
        self.package = package
        self.script = script
    }
}
