internal import Elections
internal import IncrementalBuild
public import Workspace

/// Picks thumbnails out of the output folder that show what a campaign looks like: every material in every language once, then more regions.
public struct ThumbnailStage {
    /// A picture and what it is of.
    public struct Thumbnail: Sendable {
        public var campaign: String
        public var material: String
        public var region: String
        public var language: String
        public var png: [UInt8]
    }

    private let workspace: any Workspace
    private let folders: Folders

    public init(workspace: any Workspace, folders: Folders) {
        self.workspace = workspace
        self.folders = folders
    }

    private static let mostBytes = 1 << 20

    /// - Parameter most: how many of one campaign.
    public func run(_ selection: Selection, most: Int) -> [Thumbnail] {
        var chosen: [(key: [String], path: String)] = []
        var counts: [String: Int] = [:]
        var shown: Set<String> = []
        let entries = ManifestFile(workspace, folder: folders.output).lines()
        while let entry = entries() {
            let campaign = entry.key.prefix(2).joined(separator: "/"), kind = campaign + "/" + entry.key.suffix(2).joined(separator: "/")
            guard counts[campaign, default: 0] < most, !shown.contains(kind), let line = ManifestLine(entry.line), !line.isStale,
                selection.takes(key: entry.key, template: line.template), let path = line.thumbnail
            else { continue }
            shown.insert(kind)
            counts[campaign, default: 0] += 1
            chosen.append((entry.key, path))
        }
        let facts = ElectionFacts.load(from: workspace, folder: folders.assets + "/elections").facts
        return chosen.compactMap { key, path in
            guard let png = try? workspace.read(folders.output + "/" + path, limit: ThumbnailStage.mostBytes) else { return nil }
            let region = RegionCode(key[2]).flatMap { code in Cycle(selector: key[0]).flatMap { facts?.fullName(of: code, in: $0).value } } ?? key[2]
            return Thumbnail(campaign: key[1], material: key[key.count - 2], region: region, language: key[key.count - 1], png: png)
        }
    }
}
