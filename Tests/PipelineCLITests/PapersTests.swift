import Foundation
import Testing
import Workspace

/// The papers of Bantul's consignment of one real campaign.
struct PapersTests {
    private static let folder = "output/pemilu-2019/schedule/34.02/"
    private let project: Project

    init() throws {
        project = try Project(campaigns: ["pindah-memilih-2019"])
        #expect(project.run("schedule --region 34.02").status == 0)
    }

    private func paper(_ kind: String) throws -> String { try #require(project.text("\(PapersTests.folder)J4HYT0.\(kind).html")) }

    private func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }

    @Test func onlyWhatIsSelectedIsWritten() {
        let papers = project.output.keys.filter { $0.hasPrefix("output/pemilu-2019/schedule/") && $0.hasSuffix(".html") }
        #expect(papers.sorted() == ["34.02/J4HYT0.box-labels", "34.02/J4HYT0.delivery-note", "34.02/J4HYT0.handout", "34.02/J4HYT0.packing-list", "34.02/index", "index"]
            .map { "output/pemilu-2019/schedule/\($0).html" })
    }

    /// Boxes are numbered in a row over all papers; there is a label for each, and each names the region, its number and the code.
    @Test func everyBoxHasItsLabel() throws {
        let labels = try paper("box-labels"), list = try paper("packing-list")
        let boxes = count("<section class=\"label\">", in: labels)
        #expect(boxes > 3)
        for number in 1...boxes { #expect(count("Boks \(number) dari \(boxes)<", in: labels) == 1) }
        #expect(count(">Kabupaten Bantul</h1>", in: labels) == boxes && count("<b>J4H-YT0</b>", in: labels) == boxes && count("href=\"#qr\"", in: labels) == boxes)
        #expect(list.contains("<td class=\"n\">\(boxes)</td>"))
    }

    @Test func theNoteHasTwoCopiesWithAReceipt() throws {
        let note = try paper("delivery-note")
        #expect(count("<section class=\"sheet\">", in: note) == 2)
        for field in ["Diserahkan oleh", "Diterima oleh", "Keadaan", "Kurang (lembar)", "Rusak (lembar)"] { #expect(count(field + "<", in: note) == 2) }
        #expect(count("Tanda tangan dan cap<", in: note) == 4)
        #expect(note.contains("Surabaya → Yogyakarta (truk)"))
    }

    /// Bantul has 17 districts.
    @Test func theHandOutListHasARowForEachDistrict() throws {
        let list = try paper("handout")
        #expect(count("<tr><td class=\"n\">17</td>", in: list) == 1 && count("<tr><td class=\"n\">18</td>", in: list) == 0)
        #expect(list.contains("Diisi oleh KPU kabupaten/kota"))
    }

    /// By the regency's own list every village has its row and its pieces; the differences from the official figures are shown.
    @Test func theHandOutListHasARowForEachVillage() throws {
        try project.write("""
            kecamatan;desa;tps;pemilih;ruas tersulit;kontak
            Sewon;<b>Panggungharjo</b>;80;19.000;;0812
            Sewon;Timbulharjo;60;15.000;;
            Imogiri;Wukirsari;50;12.000;jalan tanah;Sri
            """, to: "assets/distribution/units/34.02.csv")
        let result = project.run("schedule --region 34.02")
        #expect(result.status == 0 && result.error.contains(
            "assets/distribution/units/34.02.csv:1:1: warning[units-differ]: The list of 34.02 Kabupaten Bantul has 2 districts, 3 villages, 190 polling stations and 46000 voters; official are 17, 75, – and –."))
        let list = try paper("handout")
        #expect(list.contains("Kecamatan Sewon</th>") && list.contains("&lt;b&gt;Panggungharjo&lt;/b&gt;<small>0812</small>") && list.contains("<small>Sri · jalan tanah</small>"))
        // Two posters a village; the spare of three per cent, filled up to a pack of 50, stays.
        #expect(list.contains("<td class=\"n\">2</td><td></td></tr>") && list.contains("Tinggal di gudang KPU kabupaten/kota"))
        let page = try #require(project.text(PapersTests.folder + "index.html"))
        #expect(page.contains("<td>Desa/kelurahan</td><td class=\"n\">3</td><td class=\"n\">75</td><td class=\"n\">\u{2212}72</td>"))
        let schedule = try #require(project.text("output/pemilu-2019/schedule/index.html"))
        #expect(schedule.contains("Daftar dari kabupaten/kota") && schedule.contains("3 (\u{2212}72)"))
        #expect(try #require(project.text("output/pemilu-2019/schedule/schedule.json")).contains("\"villages\":{\"listed\":3,\"other\":75,\"otherIsEstimate\":false}"))
    }

    /// A list that is wrong is told and left out; everything else goes on.
    @Test func aListThatIsWrongIsLeftOut() throws {
        let before = project.output
        try project.write("kecamatan,desa,tps\nSewon,Panggungharjo,delapan\n", to: "assets/distribution/units/34.02.csv")
        let result = project.run("schedule --region 34.02")
        #expect(result.status == 65 && result.error.contains("assets/distribution/units/34.02.csv:2:21: error[units-number]: `delapan` is not a whole number (`tps`)."))
        #expect(project.output == before)
    }

    @Test func aFolderWhereAListBelongsIsTold() throws {
        try project.write("kecamatan,desa,tps\n", to: "assets/distribution/units/34.02.csv/daftar.csv")
        let result = project.run("schedule --region 34.02")
        #expect(result.status == 65 && result.error.contains("assets/distribution/units/34.02.csv:1:1: error[units-file-name]: `34.02.csv/` is not named after a regency or city."), "\(result.error)")
    }

    /// Links lead to pages that are there, or are written now.
    @Test func linksLeadSomewhere() throws {
        func links() throws -> Set<String> {
            let page = try #require(project.text("output/pemilu-2019/schedule/index.html"))
            return Set(page.components(separatedBy: "<a href=\"").dropFirst().filter { !$0.hasPrefix("#") }.compactMap { $0.components(separatedBy: "/index.html").first })
        }
        #expect(try links() == ["34.02"])
        #expect(project.run("schedule --region 34.04").status == 0)
        #expect(try links() == ["34.02", "34.04"])
    }

    @Test func papersStandAlone() throws {
        for kind in ["packing-list", "box-labels", "delivery-note", "handout"] {
            let text = try paper(kind)
            for word in ["<script", "http", "url("] { #expect(!text.contains(word), "\(kind) \(word)") }
            #expect(text.contains("@page{size:A4"))
        }
        let page = try #require(project.text(PapersTests.folder + "index.html"))
        for kind in ["packing-list", "box-labels", "delivery-note", "handout"] { #expect(page.contains("href=\"J4HYT0.\(kind).html\"")) }
    }

    /// Papers of a campaign that is gone are removed, those of others stay.
    @Test func papersOfAGoneCampaignAreRemoved() throws {
        for path in project.workspace.files.map(\.path) where path.hasPrefix("campaigns/pindah-memilih-2019/") { try project.workspace.remove(path) }
        for (path, bytes) in Project.files(below: "campaigns/lima-surat-suara") { try project.workspace.write(bytes, to: path) }
        #expect(project.run("schedule --region 34.02").status == 0)
        let papers = project.output.keys.filter { $0.hasPrefix(PapersTests.folder) }
        #expect(papers.count == 5 && !papers.contains { $0.contains("J4HYT0") } && papers.contains(PapersTests.folder + "NQ8XTS.handout.html"))
    }
}
