import Foundation
import Testing

/// `explain --why` names what differs from the run that made an edition, and nothing else.
struct WhyTests {
    private static let line = "run --region 34.02 --language id --template poster-a3 --rendition text"
    private static let why = "explain --why 34.02-bantul/poster-a3.id.txt"

    private func made(ownAssets: Bool = false) throws -> DiskProject {
        let project = try DiskProject(ownAssets: ownAssets)
        #expect(project.run(Self.line).status == 0)
        return project
    }

    @Test func nothingDiffersRightAfterARun() throws {
        #expect(try made().run(Self.why).out == "lima-surat-suara, 34.02, poster-a3, id: as it would be made now.\n")
    }

    @Test func aChangedMessageIsItsSlot() throws {
        let project = try made()
        try project.replace("Kenali", by: "Kenalilah", in: "campaigns/lima-surat-suara/messages/id.json")
        #expect(project.run(Self.why).out == """
            lima-surat-suara, 34.02, poster-a3, id: would be made again.
              The copy of slot headline differs.

            """)
    }

    @Test func aChangedFactIsToldWithBothValues() throws {
        let project = try made(ownAssets: true)
        try project.replace("34.02,Bantul,", by: "34.02,Bantoel,", in: "assets/elections/regions.csv")
        let out = project.run(Self.why).out
        #expect(out.contains("Bantul"), "\(out)")
        #expect(out.contains("Bantoel"), "\(out)")
        #expect(!out.contains("template"), "\(out)")
    }

    @Test func aChangedTemplateIsNamed() throws {
        let project = try made(ownAssets: true)
        let folder = project.path("assets/templates/poster-a3")
        let drawing = try #require(FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".svg") }.sorted().first)
        try project.replace("</svg>", by: "<!-- moved --></svg>", in: "assets/templates/poster-a3/\(drawing)")
        #expect(project.run(Self.why).out == """
            lima-surat-suara, 34.02, poster-a3, id: would be made again.
              The template poster-a3 differs.

            """)
    }

    @Test func aDamagedFileIsNamed() throws {
        let project = try made()
        try Data("cut".utf8).write(to: URL(fileURLWithPath: project.path("output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.txt")))
        #expect(project.run(Self.why + " --format json").out.contains(#""state":"due","remembered":true,"facts":[],"parts":[],"files":["pemilu-2019/"#))
    }

    @Test func whatNothingPlansAnyMoreIsToldSo() throws {
        let project = try made()
        try project.replace("\"where\": \"voting\"", by: "\"where\": \"voting\", \"exclude\": [\"34.02\"]", in: "campaigns/lima-surat-suara/campaign.json")
        #expect(project.run(Self.why + " --lang id").out == "lima-surat-suara, 34.02, poster-a3, id: tidak direncanakan lagi; akan dihapus.\n")
        let dry = project.run(Self.line + " --dry-run --format json").out
        #expect(dry.contains(#""removed":1"#), "\(dry)")
    }

    @Test func withoutTheIndexItSaysWhatItCannotKnow() throws {
        let project = try made()
        try FileManager.default.removeItem(atPath: project.path("output/.pipeline"))
        try project.replace("Kenali", by: "Kenalilah", in: "campaigns/lima-surat-suara/messages/id.json")
        #expect(project.run(Self.why).out.contains("is not remembered"))
    }

    /// A rendition that was not chosen when the copy changed is not as it would be made.
    @Test func aRenditionOfAnEarlierCopyIsTold() throws {
        let project = try made()
        try project.replace("Kenali", by: "Kenalilah", in: "campaigns/lima-surat-suara/messages/id.json")
        #expect(project.run("run --region 34.02 --language id --template poster-a3 --rendition svg").status == 0)
        #expect(project.run(Self.why).out == """
            lima-surat-suara, 34.02, poster-a3, id: would be made again.
              pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.txt is of an earlier copy: it was not among the renditions chosen since.

            """)
    }
}
