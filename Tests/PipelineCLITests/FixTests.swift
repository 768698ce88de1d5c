import Testing

/// How a suggested change is told to people and to programs.
struct FixTests {
    private static let path = "campaigns/lima-surat-suara/campaign.json"

    private func project(_ old: String, _ new: String) throws -> Project {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace(old, by: new, in: FixTests.path)
        return project
    }

    @Test func changeIsToldInEnglish() throws {
        let error = try project("\"cycle\": \"pemilu-2019\"", "\"cycle\": “pemilu-2019”").run("validate").error
        #expect(error.contains("""
            campaigns/lima-surat-suara/campaign.json:5:12: error[smart-quotes]: `“` is a typographic quotation mark; JSON needs `"`. Write `"`.
                  "cycle": “pemilu-2019”,
                           ^^^^^^^^^^^^^
              fix: replace `“pemilu-2019”` with `"pemilu-2019"`

            """), "\(error)")
    }

    @Test func changeIsToldInIndonesian() throws {
        let project = try project("\"approvals\": []", "\"approvals\": [],")
        let error = project.run("validate", variables: ["LANG": "id_ID.UTF-8"]).error
        #expect(error.contains("error[trailing-comma]: Ada koma sebelum penutup `}`. Hapus komanya.\n"), "\(error)")
        #expect(error.contains("\n  perbaikan: hapus `,`\n"), "\(error)")
    }

    @Test func missingTextIsInserted() throws {
        let error = try project("\"title\":", "\"title\"").run("validate").error
        #expect(error.contains("campaign.json:4:10: error[missing-colon]: A colon is missing after the key `title`. Write a colon.\n"), "\(error)")
        #expect(error.contains("\n  fix: insert `:`\n"), "\(error)")
    }

    @Test func missingBracketPointsAtTheOneThatOpens() throws {
        let error = try project("\"topics\": [\n    \"ballot-papers\"\n  ],", "\"topics\": [\n    \"ballot-papers\",").run("validate").error
        #expect(error.contains("campaign.json:11:13: see also here"), "\(error)")
    }

    @Test func changeAndOtherPlaceCanBeReadByPrograms() throws {
        let out = try project("\"approvals\": []\n}", "\"approvals\": []\n").run("validate --format json --quiet").out
        #expect(out.hasPrefix("{\"severity\":\"error\",\"code\":\"unclosed-bracket\""), "\(out)")
        #expect(out.contains("\"related\":[{\"file\":\"campaigns/lima-surat-suara/campaign.json\",\"line\":1,\"column\":1,\"length\":1}]"), "\(out)")
        #expect(out.contains("\"original\":\"\",\"replacement\":\"}\""), "\(out)")
    }
}
