import Foundation
import Testing

/// What a run leaves alone because it lies outside its selection.
struct SelectionTests {
    private let folder = "output/pemilu-2019/lima-surat-suara/34.02-bantul/"

    @Test func oneRenditionLeavesTheOthersWhereTheyAre() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 34.02 --template poster-a3 --language id")
        let before = project.output
        #expect(project.run("run --region 34.02 --template poster-a3 --language id --rendition text").status == 0)
        for ending in ["svg", "html", "png"] { #expect(project.output[folder + "poster-a3.id." + ending] == before[folder + "poster-a3.id." + ending]) }
        #expect(project.output[folder + "poster-a3.id.txt"] != nil)
        #expect(project.text("output/manifest.jsonl")?.contains("\"stale\"") == false)
    }

    @Test func renditionsOutsideTheSelectionAreMarkedWhenTheirCopyHasChanged() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 34.02 --template poster-a3 --language id")
        let old = project.output[folder + "poster-a3.id.html"]
        try project.replace("Kenali surat suara Anda", by: "Kenalilah surat suara Anda", in: "campaigns/lima-surat-suara/messages/id.json")
        _ = project.run("run --region 34.02 --template poster-a3 --language id --rendition svg")
        #expect(project.output[folder + "poster-a3.id.html"] == old)
        let manifest = project.text("output/manifest.jsonl") ?? ""
        #expect(manifest.split(separator: "{").contains { $0.contains("poster-a3.id.html") && $0.contains("\"stale\":true") })
        #expect(!manifest.split(separator: "{").contains { $0.contains("poster-a3.id.svg") && $0.contains("\"stale\":true") })

        _ = project.run("run --region 34.02 --template poster-a3 --language id")
        #expect(project.output[folder + "poster-a3.id.html"] != old)
        #expect(project.text("output/manifest.jsonl")?.contains("\"stale\"") == false)
    }

    /// Without a choice of renditions the output is what the material asks for, and nothing else.
    @Test func renditionsThatNothingAsksForGo() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let line = "run --region 34.02 --template poster-a3 --language id"
        _ = project.run(line)
        let whole = project.output
        _ = project.run(line + " --rendition text")
        let result = project.run(line)
        #expect(result.error.contains("0 editions made, 1 unchanged") && result.error.contains("1 file removed"), "\(result.error)")
        #expect(project.output == whole)
        try project.replace("\"template\": \"poster-a3\",", by: "\"template\": \"poster-a3\", \"renditions\": [\"png\"],", in: "campaigns/lima-surat-suara/campaign.json")
        #expect(project.run(line).error.contains("2 files removed"))
        #expect(project.output.keys.filter { $0.hasPrefix(folder) } == [folder + "poster-a3.id.png"])
        #expect(project.text("output/manifest.jsonl")?.contains("poster-a3.id.svg") == false)
    }

    /// A slip of the pen would pass for work done.
    @Test(arguments: ["--campaign foo", "--template poster-a2", "--language JV", "--region 99"])
    func whatIsNotThereIsTold(option: String) throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let result = project.run("run --rendition text --region 34.02 \(option)")
        #expect(result.error.contains("warning[unknown-selection]: `\(option)` chooses nothing"), "\(result.error)")
    }

    @Test func aChoiceOfNoRenditionIsNone() throws {
        let project = try Project(campaigns: [])
        #expect(project.run("run --rendition=").status == 64)
    }

    /// An empty campaign leaves no folder behind, as if it had never been.
    @Test func emptyFoldersGo() throws {
        let project = try DiskProject(campaigns: ["lima-surat-suara", "pindah-memilih-2019"])
        let line = "run --region 34.02 --template poster-a3 --rendition text"
        _ = project.run(line)
        try FileManager.default.removeItem(atPath: project.path("campaigns/pindah-memilih-2019"))
        _ = project.run(line)
        #expect(!FileManager.default.fileExists(atPath: project.path("output/pemilu-2019/pindah-memilih-2019")))
    }
}
