import Foundation
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
        let lengths = ["shortest", "longest"].map { project.text("bukti/\($0).p1.svg")?.split(separator: "desc>").dropFirst().first?.count ?? 0 }
        #expect(lengths[0] > 0 && lengths[1] > lengths[0], "\(lengths)")
        #expect(project.text("bukti/pseudo.p1.svg")?.contains("xml:lang=\"qps-ploc\"") == true)
    }

    @Test func aCampaignThatIsNotThereIsMissing() throws {
        let result = try Project(campaigns: ["cara-mencoblos-2018"]).run("template proof assets/templates/leaflet-a5 --campaign cara --to bukti")
        #expect(result.status == 66, "\(result.error)")
    }

    /// The worked example of the designers' guide.
    @Test func theBookmarkOfTheGuideIsMade() throws {
        let files = Project.files(below: "Documentation/designers/bookmark")
        let project = try FamilyProject("lima-surat-suara", templates: ["leaflet-a5"]).project
        for (path, bytes) in files { try project.workspace.write(bytes, to: path.replacing("Documentation/designers", with: "assets/templates")) }
        let checked = project.run("template check assets/templates/bookmark --strict")
        #expect(checked.status == 0 && checked.error.isEmpty, "\(checked.error)")
        try project.replace("\"leaflet-a5\"", by: "\"bookmark\"", in: "campaigns/lima-surat-suara/campaign.json")
        try project.replace("\"ballots\":true,", by: "", in: "campaigns/lima-surat-suara/campaign.json")
        let made = project.run("run --region 71.09 --region 34.02 --language id --rendition svg")
        #expect(made.status == 0, "\(made.error)")
        #expect(project.output.keys.filter { $0.hasSuffix("bookmark.id.p2.svg") }.count == 2)
    }

    /// The guide names every field that a slot may have.
    @Test func theGuideTellsOfEveryPartAndEveryKindOfSlot() throws {
        let guide = try String(contentsOf: Project.root.appending(path: "assets/templates/README.md"), encoding: .utf8)
        let schema = try String(contentsOf: Project.root.appending(path: "assets/schemas/template.schema.json"), encoding: .utf8)
        let slots = try #require(schema.firstRange(of: "\"flow\""))
        let names = schema[slots.lowerBound...].matches(of: /(?m)^ {16}"([a-zA-Z]+)": \{/).map { String($0.output.1) }
        #expect(names.count >= 11, "\(names)")
        for name in names { #expect(guide.contains("\"\(name)\":"), "\(name)") }
        for part in ["kicker", "lead", "when", "papers", "conditions", "steps", "callout", "details", "contact", "office"] { #expect(guide.contains("`\(part)`") || guide.contains("\"\(part)\""), "\(part)") }
    }
}
