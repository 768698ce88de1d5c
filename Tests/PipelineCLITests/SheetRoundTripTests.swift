import Spreadsheet
import Testing
import Workspace

/// A campaign as a workbook and back.
struct SheetRoundTripTests {
    static let shipped = Set(Project.files(below: "campaigns").compactMap { path, _ in path.hasSuffix("/campaign.json") ? path.split(separator: "/").dropFirst().first.map(String.init) : nil }).sorted()

    @Test func everyShippedCampaignIsHere() { #expect(SheetRoundTripTests.shipped.count >= 6) }

    @Test(arguments: shipped)
    func givesTheSameFilesToTheByte(campaign: String) throws {
        let project = try Project(campaigns: [campaign])
        #expect(project.run("new \(campaign) --sheet --from \(campaign)").status == 0)
        let written = project.workspace.files.filter { $0.path.hasPrefix("campaigns/") }
        for (path, _) in written where path.hasSuffix(".json") { try project.write("{}", to: path) }
        let result = project.run("import \(campaign).xlsx --replace")
        #expect(result.status == 0, "\(result.error)")
        let read = project.workspace.files.filter { $0.path.hasPrefix("campaigns/") }
        #expect(read.map(\.path) == written.map(\.path))
        for (old, new) in zip(written, read) { #expect(old.bytes == new.bytes, "\(old.path)") }
    }

    /// Everything that a campaign may say and none of those shipped does.
    @Test func keepsWhatIsRare() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let folder = "campaigns/lima-surat-suara/"
        try project.replace("\"where\": \"voting\"", by: "\"where\": [\"voting\", \"all\"], \"include\": [\"34\", \"11.01\"], \"exclude\": [\"34.02\"]", in: folder + "campaign.json")
        try project.replace("\"daysBefore\": 21", by: "\"daysBefore\": 21, \"edge\": \"end\"", in: folder + "campaign.json")
        try project.replace("\"every\": 50,", by: "\"every\": 50, \"languages\": \"each\",", in: folder + "campaign.json")
        try project.replace("\"template\": \"leaflet-a5\",", by: "\"id\": \"selebaran\", \"template\": \"leaflet-a5\", \"renditions\": [\"text\", \"svg\"],", in: folder + "campaign.json")
        try project.replace("\"approvals\": []", by: "\"approvals\": [\"Biro Teknis\", \"Biro Humas\"]", in: folder + "campaign.json")
        try project.replace("\"approvals\": [", by: "\"silence\": {\"long-sentence\": \"Bunyi undang-undang.\", \"steps.2/plain-word\": \"Istilah TPS.\"}, \"approvals\": [", in: folder + "campaign.json")
        let rare = "\"text\": \"=Bawa\\n  {$documentsListed}. _x0041_ \", \"note\": \"catatan\", \"state\": \"final\", \"fallback\": \"must-translate\", \"regions\": {\"34.03\": \"Bawa!\"}"
        try project.replace("\"callout\": \"Bawa {$documentsListed}.\"", by: "\"callout\": {\(rare)}", in: folder + "messages/id.json")
        #expect(project.run("new lima-surat-suara --sheet --from lima-surat-suara").status == 0)
        let first = try project.workspace.read("lima-surat-suara.xlsx", limit: 1 << 20)
        let result = project.run("import lima-surat-suara.xlsx --replace")
        #expect(result.status == 0, "\(result.error)")
        #expect(project.text(folder + "messages/id.json")?.contains("=Bawa\\n  {$documentsListed}. _x0041_ \",\n    \"note\"") == true)
        let campaign = project.text(folder + "campaign.json") ?? ""
        #expect(campaign.contains("\"id\": \"selebaran\"") && campaign.contains("\"steps.2/plain-word\": \"Istilah TPS.\""), "\(campaign)")
        try project.workspace.remove("lima-surat-suara.xlsx")
        _ = project.run("new lima-surat-suara --sheet --from lima-surat-suara")
        #expect(try project.workspace.read("lima-surat-suara.xlsx", limit: 1 << 20) == first)
    }

    @Test func isTheSameToTheByteAtAnyTime() throws {
        let one = try Project(campaigns: []), other = try Project(campaigns: [])
        _ = one.run("new coba --sheet")
        _ = other.run("new coba --sheet", variables: ["LANG": "id_ID.UTF-8", "TZ": "Asia/Jayapura"])
        #expect(try one.workspace.read("coba.xlsx", limit: 1 << 20) == other.workspace.read("coba.xlsx", limit: 1 << 20))
    }

    @Test(arguments: ["2017", "2018", "2019"])
    func newSheetMakesTheSameCampaignAsNew(cycle: String) throws {
        let project = try Project(campaigns: [])
        #expect(project.run("new coba --cycle \(cycle)").status == 0)
        #expect(project.run("new coba --cycle \(cycle) --sheet").status == 0)
        let result = project.run("import coba.xlsx --campaigns lain")
        #expect(result.status == 0, "\(result.error)")
        for path in ["campaign.json", "messages/id.json"] {
            #expect(project.text("lain/coba/" + path) == project.text("campaigns/coba/" + path), "\(path)")
        }
    }

    @Test func workbookHasTheSheetsThatOfficersKnow() throws {
        let project = try Project(campaigns: [])
        _ = project.run("new coba --sheet")
        let workbook = try WorkbookReader.read(try project.workspace.read("coba.xlsx", limit: 1 << 20)).workbook
        #expect(workbook.sheets.map(\.name) == ["Kampanye", "Pesan", "Bahan", "Bahasa", "Pengecualian", "Wilayah", "Pilihan"])
        let regions = try #require(workbook.sheet(named: "Wilayah"))
        #expect(regions.lastRow == 549)
        #expect(regions[2, 1].content == .text("11") && regions[2, 2].content == .text("Provinsi Aceh"))
    }

    @Test func whatAWorkbookCannotHoldIsRefusedWithItsPath() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("\"count\": 2", by: "\"count\": 2, \"colour\": \"red\"", in: "campaigns/lima-surat-suara/campaign.json")
        let result = project.run("new x --sheet --from lima-surat-suara")
        #expect(result.status == 65)
        #expect(result.error.contains("error[sheet-cannot-hold]: A workbook has no place for `/materials/0/copies/colour` of campaign `lima-surat-suara`."), "\(result.error)")
        #expect(project.workspace.kind(of: "x.xlsx") == nil)
    }

