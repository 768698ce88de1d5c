import Foundation
import Testing

/// The languages of the shipped campaigns, and the pieces written in them.
struct ShippedLanguagesTests {
    static let written = [
        ("lima-surat-suara", ["jv", "su", "mad", "min", "ban", "bug", "ace", "bjn"]),
        ("cara-mencoblos-2018", ["jv", "su", "mad", "min", "ban", "bug", "ace", "bjn"]),
        ("hari-pemungutan-suara-2017", ["jv", "su", "min", "ban", "bug", "ace", "bjn"]), ("daftar-pemilih-pemantau-2017", ["en"]),
    ]

    @Test(arguments: written)
    func everyLanguageReachesRegionsAndFits(campaign: String, languages: [String]) throws {
        for language in languages {
            let result = try Project(campaigns: [campaign]).run("run --dry-run --language \(language)")
            #expect(result.status == 0, "\(language): \(result.error)")
            let editions = try #require(result.error.firstMatch(of: /regions +([0-9]+) editions/), "\(result.error)")
            #expect(Int(editions.1) ?? 0 > 0, "\(language)")
        }
    }

    /// Copy that fell back is not monolingual; abbreviations that voters know stay, and nobody has reviewed the wording yet.
    @Test(arguments: written)
    func catalogueIsWhole(campaign: String, languages: [String]) throws {
        let folder = Project.root.appending(path: "campaigns/\(campaign)/messages")
        func messages(_ language: String) throws -> [String: Any] {
            let bytes = try #require(FileManager.default.contents(atPath: folder.appending(path: language + ".json").path))
            return try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        }
        let source = try messages("id").filter { $0.key != "link" }
        for language in languages {
            let translation = try messages(language)
            #expect(Set(translation.keys) == Set(source.keys).union(["$catalogue"]), "\(language)")
            for (key, original) in source {
                let message = try #require(translation[key] as? [String: String])
                let text = try #require(message["text"]), original = try #require(original as? String ?? (original as? [String: Any])?["text"] as? String)
                #expect(message["state"] == "needs-review", "\(language) \(key)")
                for kept in ["PPS", "{$"] {
                    #expect(text.components(separatedBy: kept).count == original.components(separatedBy: kept).count, "\(language) \(key): \(text)")
                }
                #expect(text.contains("TPS") == original.contains("TPS"), "\(language) \(key): \(text)")
            }
        }
    }

    @Test func datesAndColoursAreOfTheLanguage() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let result = project.run("run --region 35.27 --language mad --template poster-a3 --rendition text")
        #expect(result.status == 0, "\(result.error)")
        let text = try #require(project.text("output/pemilu-2019/lima-surat-suara/35.27-sampang/poster-a3.mad.txt"))
        #expect(text.contains("È arè Rebbu, 17\u{A0}April\u{A0}2019 ajunan nampè 5\u{A0}surat suara."), "\(text)")
        #expect(text.contains("mèra") && !text.contains("merah"), "\(text)")
    }

    @Test func colourWithoutATranslationStaysIndonesian() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("colour.merah", by: "colour.other", in: "assets/messages/mad.json")
        let result = project.run("run --region 35.27 --language mad --template poster-a3 --rendition text")
        #expect(result.status == 0, "\(result.error)")
        let text = try #require(project.text("output/pemilu-2019/lima-surat-suara/35.27-sampang/poster-a3.mad.txt"))
        #expect(text.contains("merah") && text.contains("konèng"), "\(text)")
    }

    @Test func namesOfDaysThatCannotBeReadAreTold() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("mad,day,3,Rebbu", by: "mad,day,9,Rebbu", in: "assets/languages/days-and-months.csv")
        let result = project.run("validate --campaign lima-surat-suara")
        #expect(result.status == 65, "\(result.status)")
        #expect(result.error.contains("assets/languages/days-and-months.csv:"), "\(result.error)")
    }
}
