import Testing

/// The page of a run, to forward.
struct RunReportTests {
    @Test func thePageShowsPicturesAndWhatMustBeMended() throws {
        let project = try Project(campaigns: ["lima-surat-suara", "pindah-memilih-2019"])
        try project.replace("{$cycle}", by: "{$cicle}", in: "campaigns/pindah-memilih-2019/messages/id.json")
        let result = project.run("run --region 34.02 --template poster-a3 --rendition png --report output/laporan.html")
        #expect(result.status == 65)
        let page = try #require(project.text("output/laporan.html"))
        #expect(page.contains("Kampanye yang ditolak seluruhnya, dan tidak dibuat: pindah-memilih-2019."))
        #expect(page.contains("<li class=\"error\"><p>") && page.contains("{$cicle}") && page.contains("<mark>") && page.contains("campaigns/pindah-memilih-2019/messages/id.json, baris "))
        #expect(page.contains("alt=\"poster-a3 · jv, Kabupaten Bantul\" src=\"data:image/png;base64,iVBORw0KGgo"))
        #expect(!page.contains("<script") && page.utf8.count < 300_000)
    }

    @Test func textFromPeopleStaysText() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("Kenali surat suara Anda\",\n  \"cycle", by: "<b>Kenali</b>\",\n  \"cycle", in: "campaigns/lima-surat-suara/campaign.json")
        _ = project.run("run --region 34.02 --template poster-a3 --rendition png --report output/laporan.html")
        let page = try #require(project.text("output/laporan.html"))
        #expect(page.contains("&lt;b&gt;Kenali&lt;/b&gt;") && !page.contains("<b>Kenali"))
    }
}
