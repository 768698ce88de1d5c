import Foundation
import Testing

/// What translators' files may not bring.
struct TranslationRefusalTests {
    private static let lead = "<x id=\"2\" ctype=\"x-variable\" equiv-text=\"{$ballotCount :integer}\"/>"
    private static let catalogue = "campaigns/lima-surat-suara/messages/mad.json"

    /// What is sent, made once.
    private static let exported = Result {
        let project = try Project(campaigns: ["lima-surat-suara"])
        #expect(project.run("translations export --language mad -o a.xlf").status == 0)
        return try #require(project.text("a.xlf"))
    }

    /// A change of the exported file, the code that it is refused with, and what stands at the mark.
    static let mistakes: [(old: String, new: String, code: String, mark: String)] = [
        (lead + " surat suara.</target>", "lèma’ surat suara.</target>", "placeholder-lost", "<target"),
        (lead + " surat suara.</target>", lead + lead + " surat suara.</target>", "placeholder-added", "<target"),
        (lead + " surat suara.</target>", lead + "<x id=\"7\"/> surat suara.</target>", "placeholder-added", "<target"),
        (lead + " surat suara.</target>", "<x id=\"2\" equiv-text=\"{$ballotCuont}\"/> surat suara.</target>", "placeholder-altered", "<target"),
        (lead + " surat suara.</target>", lead + " {$region}.</target>", "typed-placeholder", "<target"),
        (lead + " surat suara.</target>", lead + " <g id=\"3\">surat</g> suara.</target>", "unknown-inline", "<g"),
        ("Kaonèngè surat suara ajunan</target>", "</target>", "emptied-translation", "<target"),
        ("Kaonèngè surat suara ajunan</target>", "Kaonèngè surat&#x7F; suara ajunan</target>", "control-character", "<target"),
        ("Kaonèngè surat suara ajunan</target>", "Kaonèngè surat suara ajunan</target><note>&#127;</note>", "control-character", "<target"),
        ("<trans-unit id=\"headline\"", "<trans-unit id=\"haedline\"", "unknown-unit", "<trans-unit"),
        ("<trans-unit id=\"headline\"", "<trans-unit id=\"kicker\"", "duplicate-unit", "<trans-unit"),
        ("state=\"needs-review-translation\">Kaonèngè", "state=\"done\">Kaonèngè", "unknown-unit-state", "<target"),
        ("target-language=\"mad\"", "target-language=\"xx\"", "exchange-language", "<file"),
        ("target-language=\"mad\"", "target-language=\"id\"", "exchange-language", "<file"),
        ("source-language=\"id\"", "source-language=\"en\"", "exchange-language", "<file"),
        ("original=\"lima-surat-suara\"", "original=\"enam-surat-suara\"", "unknown-campaign", "<file"),
        ("<body>", "<body", "exchange-syntax", ""),
        ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"", "not-exchange", "<xliff"),
        ("<xliff ", "<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff ", "exchange-doctype", "<"),
        ("<xliff ", "<!DOCTYPE xliff SYSTEM \"/etc/passwd\"><xliff ", "exchange-doctype", "<"),
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version=\"1.0\"?><?xml-stylesheet href=\"a.xsl\"?>", "exchange-doctype", "<"),
        ("<body>", "<body>" + String(repeating: "<group>", count: 100_000), "exchange-syntax", ""),
        ("<body>", "<body>" + String(repeating: "<group>", count: 100_000) + String(repeating: "</group>", count: 100_000), "exchange-limit", ""),
        ("Kaonèngè surat suara ajunan</target>", "Kaonèngè &nbsp; surat suara ajunan</target>", "exchange-syntax", ""),
    ]

    /// Whatever is wrong is told with its line, and not one catalogue changes, though other units are sound.
    @Test(arguments: mistakes.indices)
    func mistakeIsToldAtItsPlace(index: Int) throws {
        let mistake = TranslationRefusalTests.mistakes[index]
        let project = try Project(campaigns: ["lima-surat-suara"])
        let sound = try TranslationRefusalTests.exported.get()
        #expect(sound.contains(mistake.old))
        try project.write(sound.replacingOccurrences(of: mistake.old, with: mistake.new).replacingOccurrences(of: "Kotak suara", with: "Kothak suara"), to: "a.xlf")
        let before = project.text(TranslationRefusalTests.catalogue)
        let result = project.run("translations import a.xlf")
        #expect(result.status == 65, "\(mistake.code)")
        let told = try #require(result.error.split(separator: "\n").first { $0.contains("error[\(mistake.code)]") }, "\(result.error.prefix(600))")
        let place = try #require(told.firstMatch(of: /^a\.xlf:([0-9]+):([0-9]+):/), "\(told)")
        let lines = try #require(project.text("a.xlf")).split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(Int(place.1)), column = try #require(Int(place.2))
        #expect(line <= lines.count && lines[line - 1].dropFirst(column - 1).hasPrefix(mistake.mark), "\(told)")
        #expect(project.text(TranslationRefusalTests.catalogue) == before)
    }

    /// What is wrong with a new wording is told in the translator's file.
    @Test func wordingIsCheckedWhereItStands() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("translations export --language mad -o a.xlf")
        try project.replace("Kaonèngè surat suara ajunan</target>", by: "Kaonèngè  3 surat suara!</target>", in: "a.xlf")
        let result = project.run("translations import a.xlf")
        #expect(result.status == 0)
        let lines = try #require(project.text("a.xlf")).split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains("Kaonèngè  3") }) + 1
        for code in ["double-space", "changed-number", "closing-punctuation"] {
            #expect(result.error.contains("a.xlf:\(line):9: warning[\(code)]"), "\(result.error)")
        }
    }

    @Test func placeholderThatAProgramEmptiedIsRestored() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("translations export --language mad -o a.xlf")
        let file = try #require(project.text("a.xlf"))
        try project.write(file.replacing(#/\ ctype="x-variable" equiv-text="[^"]*"/#) { _ in "" }.replacingOccurrences(of: "<x id=\"1\"/>", with: "<ph id=\"1\"></ph>"), to: "a.xlf")
        let result = project.run("translations import a.xlf --lang en")
        #expect(result.status == 0 && result.out.contains("Nothing in the file differs"), "\(result.error)")
    }

    @Test func whatCannotBeReadIsTold() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        #expect(project.run("translations import gone.xlf").status == 66)
        #expect(project.run("translations export --language fr -o a.xlf").status == 65)
        #expect(project.run("translations export --language id -o a.xlf").status == 65)
        #expect(project.run("translations export --language mad -o a.txt").status == 64)
        try project.write("", to: "a.xlf")
        #expect(project.run("translations import a.xlf").status == 65)
    }
}
