import Foundation
import Testing

/// From a piece of paper back to what it was made of, and from a fact to all paper that says it.
struct ExplainTests {
    private let bantul = "run --region 34.02 --template poster-a3 --rendition text"

    @Test func aPieceTellsItsMessagesWithTheirPlacesAndItsFactsWithTheirSources() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run(bantul)
        let told = project.run("explain output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.jv.txt")
        #expect(told.status == 0)
        #expect(told.out.hasPrefix("Kenali surat suara Anda (lima-surat-suara), pemilu-2019\n  34.02 Kabupaten Bantul\n  poster-a3, language jv, edition "))
        #expect(told.out.contains("  headline\n    campaigns/lima-surat-suara/messages/jv.json:13:13  headline (jv, needs-review)\n      “Tepang kaliyan surat suara panjenengan”\n"))
        #expect(told.out.contains("  pemilu-2019.voting-day = 2019-04-17\n    PKPU 7/2017 jo. 5/2018"))
        #expect(told.out.contains("  region.34.02.organiser = KPU Kabupaten Bantul\n    UU 15/2011; UU 7/2017; UU 11/2006 · confidence high\n"))
        #expect(told.error == "")
    }

    @Test func theCodeOnTheImprintDoesAsWellAsAFile() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run(bantul)
        let byFile = project.run("explain 34.02-bantul/poster-a3.id.txt --format json")
        let code = try #require(try JSONSerialization.jsonObject(with: Data(byFile.out.utf8)) as? [String: Any])["code"] as? String ?? ""
        #expect(project.text("output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.txt")?.contains(code) == true)
        #expect(project.run("explain \(code.lowercased()) --format json").out == byFile.out)
    }

    @Test func aFallbackIsTold() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace(
            "\"text\": \"Ngasta {$documentsListed}.\",\n    \"state\": \"needs-review\"", by: "\"text\": \"\", \"state\": \"needs-translation\"",
            in: "campaigns/lima-surat-suara/messages/jv.json")
        try project.replace("\"template\": \"poster-a3\"", by: "\"template\": \"poster-f4-photocopy\"", in: "campaigns/lima-surat-suara/campaign.json")
        _ = project.run(bantul.replacing("poster-a3", with: "poster-f4-photocopy"))
        let told = project.run("explain 34.02-bantul/poster-f4-photocopy.jv+id.txt")
        #expect(told.out.contains("  callout (id, translated, because jv does not have it)\n"), "\(told.out)")
    }

    @Test func changedSourcesAreTold() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run(bantul)
        try project.replace("34.02,Bantul,", by: "34.02,Bantoel,", in: "assets/elections/regions.csv")
        let told = project.run("explain 34.02-bantul/poster-a3.jv.txt --lang id")
        #expect(told.out.contains("  Sumbernya berubah sejak itu: naskah di bawah adalah isinya sekarang.\n"), "\(told.out)")
        #expect(told.out.contains("  region.34.02.name = Bantul\n    Permendagri 137/2017 (code list); time zone: standard assignment · keyakinan tinggi\n    Tercetak dengan nilai lama: sekarang Bantoel.\n"), "\(told.out)")
    }

    @Test func aNameThatSeveralEditionsHaveIsNotGuessed() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 34.02 --region 34.03 --template poster-a3 --rendition text")
        let told = project.run("explain poster-a3.id.txt")
        #expect(told.status == 65 && told.out.isEmpty)
        #expect(told.error == "pipeline: error[ambiguous-edition]: 2 editions have a file `poster-a3.id.txt`. Name its folders too, as in `pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.txt`.\n")
    }

    @Test(arguments: ["explain", "explain output/x.svg --fact pemilu-2019.voting-day"])
    func oneQuestionAtATime(line: String) throws {
        #expect(try Project(campaigns: []).run(line).status == 64)
    }

    @Test func whatIsNotThereIsSaid() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        #expect(project.run("explain poster-a3.svg").error == "pipeline: error[missing-file]: `output/manifest.jsonl` is not there. Create it, or correct the path.\n")
        _ = project.run(bantul)
        let unknown = project.run("explain poster-a4.svg")
        #expect(unknown.status == 66)
        #expect(unknown.error == "pipeline: error[unknown-edition]: No edition in `output/manifest.jsonl` has the file or the code `poster-a4.svg`. Check the name, or make the edition with `pipeline run`.\n")
        let fact = project.run("explain --fact pemilu-2019.voting-dai --lang id")
        #expect(fact.status == 65)
        #expect(fact.error == "pipeline: error[unknown-fact-id]: Tidak ada fakta `pemilu-2019.voting-dai`. Maksud Anda `pemilu-2019.voting-day`?\n")
        #expect(project.run("explain --fact pemilu-2019.quiet-period").out == "Nothing in the manifest was made with `pemilu-2019.quiet-period`.\n")
    }
}
