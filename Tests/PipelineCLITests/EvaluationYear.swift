import Foundation
import Testing

/// The made-up year of `Tests/Evaluation/year`: made, released, received, corrected and evaluated.
struct EvaluationYear: Sendable {
    static let folder = Project.root.appending(path: "Tests/Evaluation/year")
    private static let campaigns = ["cek-daftar-pemilih-2017", "hari-pemungutan-suara-2017", "satu-atau-dua-surat-suara-2018", "tolak-politik-uang-2018"]

    /// Made once for all tests.
    static let shared = Result { try EvaluationYear() }

    let project: DiskProject

    init() throws {
        project = try DiskProject(campaigns: EvaluationYear.campaigns, ownAssets: true)
        for campaign in EvaluationYear.campaigns {
            let place = project.folder.appending(path: "campaigns/\(campaign)/campaign.json")
            try Data(contentsOf: EvaluationYear.folder.appending(path: "\(campaign)/campaign.json")).write(to: place)
        }
        try run("run --rendition text --jobs 2 --quiet")
        try run("release --cycle 2017 --date 2016-08-20 --campaign cek-daftar-pemilih-2017")
        try run("release --cycle 2017 --date 2016-11-05 --campaign hari-pemungutan-suara-2017")
        try run("release --cycle 2018 --date 2018-03-01 --campaign satu-atau-dua-surat-suara-2018")
        try run("release --cycle 2018 --date 2018-03-01 --campaign tolak-politik-uang-2018 --region 33.02")
        for year in ["2017", "2018"] { try run("receive \(EvaluationYear.folder.path)/receipts-\(year).csv") }
        // The provisional list is open for a day longer than was printed; only Kulon Progo is sent the correction.
        try project.replace("Perbaikan DPS,2016-11-20,2016-11-24,", by: "Perbaikan DPS,2016-11-20,2016-11-25,", in: "assets/elections/milestones.csv")
        try run("run --rendition text --jobs 2 --quiet")
        try run("release --cycle 2017 --date 2016-11-08 --campaign cek-daftar-pemilih-2017 --region 34.01")
        try run("evaluate --cycle 2017 --cycle 2018")
    }

    private func run(_ line: String) throws {
        let result = project.run(line)
        try #require(result.status == 0, "\(line): \(result.error)")
    }

    func text(_ path: String) throws -> String { try String(contentsOfFile: project.path("output/" + path), encoding: .utf8) }

    func figures(_ cycle: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text("\(cycle)/evaluation/evaluation.json").utf8)) as? [String: Any])
    }

    /// What `Tests/Evaluation/check` says of an output folder.
    func check(_ output: String) throws -> (status: Int32, out: String) {
        let process = Process()
        process.executableURL = Project.root.appending(path: "Tests/Evaluation/check")
        process.arguments = [output, project.path("campaigns"), project.path("assets")]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let out = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, out)
    }
}
