import Foundation
import PipelineCLI
import Synchronization
import Workspace

/// A project in memory: the real assets, and campaigns of the test's own.
final class Project {
    let workspace: MemoryWorkspace
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let assets: [(String, [UInt8])] = files(below: "assets").filter { !$0.0.hasSuffix(".md") && !$0.0.hasPrefix("assets/readme") }

    static func files(below folder: String) -> [(String, [UInt8])] {
        let base = root.appending(path: folder)
        let names = (FileManager.default.enumerator(atPath: base.path)?.allObjects ?? []).compactMap { $0 as? String }
        return names.sorted().compactMap { name in
            var isFolder: ObjCBool = false
            let path = base.appending(path: name).path
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { return nil }
            return FileManager.default.contents(atPath: path).map { (folder + "/" + name, Array($0)) }
        }
    }

    init(campaigns: [String]) throws {
        workspace = MemoryWorkspace()
        for (path, bytes) in Project.assets { try workspace.write(bytes, to: path) }
        for campaign in campaigns {
            for (path, bytes) in Project.files(below: "campaigns/" + campaign) { try workspace.write(bytes, to: path) }
        }
    }

    func text(_ path: String) -> String? { (try? workspace.read(path, limit: 1 << 30)).map { String(decoding: $0, as: UTF8.self) } }

    func write(_ text: String, to path: String) throws { try workspace.write(Array(text.utf8), to: path) }

    /// Changes the one place in a file where the old text stands.
    func replace(_ old: String, by new: String, in path: String) throws {
        try write((text(path) ?? "").replacingOccurrences(of: old, with: new), to: path)
    }

    /// What is below the output folder.
    var output: [String: [UInt8]] {
        Dictionary(workspace.files.filter { $0.path.hasPrefix("output/") }.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }

    struct Result {
        var status: Int32
        var out: String
        var error: String
    }

    func run(_ line: String, variables: [String: String] = ["LANG": "C"]) -> Result {
        let out = Mutex(""), error = Mutex("")
        let program = PipelineProgram(.init(
            workspace: workspace, variables: variables, root: "", errorIsTerminal: false, columns: 80, now: { 0 }, today: { "2019-05-02" },
            out: { text in out.withLock { $0 += text } }, error: { text in error.withLock { $0 += text } }))
        let status = program.run(line.split(separator: " ").map(String.init))
        return Result(status: status, out: out.withLock { $0 }, error: error.withLock { $0 })
    }
}
