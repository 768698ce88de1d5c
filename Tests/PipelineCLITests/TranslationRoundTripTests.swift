import Foundation
import Testing
import Workspace

/// Copy on its way to translators and back, with whole commands.
struct TranslationRoundTripTests {
    private let campaign = "campaigns/lima-surat-suara"

    private func exported(_ project: Project, _ language: String = "mad") throws -> String {
        let result = project.run("translations export --language \(language) --campaign lima-surat-suara -o a.xlf")
        #expect(result.status == 0, "\(result.error)")
        return try #require(project.text("a.xlf"))
    }

    @Test(arguments: ["mad", "jv", "bug", "sas"])
    func whatNobodyTouchedChangesNothing(language: String) throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let before = project.text("\(campaign)/messages/\(language).json")
        let file = try exported(project, language)
        let result = project.run("translations import a.xlf")
        #expect(result.status == 0, "\(result.error)")
        #expect(project.text("\(campaign)/messages/\(language).json") == before)
        #expect(try exported(project, language) == file)
    }

    /// What a translator writes stands in the catalogue, with its state and the digest of its source; all else stays byte by byte.
    @Test func oneTranslationChangesItsOwnLines() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let before = try #require(project.text("\(campaign)/messages/mad.json"))
        try exported(project).replacingOccurrences(
            of: "<target state=\"needs-review-translation\">Kaonèngè surat suara ajunan</target>", with: "<target state=\"translated\">Kaonèngè <![CDATA[surat]]> sowara</target>"
        ).write(project, "a.xlf")
        let result = project.run("translations import a.xlf --lang en")
        #expect(result.status == 0 && result.out.contains("messages changed: 1"), "\(result.error)\(result.out)")
        let after = try #require(project.text("\(campaign)/messages/mad.json"))
        let expected = before.replacingOccurrences(
            of: "\"text\": \"Kaonèngè surat suara ajunan\",\n    \"state\": \"needs-review\"\n",
            with: "\"text\": \"Kaonèngè surat sowara\",\n    \"state\": \"translated\",\n    \"source\": \"4642bf2fce71a5b0\"\n")
        #expect(after == expected)
        let status = project.run("translations status --language mad --format json")
        #expect(status.out.contains("\"final\":0,\"translated\":1,\"needsReview\":13,\"missing\":[],\"stale\":[],\"unverified\":13"), "\(status.out)")
    }

    /// A catalogue in a new language is made in the order of the source, and is the same however it is made.
    @Test func newCatalogueIsExportedAsItWasTranslated() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try filled(try exported(project, "sas")).write(project, "a.xlf")
        #expect(project.run("translations import a.xlf").status == 0)
        // The same file once more is no news.
        #expect(project.run("translations import a.xlf --lang en").out.contains("Nothing in the file differs"))
        let once = try exported(project, "sas")
        #expect(project.run("translations import a.xlf").status == 0)
        #expect(try exported(project, "sas") == once)
        let catalogue = try #require(project.text("\(campaign)/messages/sas.json"))
        #expect(catalogue.hasPrefix("{\n  \"$catalogue\": {\n    \"language\": \"sas\"\n  },\n  \"kicker\": {\n    \"text\": "), "\(catalogue)")
        #expect(project.run("run --dry-run --language sas").status == 0)
    }

    /// Every target becomes its source in other words.
    private func filled(_ file: String) -> String {
        var result = "", source = ""
        for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
            if let found = line.firstMatch(of: /<source>(.*)<\/source>/) { source = String(found.1) }
            result += line.replacingOccurrences(of: "></target>", with: ">\(source.replacingOccurrences(of: "surat", with: "serat"))</target>") + "\n"
        }
        return result
    }

    /// A changed source makes its translations stale, until a translator has seen it.
    @Test func changedSourceIsNoticed() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try filled(try exported(project, "sas")).write(project, "a.xlf")
        _ = project.run("translations import a.xlf")
        try project.replace("Kenali surat suara Anda", by: "Kenali lima surat suara", in: "\(campaign)/messages/id.json")
        #expect(project.run("translations status --language sas --format json").out.contains("\"stale\":[\"headline\"]"))
        let validated = project.run("validate --language sas --region 52.01")
        #expect(validated.error.contains("messages/sas.json:11:13: warning[stale-translation]"), "\(validated.error)")
        // The old file again: the translator has seen the old source.
        let late = project.run("translations import a.xlf")
        #expect(late.status == 0, "\(late.error)")
        #expect(project.run("translations status --language sas --format json").out.contains("\"stale\":[\"headline\"]"))
        // Untouched, it stays stale; looked at, it is no longer.
        let file = try exported(project, "sas")
        #expect(project.run("translations import a.xlf").status == 0)
        #expect(project.run("translations status --language sas --format json").out.contains("\"stale\":[\"headline\"]"))
        try file.replacingOccurrences(
            of: "state=\"needs-review-translation\">Kenali serat", with: "state=\"translated\">Kenali serat"
        ).write(project, "a.xlf")
        #expect(project.run("translations import a.xlf").status == 0)
        #expect(project.run("translations status --language sas --format json").out.contains("\"stale\":[]"))
    }

    /// Regional wordings and variants are units of their own, and come back into one message.
    @Test func regionsAndVariantsComeBackWhole() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let source = try #require(project.text("\(campaign)/messages/id.json"))
        let callout = try #require(source.firstMatch(of: /"callout": .*/)).output
        let choice = #".input {$ballotCount :integer} .match $ballotCount 4 {{Anda mendapat empat surat suara di {$region}.}} * {{Anda mendapat {$ballotCount} surat suara.}}"#
        try project.replace(
            String(callout), by: "\"callout\": {\"text\": \"\(choice)\", \"regions\": {\"52\": \"Empat surat suara untuk {$region}.\"}, \"note\": \"Jangan diringkas.\"},",
            in: "\(campaign)/messages/id.json")
        let file = try exported(project, "sas")
        for part in [
            "<group id=\"callout\" restype=\"x-match\">", "<trans-unit id=\"callout#4\"", "<trans-unit id=\"callout#*\"", "<trans-unit id=\"callout@52\"",
            "<note from=\"developer\">Jangan diringkas.</note>", "Wilayah: 52 ", "Dipakai bila $ballotCount = 4.",
        ] { #expect(file.contains(part), "\(part)") }
        try filled(file).write(project, "a.xlf")
        let result = project.run("translations import a.xlf")
        #expect(result.status == 0, "\(result.error)")
        let catalogue = try #require(project.text("\(campaign)/messages/sas.json"))
        #expect(catalogue.contains(choice.replacingOccurrences(of: "surat", with: "serat")), "\(catalogue)")
        #expect(catalogue.contains("\"52\": \"Empat serat suara untuk {$region}.\""), "\(catalogue)")
        let once = try exported(project, "sas")
        #expect(project.run("translations import a.xlf").status == 0)
        #expect(try exported(project, "sas") == once)
        // One variant alone is no message.
        try project.workspace.remove("\(campaign)/messages/sas.json")
        try exported(project, "sas").replacingOccurrences(
            of: "di <x id=\"1\" ctype=\"x-variable\" equiv-text=\"{$region}\"/>.</source>\n          <target state=\"needs-translation\"></target>",
            with: "di <x id=\"1\" ctype=\"x-variable\" equiv-text=\"{$region}\"/>.</source>\n          <target>Empat: <x id=\"1\"/>.</target>"
        ).write(project, "a.xlf")
        let half = project.run("translations import a.xlf")
        #expect(half.status == 65 && half.error.contains("error[incomplete-message]") && half.error.contains("callout#*"), "\(half.error)")
    }

    /// States and approval stand for ours.
    @Test(arguments: [
        ("state=\"final\"", "approved=\"yes\"", "final"), ("state=\"final\"", "", "translated"), ("state=\"translated\"", "", "translated"),
        ("state=\"needs-review-translation\"", "approved=\"yes\"", "needs-review"), ("", "", "needs-review"), ("", "approved=\"yes\"", "final"),
        ("state=\"new\"", "", "needs-review"), ("state=\"signed-off\"", "approved=\"yes\"", "final"), ("state=\"x-odd\"", "", "needs-review"),
    ])
    func statesAreUnderstood(state: String, approved: String, expected: String) throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try exported(project, "mad")
            .replacingOccurrences(of: "id=\"headline\"", with: "id=\"headline\" \(approved)")
            .replacingOccurrences(of: "<target state=\"needs-review-translation\">Kaonèngè surat suara ajunan", with: "<target \(state)>Kaonèngè")
            .write(project, "a.xlf")
        let result = project.run("translations import a.xlf")
        #expect(result.status == 0, "\(result.error)")
        let catalogue = try #require(project.text("\(campaign)/messages/mad.json"))
        #expect(catalogue.contains("\"text\": \"Kaonèngè\",\n    \"state\": \"\(expected)\""), "\(catalogue)")
    }
}

extension String {
    fileprivate func write(_ project: Project, _ path: String) throws { try project.write(self, to: path) }
}
