import Testing
import Workspace

/// `pipeline new`: what it writes runs at once, and it never writes over anything.
struct NewCampaignTests {
    /// In the regions with the longest names, the most papers, three time zones and a noken region.
    @Test(arguments: ["2017", "pilkada-2018", "2019"], FamilyProject.templates)
    func runsAtOnce(cycle: String, template: String) throws {
        let project = try Project(campaigns: [])
        #expect(project.run("new coba --cycle \(cycle) --template \(template)").status == 0)
        let result = project.run("validate --campaign coba --region 31.01 --region 31.71 --region 33.01 --region 91.71 --region 91.13 --region 91.02")
        #expect(result.status == 0, "\(result.error)")
        #expect(!result.error.contains("error["), "\(result.error)")
        #expect(!result.error.contains("unused-message") && !result.error.contains("typed-fact"), "\(result.error)")
        let made = project.run("run --campaign coba --region 33.01 --region 92.71 --rendition text")
        #expect(made.status == 0 && !project.output.keys.filter { $0.hasSuffix(".txt") }.isEmpty, "\(made.error)")
    }

    @Test func saysWhatToDoNext() throws {
        let project = try Project(campaigns: [])
        let english = project.run("new coba")
        #expect(english.out.hasPrefix("Written: campaigns/coba\n") && english.out.contains("pipeline validate --campaign coba"))
        #expect(project.run("new coba-dua --lang id --campaigns lain").out.contains("Periksa: pipeline validate --campaign coba-dua --campaigns lain\n"))
        #expect(project.run("new coba-tiga --quiet").out.isEmpty)
        #expect(project.text("campaigns/coba/campaign.json")?.hasPrefix("{\n  \"$schema\": \"../../assets/schemas/campaign.schema.json\",\n  \"id\": \"coba\",") == true)
    }

    @Test(arguments: [
        ("new Coba", 64, "error[invalid-id]: `Coba` cannot be the name of a campaign."), ("new a--b", 64, "error[invalid-id]"), ("new ../x", 64, "error[invalid-id]"),
        ("new schedule", 64, "error[invalid-id]"), ("new lima-surat-suara", 73, "error[exists-already]: `campaigns/lima-surat-suara` is there already."),
        ("new x --template poster-a4", 64, "error[unknown-template]: There is no template `poster-a4`. Did you mean `poster-a3`?"),
        ("new x --cycle 2024", 64, "error[invalid-value]: `2024` is not allowed for `--cycle`."), ("new x --sheet --from nobody", 66, "error[missing-file]"),
        ("new x --sheet --from ..", 66, "error[missing-file]"), ("new x --from lima-surat-suara", 64, "--from needs --sheet"), ("new", 64, "<id>"),
        ("import nothing.xlsx", 66, "error[missing-file]: `nothing.xlsx` is not there."),
    ])
    func refuses(line: String, status: Int32, sentence: String) throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let before = project.workspace.files.map(\.path)
        let result = project.run(line)
        #expect(result.status == status)
        #expect(result.error.contains(sentence), "\(result.error)")
        #expect(project.workspace.files.map(\.path) == before)
    }

    @Test func sheetIsRefusedWhereAFileIs() throws {
        let project = try Project(campaigns: [])
        #expect(project.run("new coba --sheet").status == 0)
        #expect(project.run("new coba --sheet").status == 73)
    }
}
