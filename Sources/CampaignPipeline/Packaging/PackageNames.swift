internal import Campaigns

/// What the files of an order are called.
enum PackageNames {
    /// The rendition that a press can use best.
    static func best(of files: [EditionRecord.File]) -> [EditionRecord.File] {
        for rendition in [Rendition.pdf, .svg] {
            let found = files.filter { OutputPaths.rendition(of: $0.path) == rendition }
            if !found.isEmpty { return found.sorted { $0.path < $1.path } }
        }
        return []
    }

    /// What follows the stem: `svg`, or `p1.svg` of several pages.
    static func ending(of path: String, stem: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasPrefix(stem + ".") ? String(name.dropFirst(stem.count + 1)) : name
    }
}
