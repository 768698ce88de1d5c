import Foundation
import Workspace

/// A project with the campaign of polling stations that the documentation shows, and a table of the test's own.
enum UnitProject {
    static let campaign = "campaigns/di-tps-anda"
    static let table = campaign + "/tps.csv"
    static let line = "run --template poster-a4-photocopy --rendition text"
    static let head = "code,name,region,nomor TPS,alamat,kunci\n"
    static let rows = [
        #"A1,TPS 1,34.02,1,"Balai Desa, RT 01",k"#, #"A2,TPS 2,34.02,2,SD Negeri Contoh,k"#, #"A1,TPS 1 Kota,34.71,1,Pos Kamling RT 07,k"#,
    ]

    static func inMemory(_ text: String = head + rows.joined(separator: "\n") + "\n") throws -> Project {
        let project = try Project(campaigns: [])
        for (path, bytes) in Project.files(below: "Documentation/units/campaigns") {
            try project.workspace.write(bytes, to: String(path.dropFirst("Documentation/units/".count)))
        }
        try project.write(text, to: table)
        return project
    }

    static func onDisk(_ text: String = head + rows.joined(separator: "\n") + "\n") throws -> DiskProject {
        let project = try DiskProject(campaigns: [])
        try FileManager.default.removeItem(atPath: project.path("campaigns"))
        try FileManager.default.copyItem(at: Project.root.appending(path: "Documentation/units/campaigns"), to: URL(fileURLWithPath: project.path("campaigns")))
        try text.write(toFile: project.path(table), atomically: false, encoding: .utf8)
        return project
    }

    /// The pieces of a project: their paths below the campaign, sorted.
    static func pieces(_ paths: some Sequence<String>) -> [String] {
        paths.filter { $0.hasSuffix(".txt") }.map { String($0.split(separator: "di-tps-anda/").last ?? "") }.sorted()
    }
}
