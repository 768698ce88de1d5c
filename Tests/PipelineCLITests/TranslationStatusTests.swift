import Foundation
import Testing

/// What `translations status` counts is what a run makes.
struct TranslationStatusTests {
    private static let catalogue = "campaigns/hari-pemungutan-suara-2017/messages/ace.json"

    private func numbers(_ project: Project, _ language: String = "ace") throws -> [Int] {
        let result = project.run("translations status --campaign hari-pemungutan-suara-2017 --region 11.01 --format json --language \(language)")
        #expect(result.status == 0, "\(result.error)")
        let found = try #require(result.out.firstMatch(of: /"editions":(\d+),"affected":(\d+),"notMade":(\d+)/), "\(result.out)")
        return [found.1, found.2, found.3].compactMap { Int($0) }
    }

    /// A piece in two languages is an edition of either; one that is not made is none.
    @Test func piecesInTwoLanguagesCount() throws {
        let project = try Project(campaigns: ["hari-pemungutan-suara-2017"])
        let whole = try numbers(project)
        #expect(whole[0] > 1 && whole[1] == 0 && whole[2] == 0, "\(whole)")
        // Body copy that is missing: beside the source where the template has room for two languages, else not at all.
        let lead = "\"text\": \"Neupiléh {$contests} bak TPS teumpat droeneuh ka teudaftar.\",\n    \"state\": \"needs-"
        try project.replace(lead + "review", by: lead + "translation", in: Self.catalogue)
        let run = project.run("run --dry-run --campaign hari-pemungutan-suara-2017 --region 11.01 --language ace")
        let made = try #require(run.error.firstMatch(of: /(\d+) editions would be made/), "\(run.error)").1
        let lacking = try numbers(project)
        #expect(lacking[0] == Int(made) && lacking[0] > 0 && lacking[2] > 0, "\(lacking), \(made)")
        #expect(lacking[1] == lacking[0] && lacking[0] + lacking[2] == whole[0], "\(lacking), \(whole)")
        let both = try numbers(project, "ace+id")
        #expect(both[0] > 0 && both[0] < lacking[0] && both[1] == both[0], "\(both)")
    }

    /// A headline in the script of the place goes to translators alone, with its Latin letters, where the place's language is read.
    @Test(arguments: ["jv-Java", "ace-Arab", "ms-Arab", "bug-Bugi"]) func headlinesInTheScriptOfThePlace(tag: String) throws {
        let campaign = tag == "ms-Arab" ? "pindah-memilih-2019" : "lima-surat-suara"
        let project = try Project(campaigns: [campaign])
        let catalogue = "campaigns/\(campaign)/messages/\(tag).json"
        if tag == "ms-Arab" { #expect(project.run("translations export --language ms-Arab -o a.xlf").status == 65) }
        if tag == "ms-Arab" { try project.write("{\"headline\": \"کرتس اوندي\"}", to: catalogue) }
        for file in ["a.xlf", "a.xlsx"] {
            let result = project.run("translations export --language \(tag) -o \(file)")
            #expect(result.status == 0, "\(result.error)")
        }
        let text = try #require(project.text("a.xlf"))
        #expect(text.matches(of: /<trans-unit/).count == 1 && text.contains("id=\"headline\""), "\(text)")
        #expect(text.contains("Dalam huruf Latin (") == (tag != "ms-Arab"), "\(text)")
        #expect(!text.contains("maxwidth"))
        let word = tag == "jv-Java" ? "ꦱꦼꦫꦠ꧀" : tag == "bug-Bugi" ? "ᨔᨘᨑ" : "سورة سوارا"
        try project.write(text.replacing(/<target state="[^"]*">[^<]*<\/target>/) { _ in "<target state=\"translated\">\(word)</target>" }, to: "a.xlf")
        let result = project.run("translations import a.xlf --lang en")
        #expect(result.status == 0 && result.out.contains("messages changed: 1"), "\(result.error)")
        #expect(project.text(catalogue)?.contains(word) == true)
        let file = try #require(project.text("a.xlf"))
        #expect(project.run("translations export --language \(tag) -o b.xlf").status == 0)
        #expect(project.text("b.xlf") == file)
    }
}
