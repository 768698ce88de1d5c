import Foundation
import Testing

/// What cannot be looked at is not gone: what was made of it stays.
struct InputsThatCannotBeReadTests {
    private static let line = "run --region 34.02 --template poster-a3 --rendition text"

    private func made(_ campaigns: [String] = ["lima-surat-suara"], ownAssets: Bool = false) throws -> (project: DiskProject, pieces: Set<String>) {
        let project = try DiskProject(campaigns: campaigns, ownAssets: ownAssets)
        #expect(project.run(Self.line).status == 0)
        return (project, pieces(project))
    }

    private func pieces(_ project: DiskProject) -> Set<String> { Set(project.output.keys.filter { $0.hasSuffix(".txt") }) }

    /// A link in a circle is there, and the system says no more of it.
    @Test(arguments: ["campaigns/lima-surat-suara", "campaigns/lima-surat-suara/messages", "campaigns/lima-surat-suara/messages/jv.json", "campaigns/lain"])
    func nothingIsRemoved(path: String) throws {
        let (project, pieces) = try made()
        try? FileManager.default.removeItem(atPath: project.path(path))
        try FileManager.default.createSymbolicLink(atPath: project.path(path), withDestinationPath: project.path(path))
        let result = project.run(Self.line)
        #expect(result.status == 74)
        #expect(result.error.contains("error[cannot-read]") && result.error.contains("symbolic links"), "\(result.error)")
        #expect(self.pieces(project) == pieces)
    }

    @Test func campaignsThatAreNotThereRemoveNothing() throws {
        let (project, pieces) = try made()
        try FileManager.default.moveItem(atPath: project.path("campaigns"), toPath: project.path("elsewhere"))
        #expect(project.run(Self.line).status == 66)
        #expect(self.pieces(project) == pieces)
    }

    /// A folder without any campaign is more likely a disk that is not there than the wish to have nothing.
    @Test func noCampaignAtAllRemovesNothing() throws {
        let (project, pieces) = try made()
        try FileManager.default.removeItem(atPath: project.path("campaigns/lima-surat-suara"))
        let result = project.run(Self.line)
        #expect(result.error.contains("2 editions out of date, from an earlier run"), "\(result.error)")
        #expect(self.pieces(project) == pieces)
    }

    /// Without them no piece would bear the mark of a draft, nor say who made it.
    @Test func wordsOfTheHouseMustBeThere() throws {
        let (project, pieces) = try made(ownAssets: true)
        try FileManager.default.removeItem(atPath: project.path("assets/messages"))
        let result = project.run(Self.line)
        #expect(result.status == 66)
        #expect(result.error.contains("`\(project.path("assets/messages/id.json"))` is not there"), "\(result.error)")
        #expect(self.pieces(project) == pieces)
    }

    /// A folder that was given another name, and its campaign not: what it made before stays, marked.
    @Test func halfARenameRemovesNothing() throws {
        let (project, pieces) = try made(["lima-surat-suara", "pindah-memilih-2019"])
        try FileManager.default.moveItem(atPath: project.path("campaigns/lima-surat-suara"), toPath: project.path("campaigns/enam-surat-suara"))
        let result = project.run(Self.line)
        #expect(result.status == 65)
        #expect(result.error.contains("error[id-mismatch]") && result.error.contains("out of date, from an earlier run"), "\(result.error)")
        #expect(self.pieces(project) == pieces)
    }

    /// The same, and the campaign cannot even be read.
    @Test func aRenameWithAMistakeRemovesNothing() throws {
        let (project, pieces) = try made(["lima-surat-suara", "pindah-memilih-2019"])
        try FileManager.default.moveItem(atPath: project.path("campaigns/lima-surat-suara"), toPath: project.path("campaigns/enam-surat-suara"))
        try project.replace("\"title\":", by: "\"title\"", in: "campaigns/enam-surat-suara/campaign.json")
        try project.replace("\"id\":", by: "\"nomor\":", in: "campaigns/enam-surat-suara/campaign.json")
        #expect(project.run(Self.line).status == 65)
        #expect(self.pieces(project) == pieces)
    }

    /// A name that no file can have is the campaign's own mistake, not the disk's.
    @Test func aNameThatIsTooLongRefusesItsCampaign() throws {
        let (project, _) = try made(["lima-surat-suara", "pindah-memilih-2019"])
        try project.replace("house:kotak-suara", by: "house:" + String(repeating: "a", count: 300), in: "campaigns/lima-surat-suara/campaign.json")
        let result = project.run(Self.line)
        #expect(result.status == 66 && result.error.contains("error[unknown-picture]"), "\(result.error)")
    }

    /// A file where a folder belongs is the campaign's own mistake, too; a pipe that nobody writes to is waited for by nobody.
    @Test(arguments: ["messages", "campaign.json", "messages/id.json"])
    func whatIsOfAnotherKindRefusesItsCampaign(name: String) throws {
        let (project, pieces) = try made(["lima-surat-suara", "pindah-memilih-2019"])
        let path = project.path("campaigns/lima-surat-suara/" + name)
        try FileManager.default.removeItem(atPath: path)
        if name == "messages" { try Data().write(to: URL(fileURLWithPath: path)) } else { #expect(mkfifo(path, 0o600) == 0) }
        let result = project.run(Self.line)
        #expect(result.status != 0 && result.error.contains("refused: lima-surat-suara"), "\(result.error)")
        #expect(self.pieces(project) == pieces)
    }

    /// A copy of a folder, not yet changed, says nothing of the campaign that it was copied from.
    @Test func aCopiedFolderLeavesTheOriginalAlone() throws {
        let (project, pieces) = try made()
        try FileManager.default.copyItem(atPath: project.path("campaigns/lima-surat-suara"), toPath: project.path("campaigns/salinan"))
        let result = project.run(Self.line)
        #expect(result.status == 65 && !result.error.contains("out of date"), "\(result.error)")
        #expect(self.pieces(project) == pieces)
    }
}
