import Testing

/// What people get wrong, where the program says it is, and that everything else is still made.
struct BadInputTests {
    /// The whole drawing stands on one line, as some programs write it.
    @Test func aFindingFarAlongALongLineIsToldShortly() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let path = "assets/templates/poster-a3/front.svg"
        let padding = String(repeating: "<g/>", count: 5_000)
        try project.write(try #require(project.text(path)).replacing("</svg>", with: padding + "<script/></svg>"), to: path)
        let result = project.run("validate --region 34.02")
        #expect(result.error.contains("front.svg:") && result.error.contains("error[drawing-"), "\(result.error.prefix(600))")
        #expect(result.error.split(separator: "\n").allSatisfy { $0.count < 600 })
    }

    struct Mistake: CustomTestStringConvertible {
        var file: String
        var old: String
        var new: String
        var finding: String
        var testDescription: String { finding }
    }

    private static let base = "campaigns/lima-surat-suara/"

    static let mistakes = [
        Mistake(file: "campaign.json", old: "\"title\":", new: "\"title\"", finding: "campaigns/lima-surat-suara/campaign.json:4:10: error[missing-colon]"),
        Mistake(file: "campaign.json", old: "\"topics\"", new: "\"topcs\"", finding: "campaigns/lima-surat-suara/campaign.json:11:3: error[unknown-field]"),
        Mistake(file: "campaign.json", old: "\"topics\"", new: "\"warna\"", finding: "campaigns/lima-surat-suara/campaign.json:1:1: error[missing-field]"),
        Mistake(file: "campaign.json", old: "\"pemilu-2019\"", new: "\"pemilu-2024\"", finding: "campaign.json:5:12: error[invalid-value]"),
        Mistake(file: "campaign.json", old: "\"poster-a3\"", new: "\"poster-a2\"", finding: "error[unknown-template]: There is no template `poster-a2`. Did you mean `poster-a3`?"),
        Mistake(file: "campaign.json", old: "\"voting-day\"", new: "\"votingday\"", finding: "error[unknown-milestone]: pemilu-2019 has no milestone `votingday`. Did you mean `voting-day`?"),
        Mistake(file: "campaign.json", old: "\"where\": \"voting\"", new: "\"include\": [\"34.99\"]", finding: "error[unknown-region]: `34.99` is not the code of a region."),
        Mistake(file: "campaign.json", old: "\"lima-surat-suara\"", new: "\"lima-surat\"", finding: "campaign.json:3:9: error[id-mismatch]"),
        Mistake(file: "campaign.json", old: "\"2019-01-02\"", new: "\"2019-02-30\"", finding: "error[invalid-value]: `2019-02-30` is not allowed for `ready`."),
        Mistake(file: "messages/id.json", old: "\"headline\"", new: "\"headlin\"", finding: "error[missing-message]"),
        Mistake(file: "messages/id.json", old: "{$ballotCount", new: "{$balotCount", finding: "error[unknown-variable]: There is no variable `$balotCount` (message `lead`). Did you mean `$ballotCount`?"),
        Mistake(file: "messages/id.json", old: ":integer}", new: ":date}", finding: "error[wrong-operand]"),
        Mistake(file: "messages/id.json", old: ":integer}", new: ":integre}", finding: "error[unknown-function]"),
        Mistake(file: "messages/id.json", old: ":integer}", new: ":integer", finding: "error[message-syntax]"),
        Mistake(file: "messages/id.json", old: "Pada {", new: "Pada \\u00e9} {", finding: "messages/id.json:5:25: error[message-syntax]: The message `lead` cannot be read: a closing brace has no opening one"),
        Mistake(file: "messages/id.json", old: "Pada {", new: ".match $region * {{a}} {", finding: "error[message-syntax]: The message `lead` cannot be read"),
        Mistake(file: "messages/id.json", old: "https://infopemilu.kpu.go.id", new: "https://kpu.go.id.example.com", finding: "error[link-not-allowed]"),
        Mistake(file: "messages/id.json", old: "steps.3", new: "steps.4", finding: "error[list-gap]"),
    ]

    @Test(arguments: mistakes)
    func mistakeIsToldWithItsPlaceAndTheRestIsMade(mistake: Mistake) throws {
        let project = try Project(campaigns: ["lima-surat-suara", "pindah-memilih-2019"])
        try project.replace(mistake.old, by: mistake.new, in: BadInputTests.base + mistake.file)
        let result = project.run("run --region 34.02 --rendition text")
        #expect(result.status == 65)
        #expect(result.error.contains(mistake.finding), "\(result.error)")
        #expect(!project.output.keys.contains { $0.contains("/lima-surat-suara/") })
        #expect(project.output.keys.contains { $0.contains("/pindah-memilih-2019/") })
    }

