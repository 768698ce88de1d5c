import Testing

/// What becomes of a piece whose copy is not all there in its language.
struct FallbackPolicyTests {
    private static let folder = "output/pemilu-2019/lima-surat-suara/34.02-bantul/"
    private static let javanese = "campaigns/lima-surat-suara/messages/jv.json"
    private static let callout = "\"text\": \"Ngasta {$documentsListed}.\",\n    \"state\": \"needs-review\""

    /// A campaign with a piece that takes two languages.
    private func whole() throws -> Project {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("\"template\": \"poster-a3\"", by: "\"template\": \"poster-f4-photocopy\"", in: "campaigns/lima-surat-suara/campaign.json")
        return project
    }

    private func project(without message: String = callout) throws -> Project {
        let project = try whole()
        try project.replace(message, by: "\"text\": \"\", \"state\": \"needs-translation\"", in: Self.javanese)
        return project
    }

    @Test func pieceWithoutItsBodyIsMadeInBothLanguages() throws {
        let project = try project()
        let result = project.run("run --region 34.02 --language jv --template poster-f4-photocopy --rendition text,html")
        #expect(result.status == 0, "\(result.error)")
        #expect(result.error.contains(
            "warning[bilingual-edition]: `poster-f4-photocopy` in jv has `id` beside it, because the message `callout` is not translated."), "\(result.error)")
        #expect(project.text(Self.folder + "poster-f4-photocopy.jv.txt") == nil)
        let text = try #require(project.text(Self.folder + "poster-f4-photocopy.jv+id.txt"))
        for both in ["Tepang kaliyan surat suara panjenengan\n\nKenali surat suara Anda\n", "Étanga surat suara", "1. Hitung surat suara"] {
            #expect(text.contains(both), "\(text)")
        }
        #expect(text.ranges(of: "Bawa KTP-el dan surat pemberitahuan C6-KPU.").count == 1, "\(text)")
        #expect(text.ranges(of: "Pemilu 2019 · Kabupaten Bantul\n").count == 1, "what is the same in both languages stands once")
        let html = try #require(project.text(Self.folder + "poster-f4-photocopy.jv+id.html"))
        #expect(html.contains("<html lang=\"jv\">"))
        #expect(html.contains("<p class=\"headline\" lang=\"id\" dir=\"ltr\">Kenali surat suara Anda</p>"))
        #expect(html.contains("<p class=\"callout\" lang=\"id\" dir=\"ltr\">Bawa"))
    }

    @Test func manifestScheduleAndExplainKnowIt() throws {
        let project = try project()
        _ = project.run("run --region 34.02 --rendition text")
        let line = try #require(project.text("output/manifest.jsonl")?.split(separator: "\n").first { $0.contains("\"poster-f4-photocopy\",\"jv+id\"") })
        #expect(line.contains("\"fallbacks\":[{\"message\":\"callout\",\"from\":\"jv\",\"to\":\"id\"}]"), "\(line)")
        let schedule = try #require(project.text("output/pemilu-2019/schedule/schedule.csv"))
        #expect(schedule.contains("jv+id"), "\(schedule.prefix(2_000))")
        let told = project.run("explain 34.02-bantul/poster-f4-photocopy.jv+id.txt")
        #expect(told.out.contains("callout (id, translated, because jv does not have it)"), "\(told.out)")
        #expect(told.out.contains("headline (jv, needs-review)") && told.out.contains("headline (id, translated)"), "\(told.out)")
    }

    /// The callout is on neither of these as body copy, but the headline is.
    @Test func templateWithoutRoomIsDroppedOnPaperAndFallsBackOnThePhone() throws {
        let project = try project(without: "\"text\": \"Tepang kaliyan surat suara panjenengan\",\n    \"state\": \"needs-review\"")
        let result = project.run("run --region 34.02 --language jv --rendition text")
        #expect(result.status == 0, "\(result.error)")
        #expect(result.error.contains("warning[dropped-edition]: `pocket-card` is not made in jv: the message `headline` needs"), "\(result.error)")
        let made = project.output.keys.filter { $0.hasSuffix(".txt") }.map { $0.replacing(Self.folder, with: "") }.sorted()
        #expect(made == ["poster-f4-photocopy.jv+id.txt", "social-square.jv.txt"], "\(made)")
        #expect(project.text("output/pemilu-2019/schedule/schedule.csv")?.contains("pocket-card,jv") == false)
        let told = project.run("explain 34.02-bantul/pocket-card.jv.txt")
        #expect(told.error.contains("warning[dropped-edition]: `pocket-card` is not made in jv"), "\(told.error)")
    }

    @Test func contactMayFallBack() throws {
        let project = try project(without: "\"text\": \"Nyuwun pirsa papanipun TPS dhateng PPS ing desa utawi kelurahan.\",\n    \"state\": \"needs-review\"")
        let result = project.run("run --region 34.02 --language jv --template poster-f4-photocopy --rendition text")
        #expect(!result.error.contains("bilingual-edition"), "\(result.error)")
        #expect(project.text(Self.folder + "poster-f4-photocopy.jv.txt") != nil)
    }

    @Test func mustTranslateRefusesTheCampaign() throws {
        let project = try project()
        try project.replace(
            "\"callout\": \"Bawa {$documentsListed}.\"", by: "\"callout\": {\"text\": \"Bawa {$documentsListed}.\", \"fallback\": \"must-translate\"}",
            in: "campaigns/lima-surat-suara/messages/id.json")
        let result = project.run("run --rendition text")
        #expect(result.status == 65)
        #expect(result.error.contains("error[must-translate]: The message `callout` must be translated, and `jv` does not have it."), "\(result.error)")
        #expect(result.error.contains("refused: lima-surat-suara"))
    }

    @Test func sourceAlongsideIsMadeInBothLanguagesWithoutAWarning() throws {
        let project = try whole()
        try project.replace(
            "\"callout\": \"Bawa {$documentsListed}.\"", by: "\"callout\": {\"text\": \"Bawa {$documentsListed}.\", \"fallback\": \"source-alongside\"}",
            in: "campaigns/lima-surat-suara/messages/id.json")
        let result = project.run("run --region 34.02 --template poster-f4-photocopy --rendition text")
        #expect(result.status == 0 && !result.error.contains("bilingual-edition"), "\(result.error)")
        #expect(project.output.keys.filter { $0.hasSuffix(".txt") }.sorted() == ["id", "jv+id"].map { Self.folder + "poster-f4-photocopy.\($0).txt" })
        let text = try #require(project.text(Self.folder + "poster-f4-photocopy.jv+id.txt"))
        #expect(text.contains("Ngasta KTP-el") && text.contains("Bawa KTP-el"), "\(text)")
    }
}
