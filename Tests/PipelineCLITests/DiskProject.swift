import Foundation
import PipelineCLI
import Synchronization
import Workspace

/// A project in a folder of its own on disk: the real assets, and campaigns of the test's own.
final class DiskProject: Sendable {
    let folder: URL

    init(campaigns: [String] = ["lima-surat-suara"], ownAssets: Bool = false) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "project-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder.appending(path: "campaigns"), withIntermediateDirectories: true)
        for name in campaigns {
            try FileManager.default.copyItem(at: Project.root.appending(path: "campaigns/\(name)"), to: folder.appending(path: "campaigns/\(name)"))
        }
        let assets = Project.root.appending(path: "assets")
        if ownAssets {
            try FileManager.default.copyItem(at: assets, to: folder.appending(path: "assets"))
        } else {
            try FileManager.default.createSymbolicLink(at: folder.appending(path: "assets"), withDestinationURL: assets)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func run(_ line: String) -> Project.Result {
        let out = Mutex(""), error = Mutex("")
        let program = PipelineProgram(.init(
            workspace: DiskWorkspace(), variables: ["LANG": "C"], root: folder.path + "/", errorIsTerminal: false, columns: 80, now: { 0 }, today: { "2019-05-02" },
            out: { text in out.withLock { $0 += text } }, error: { text in error.withLock { $0 += text } }))
        let status = program.run(line.split(separator: " ").map(String.init))
        return Project.Result(status: status, out: out.withLock { $0 }, error: error.withLock { $0 })
    }

    /// What was made, by its path below the output folder; what the program keeps for itself is left out.
    var output: [String: Data] {
        let base = folder.appending(path: "output")
        let names = (FileManager.default.enumerator(atPath: base.path)?.allObjects ?? []).compactMap { $0 as? String }
        return names.filter { !$0.hasPrefix(".") }.reduce(into: [:]) { files, name in
            files[name] = FileManager.default.contents(atPath: base.appending(path: name).path)
        }
    }

    /// When each file that was made was last written.
    var times: [String: Date] {
        output.keys.reduce(into: [:]) { times, name in
            times[name] = (try? FileManager.default.attributesOfItem(atPath: path("output/" + name)))?[.modificationDate] as? Date
        }
    }

    /// Changes the one place in a file where the old text stands.
    func replace(_ old: String, by new: String, in name: String) throws {
        let text = try String(contentsOfFile: path(name), encoding: .utf8)
        try text.replacingOccurrences(of: old, with: new).write(toFile: path(name), atomically: false, encoding: .utf8)
    }
}
