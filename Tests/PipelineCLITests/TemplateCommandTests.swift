import Testing
import Workspace

/// What designers are told of a template, and what they are shown.
struct TemplateCommandTests {
    @Test(arguments: FamilyProject.templates)
    func shippedTemplatesHaveNothingToMend(template: String) throws {
        let project = try Project(campaigns: [])
        let result = project.run("template check assets/templates/\(template) --strict")
        #expect(result.status == 0 && result.error.isEmpty, "\(result.error)")
        #expect(result.out.contains("nothing to mend"))
    }

    @Test func aProofShowsEveryDrawing() throws {
        let project = try Project(campaigns: [])
        #expect(project.run("template check assets/templates/leaflet-a5 --to bukti.svg --lang id").status == 0)
        let proof = try #require(project.text("bukti.svg"))
        let template = try #require(project.text("assets/templates/leaflet-a5/template.json"))
        // Every drawing has the colour of the house's head, and a safe area.
        #expect(proof.ranges(of: "fill=\"#4f277a\"").count == template.ranges(of: "\"file\"").count)
        #expect(proof.ranges(of: "stroke=\"#8a6bae\"").count == template.ranges(of: "\"file\"").count + 1)
    }

    @Test func aFolderElsewhereIsCheckedWithItsOwnPaths() throws {
        let project = try Project(campaigns: [])
        for (path, bytes) in Project.files(below: "assets/templates/pocket-card") {
            try project.workspace.write(bytes, to: path.replacing("assets/templates/pocket-card", with: "kerja/kartu"))
        }
        try project.replace("id=\"slot-qr\" x=\"68\"", by: "id=\"slot-qr\" x=\"72\"", in: "kerja/kartu/back.svg")
        let result = project.run("template check kerja/kartu")
        #expect(result.status == 65)
        #expect(result.error.hasPrefix("kerja/kartu/back.svg:"), "\(result.error)")
        #expect(result.error.contains("error[outside-safe-area]"), "\(result.error)")
    }

    @Test func aFolderWithoutATemplateIsMissing() throws {
        #expect(try Project(campaigns: []).run("template check tidak/ada").status == 66)
    }

    @Test func copyIsShownAtItsShortestAndLongest() throws {
        let project = try Project(campaigns: ["cara-mencoblos-2018"])
        let result = project.run("template proof assets/templates/leaflet-a5 --campaign cara-mencoblos-2018 --to bukti")
        #expect(result.status == 0, "\(result.error)")
        #expect(result.out == ["shortest", "longest", "pseudo"].flatMap { name in [1, 2].map { "bukti/\(name).p\($0).svg\n" } }.joined())
        let sizes = ["shortest", "longest"].map { project.text("bukti/\($0).p1.svg")?.count ?? 0 }
        #expect(sizes[0] > 0 && sizes[1] > sizes[0])
        #expect(project.text("bukti/pseudo.p1.svg")?.contains("xml:lang=\"qps-ploc\"") == true)
    }

    @Test func aCampaignThatIsNotThereIsMissing() throws {
        let result = try Project(campaigns: ["cara-mencoblos-2018"]).run("template proof assets/templates/leaflet-a5 --campaign cara --to bukti")
        #expect(result.status == 66, "\(result.error)")
    }
}
