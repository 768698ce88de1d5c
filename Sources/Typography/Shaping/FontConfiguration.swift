internal import CFontconfig
internal import Glibc

/// A Fontconfig configuration that knows the pinned files and nothing else.
final class FontConfiguration {
    let handle: OpaquePointer

    init(_ files: [FontFile]) throws(TypographyError) {
        guard FontConfiguration.nothingElse, let config = FcConfigCreate() else { throw .noHandle("a font configuration") }
        handle = config
        for file in files {
            guard FcConfigAppFontAddFile(config, file.path) != 0 else {
                throw .unreadableFont(path: file.path, package: file.package)
            }
        }
    }

    deinit { FcConfigDestroy(handle) }

    /// The process's own configuration is made an empty one, once: Pango starts Fontconfig on a thread of its own, and
    /// that would read the system's configuration and scan its folders.
    private static let nothingElse: Bool = {
        guard let empty = FcConfigCreate() else { return false }
        defer { FcConfigDestroy(empty) }
        return FcConfigSetCurrent(empty) != 0
    }()
}