    @Test func textThatNoCellHoldsIsRefusedWithItsCell() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("Hitung surat suara yang diberikan petugas.", by: String(repeating: "a", count: 32_768), in: "campaigns/lima-surat-suara/messages/id.json")
        let result = project.run("new x --sheet --from lima-surat-suara")
        #expect(result.status == 65)
        #expect(result.error.contains("error[sheet-cannot-hold]: A workbook has no place for `Pesan!C17` of campaign `lima-surat-suara`."), "\(result.error)")
    }

    @Test func existingCampaignIsReplacedOnlyWhenAsked() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.write("<svg/>", to: "campaigns/lima-surat-suara/images/peta.svg")
        _ = project.run("new lima-surat-suara --sheet")
        let before = project.workspace.files.map(\.path)
        let refused = project.run("import lima-surat-suara.xlsx")
        #expect(refused.status == 73)
        #expect(refused.error.contains("error[campaign-exists]: The campaign `campaigns/lima-surat-suara` is there already. Type another name in the row"))
        #expect(project.workspace.files.map(\.path) == before)
        #expect(project.run("import lima-surat-suara.xlsx --replace").status == 0)
        #expect(project.workspace.kind(of: "campaigns/lima-surat-suara/messages/jv.json") == nil)
        #expect(project.workspace.kind(of: "campaigns/lima-surat-suara/images/peta.svg") == .file)
    }
}
