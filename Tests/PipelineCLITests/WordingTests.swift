import Diagnostics
import Testing

/// Warnings about wording as people meet them, and how a campaign silences them.
struct WordingTests {
    private static let messages = "campaigns/lima-surat-suara/messages/id.json"
    private static let campaign = "campaigns/lima-surat-suara/campaign.json"

    private func project(copy: String, silence: String = "") throws -> Project {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("Hitung surat suara yang diberikan petugas.", by: copy, in: WordingTests.messages)
        if !silence.isEmpty { try project.replace("\"approvals\": []", by: "\"approvals\": [],\n  \"silence\": \(silence)", in: WordingTests.campaign) }
        return project
    }

    @Test func shippedCampaignsAreWorded() throws {
        let names = [
            "lima-surat-suara", "pindah-memilih-2019", "cek-daftar-pemilih-2017", "hari-pemungutan-suara-2017", "cara-mencoblos-2018",
            "satu-atau-dua-surat-suara-2018", "daftar-pemilih-pemantau-2017",
        ]
        let result = try Project(campaigns: names).run("validate --format json")
        let codes = result.out.split(separator: "\n").filter { line in DiagnosticCode.wording.contains { line.contains("\"code\":\"\($0.rawValue)\"") } }
        #expect(codes.isEmpty, "\(codes.joined(separator: "\n"))")
        #expect(result.status == 0)
    }

    @Test func caretCoversTheWords() throws {
        let error = try project(copy: "Coblos paslon 2.").run("validate --region 34.02").error
        #expect(error.contains("""
            campaigns/lima-surat-suara/messages/id.json:22:21: warning[contestant-number]: “paslon 2” reads like a call to vote for one contestant (message `steps.1`). Explain without a number.
                    "text": "Coblos paslon 2.",
                                    ^^^^^^^^
            """), "\(error)")
    }

    @Test func warningsSpeakIndonesian() throws {
        let error = try project(copy: "Datang guna memilih.").run("validate --region 34.02", variables: ["LANG": "id_ID.UTF-8"]).error
        #expect(error.contains("[plain-word]: “guna” termasuk bahasa birokrasi (pesan `steps.1`). Tulis “untuk”."), "\(error)")
    }

    @Test(arguments: [#"{ "plain-word": "istilah undang-undang" }"#, #"{ "steps.1/plain-word": "istilah undang-undang" }"#])
    func silenceWithAReason(silence: String) throws {
        let result = try project(copy: "Datang guna memilih.", silence: silence).run("validate --region 34.02")
        #expect(result.status == 0)
        #expect(!result.error.contains("plain-word") && !result.error.contains("silence"), "\(result.error)")
    }

    @Test(arguments: [
        (#"{ "steps.2/plain-word": "sebab" }"#, "campaign.json:89:16: warning[unused-silence]: The silence `steps.2/plain-word` silences nothing."),
        (#"{ "typed-hour": "sebab" }"#, "warning[unused-silence]: The silence `typed-hour` silences nothing."),
        (#"{ "plain-wrod": "sebab" }"#, "campaign.json:89:16: error[invalid-value]: `plain-wrod` is not allowed for `silence`. Did you mean `plain-word`?"),
        (#"{ "steps.1/plain-wrod": "sebab" }"#, "Did you mean `steps.1/plain-word`?"),
        (#"{ "missing-message": "sebab" }"#, "error[invalid-value]: `missing-message` is not allowed for `silence`. Allowed: all-capitals"),
        (#"{ "plain-word": " " }"#, "campaign.json:89:30: error[invalid-value]: ` ` is not allowed for `plain-word`. Allowed: a reason in words."),
        (#"{ "plain-word": true }"#, "error[wrong-type]"), (#""plain-word""#, "error[wrong-type]"),
    ])
    func silenceThatCannotBe(silence: String, finding: String) throws {
        let error = try project(copy: "Datang guna memilih.", silence: silence).run("validate --region 34.02").error
        #expect(error.contains(finding), "\(error)")
    }

    @Test func wordingOfARegionIsLookedAtWhereItStands() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace(
            "\"Bawa {$documentsListed}.\"", by: "{ \"text\": \"Bawa.\", \"regions\": { \"34\": \"Hitung lima surat suara.\" } }",
            in: WordingTests.messages)
        let error = project.run("validate --region 34.02").error
        #expect(error.contains("id.json:72:60: warning[typed-ballot-count]"), "\(error)")
    }

    @Test(arguments: [
        ("assets/languages/plain-words.csv", "guna,untuk,house style", "Guna,untuk,house style", "assets/languages/plain-words.csv:5:1: error[table-syntax]"),
        ("assets/languages/days-and-months.csv", "en,day,1,Monday", "en,day,8,Monday", "error[table-syntax]"),
        ("assets/elections/contestants-pemilu-2019.csv", "party,2,", "party,1,", "assets/elections/contestants-pemilu-2019.csv:3:7: error[table-syntax]"),
    ])
    func listsAreChecked(path: String, old: String, new: String, finding: String) throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace(old, by: new, in: path)
        #expect(project.run("validate").error.contains(finding))
    }
}
