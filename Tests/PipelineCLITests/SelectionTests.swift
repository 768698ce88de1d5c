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
}
