internal import Diagnostics
internal import IncrementalBuild
internal import Reporting
internal import Workspace

/// The folder of a package. Only what an earlier package of ours left there is replaced or removed, and nothing outside is touched.
///
/// The sums are written before the files, the sheets after them: a package that was not finished has no sheet and fails its sums, and the same command finishes it.
struct PackageFolder {
    let workspace: any Workspace
    let path: String

    private static let mostBytes = 64 << 20

    /// Why the folder cannot be used; `nil` when it is free, or holds an earlier package.
    func refusal(_ files: [String]) -> Diagnostic? {
        switch workspace.kind(of: path) {
        case nil: return nil
        case .file: return Diagnostic(.packageFolderTaken, ["path": path])
        case .folder: break
        }
        let entries = (try? workspace.list(path)) ?? []
        guard entries.isEmpty || entries.contains(where: { $0.name == OrderSheet.sums && $0.kind == .file }) else {
            return Diagnostic(.packageFolderTaken, ["path": path])
        }
        let folders = Set(files.compactMap { $0.split(separator: "/").first.map(String.init) })
        return folders.sorted().first { workspace.isLink(path + "/" + $0) }.map { Diagnostic(.packageFolderTaken, ["path": path + "/" + $0]) }
    }

    /// Takes away what the new package does not have, and writes its sums.
    ///
    /// - Parameter sums: path and digest of every file.
    func begin(_ sums: [(path: String, digest: String)]) throws(WorkspaceError) {
        let wanted = Set(sums.map(\.path)), earlier = earlier()
        for file in OrderSheet.names where earlier.contains(file) { try workspace.remove(path + "/" + file) }
        for file in earlier where !wanted.contains(file) {
            try workspace.remove(path + "/" + file)
            if let slash = file.lastIndex(of: "/") { workspace.removeEmptyFolder(path + "/" + file[..<slash]) }
        }
        let text = sums.map { "\($0.digest)  \($0.path)\n" }.joined()
        try workspace.write(Array(text.utf8), to: path + "/" + OrderSheet.sums)
    }

    func write(_ bytes: [UInt8], to file: String) throws(WorkspaceError) { try workspace.write(bytes, to: path + "/" + file) }

    /// The files of an earlier package, as far as they lie where ours do.
    private func earlier() -> [String] {
        guard let bytes = try? workspace.read(path + "/" + OrderSheet.sums, limit: PackageFolder.mostBytes) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            let file = line.dropFirst(66), parts = file.split(separator: "/", omittingEmptySubsequences: false)
            let isOurs = (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
            return isOurs && !(parts.count == 2 && workspace.isLink(path + "/" + parts[0])) ? String(file) : nil
        }
    }
}