    @Test func allMistakesOfAFileAreToldAtOnce() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let path = BadInputTests.base + "campaign.json"
        try project.replace("\"voter-education\"", by: "\"voter-educaton\"", in: path)
        try project.replace("\"poster-a3\"", by: "\"poster-a2\"", in: path)
        try project.replace("\"2.5%\"", by: "\"2,5\"", in: path)
        let error = project.run("validate").error
        #expect(error.contains("invalid-value") && error.contains("unknown-template") && error.contains("`spare`"))
    }

    @Test func datePrintedBeforeItsArrivalIsRefusedNamingBoth() throws {
        let project = try Project(campaigns: ["cek-daftar-pemilih-2017"])
        try project.replace("\"daysBefore\": 10", by: "\"daysBefore\": 0, \"edge\": \"end\"", in: "campaigns/cek-daftar-pemilih-2017/campaign.json")
        let result = project.run("validate --region 34.71")
        #expect(result.status == 65)
        #expect(result.error.contains("error[date-before-arrival]: The piece prints 2016-11-10 (message `lead`) but arrives in 34.71 Kota Yogyakarta on 2016-11-19"))
    }

    @Test func typedFactsAreWarnings() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("Bawa {$documentsListed}.", by: "Bawa KTP-el sebelum 17 April.", in: BadInputTests.base + "messages/id.json")
        let result = project.run("validate --region 34.02")
        #expect(result.status == 0)
        #expect(result.error.contains("warning[typed-fact]: `KTP-el` is set by law and typed by hand here"))
        #expect(project.run("validate --region 34.02 --strict").status == 1)
    }

    @Test(arguments: [
        ("run --campaigns nowhere", 66), ("run --assets nowhere", 66), ("run --cycle 2024", 64), ("run --region 3x", 64), ("run --rendition pdf", 64),
        ("run --jobs 0", 64), ("facts --format sarif", 64), ("fly", 64), ("--help", 0), ("--version", 0), ("run --help", 0), ("run --region 99", 0), ("run --campaign nobody", 0),
    ])
    func exitStatus(line: String, status: Int32) throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        #expect(project.run(line).status == status)
    }

    @Test func findingsCanBeReadByPrograms() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("\"poster-a3\"", by: "\"poster-a2\"", in: BadInputTests.base + "campaign.json")
        let result = project.run("validate --format json --quiet")
        #expect(result.error.isEmpty)
        #expect(result.out.hasPrefix("{\"severity\":\"error\",\"code\":\"unknown-template\",\"message\":\"There is no template `poster-a2`. Did you mean `poster-a3`?\""))
    }

    @Test func findingsSpeakIndonesianToIndonesians() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("\"poster-a3\"", by: "\"poster-a2\"", in: BadInputTests.base + "campaign.json")
        #expect(project.run("validate", variables: ["LANG": "id_ID.UTF-8"]).error.contains("Tidak ada templat `poster-a2`. Maksud Anda `poster-a3`?"))
    }

    @Test func textFromPeopleIsData() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("Hitung surat suara", by: "<b>Hitung</b> & \\\"coblos\\\" surat suara", in: BadInputTests.base + "messages/id.json")
        _ = project.run("run --region 34.02 --template poster-a3 --language id --rendition html,svg")
        let html = project.text("output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.html") ?? ""
        #expect(html.contains("&lt;b&gt;Hitung&lt;/b&gt; &amp; &quot;coblos&quot;"))
        #expect(!html.contains("<b>Hitung"))
    }

    @Test func oversetRefusesTheEditionAndNamesIt() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let long = String(repeating: "surat suara yang diberikan petugas ", count: 40)
        try project.replace("Hitung surat suara yang diberikan petugas.", by: long, in: BadInputTests.base + "messages/id.json")
        let result = project.run("run --region 34.02 --language id --template poster-a3")
        #expect(result.status == 65)
        #expect(result.error.contains("error[overset]: The copy for slot `main` of `poster-a3` does not fit at 20.0 pt"))
        #expect(!project.output.keys.contains { $0.hasSuffix("poster-a3.id.svg") })
    }
}
