import Testing
import Workspace

/// PNG files that a campaign's own drawing shows.
struct CampaignPicturesTests {
    private static let folder = "campaigns/lima-surat-suara/images/"
    private static let line = "run --region 34.02 --language id --template poster-a3 --rendition svg"
    private static let pictures = Project.files(below: "Tests/SVGSubsetTests/Corpus/images").filter { $0.0.hasSuffix(".png") }.map(\.1)

    /// A drawing that shows `foto/a.png`, in place of the poster's.
    private func project(_ picture: [UInt8]?) throws -> Project {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let drawing = """
            <svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="100mm" viewBox="0 0 100 100">
            <image href="foto/a.png" width="0.3" height="0.3"/>
            </svg>
            """
        try project.write(drawing, to: Self.folder + "foto.svg")
        if let picture { try project.workspace.write(picture, to: Self.folder + "foto/a.png") }
        try project.replace("house:kotak-suara", by: "images/foto.svg", in: "campaigns/lima-surat-suara/campaign.json")
        return project
    }

    private func poster(_ project: Project) -> String {
        project.output.filter { $0.key.hasSuffix("poster-a3.id.svg") }.map { String(decoding: $0.value, as: UTF8.self) }.joined()
    }

    @Test func isShown() throws {
        let picture = try #require(Self.pictures.first)
        let project = try project(picture)
        let result = project.run(Self.line)
        #expect(result.status == 0, "\(result.error)")
        #expect(poster(project).contains("href=\"data:image/png;base64,iVBOR"))
    }

    @Test func anotherPictureIsAnotherPiece() throws {
        let picture = try #require(Self.pictures.first)
        let project = try project(picture)
        #expect(project.run(Self.line).status == 0)
        let before = poster(project)
        let other = try #require(Self.pictures.last)
        try project.workspace.write(other, to: Self.folder + "foto/a.png")
        #expect(project.run(Self.line).status == 0)
        #expect(!before.isEmpty && poster(project) != before)
    }

    @Test func aMissingOneIsToldWithItsPlace() throws {
        let result = try project(nil).run(Self.line)
        #expect(result.status == 65, "\(result.status)")
        #expect(result.error.contains(Self.folder + "foto.svg:2:1") && result.error.contains("foto/a.png"), "\(result.error)")
    }

    /// The first edition of a worker told it, and all others were made without their picture.
    @Test func noEditionIsMadeWithoutItsPicture() throws {
        let project = try project(nil)
        for line in ["run --region 34 --jobs 1 --language id --template poster-a3", "run --region 34 --jobs 1 --language id --template poster-a3"] {
            let result = project.run(line)
            #expect(result.status == 65)
            #expect(project.output.keys.filter { $0.hasSuffix(".png") } == [])
            #expect(result.error.split(separator: "foto.svg:2:1").count == 2, "told once: \(result.error)")
            #expect(result.error.contains("5 editions refused."), "\(result.error)")
        }
        let validated = project.run("validate --region 34")
        #expect(validated.status == 65, "\(validated.error)")
    }
}
