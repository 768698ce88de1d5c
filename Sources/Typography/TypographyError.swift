/// Why no typesetter could be made.
public enum TypographyError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A pinned font file is not there; `package` is the Debian package that brings it.
    case missingFont(path: String, package: String)
    /// A pinned font file is there but is no font, or not of the family that the set says.
    case unreadableFont(path: String, package: String)
    /// The font set names no file at all.
    case noFonts
    /// The type library gave no handle: memory ran out.
    case noHandle(String)

    public var description: String {
        switch self {
        case .missingFont(let path, let package): "font file \(path) is missing; the Debian package \(package) brings it"
        case .unreadableFont(let path, let package): "font file \(path) cannot be used; reinstall the Debian package \(package)"
        case .noFonts: "the font set is empty"
        case .noHandle(let what): "\(what) could not be created"
        }
    }
}
