import Testing

/// The headline in the script of the place, beside the Latin one.
struct CeremonialScriptTests {
    private static let folder = "output/pemilu-2019/lima-surat-suara/34.02-bantul/"
    private static let headline = "ꦠꦼꦥꦁꦏꦭꦶꦪꦤ꧀ꦱꦼꦫꦠ꧀ꦱꦮꦤ꧀ꦠꦼꦤ꧀"

    private func project(_ state: String) throws -> Project {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.write(
            "{\"headline\": {\"text\": \"\(Self.headline)\", \"state\": \"\(state)\"}}", to: "campaigns/lima-surat-suara/messages/jv-Java.json")
        return project
    }

    @Test func approvedHeadlineStandsBesideTheLatinOne() throws {
        let project = try project("final")
        let result = project.run("run --region 34.02 --template poster-a3 --template leaflet-a5 --rendition text,html,svg")
        #expect(result.status == 0, "\(result.error)")
        #expect(!result.error.contains("jv-Java"), "a catalogue of headlines is no language of its own: \(result.error)")
        for piece in ["poster-a3", "leaflet-a5"] {
            let text = try #require(project.text(Self.folder + piece + ".jv.txt"))
            #expect(text.contains("Tepang kaliyan surat suara panjenengan\n\n\(Self.headline)\n"), "\(text)")
            #expect(project.text(Self.folder + piece + ".id.txt")?.contains(Self.headline) == false, "only where the language is Javanese")
        }
        let html = try #require(project.text(Self.folder + "poster-a3.jv.html"))
        #expect(html.contains("<p class=\"headline\" lang=\"jv-Java\" dir=\"ltr\">\(Self.headline)</p>"))
        #expect(project.run("explain 34.02-bantul/poster-a3.jv.txt").out.contains("headline (jv-Java, final)"))
    }

    @Test(arguments: ["needs-review", "translated", "needs-translation"]) func othersWait(state: String) throws {
        let project = try project(state)
        let plain = try Project(campaigns: ["lima-surat-suara"])
        for one in [project, plain] { _ = one.run("run --region 34.02 --template poster-a3 --rendition svg") }
        let path = Self.folder + "poster-a3.jv.svg"
        #expect(project.text(path) == plain.text(path))
    }

    @Test func templateWithoutTheMarkLeavesItOut() throws {
        let project = try project("final")
        _ = project.run("run --region 34.02 --template pocket-card --rendition text")
        #expect(project.text(Self.folder + "pocket-card.jv.txt")?.contains(Self.headline) == false)
    }
}
