import Foundation
import IncrementalBuild
import Spreadsheet
import Testing
import Workspace

/// What Surabaya is to print for Bantul, packed.
struct PackageTests {
    private static let folder = "paket/"
    private static let poster = "paket/pindah-memilih-2019/pemilu-2019_34.02-bantul_poster-a3_id_1M_200.svg"
    private let project: Project

    init() throws {
        project = try Project(campaigns: ["pindah-memilih-2019"])
        #expect(project.run("run --region 34.02 --rendition svg --quiet").status == 0)
    }

    private func package(_ options: String = "") -> Project.Result { project.run("package --shop surabaya --cycle 2019 --region 34.02 -o paket \(options)") }

    private var packed: [String: [UInt8]] {
        Dictionary(project.workspace.files.filter { $0.path.hasPrefix(PackageTests.folder) }.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }

    /// Files are those of the output under names that say cycle, region, template, language, printed sides and pieces.
    @Test func filesSayWhatTheyAre() throws {
        let result = package()
        #expect(result.status == 0 && result.out == "Percetakan Surabaya: 3 jobs, 9200 pieces, 5 files in paket/.\n")
        let names = packed.keys.filter { $0.hasSuffix(".svg") }.map { String($0.dropFirst("paket/pindah-memilih-2019/pemilu-2019_34.02-bantul_".count)) }
        #expect(names.sorted() == [
            "leaflet-a4-trifold_id_2M_2000.p1.svg", "leaflet-a4-trifold_id_2M_2000.p2.svg", "leaflet-a5_id_2M_7000.p1.svg", "leaflet-a5_id_2M_7000.p2.svg",
            "poster-a3_id_1M_200.svg",
        ])
        #expect(packed[PackageTests.poster] == project.output["output/pemilu-2019/pindah-memilih-2019/34.02-bantul/poster-a3.id.svg"])
    }

    /// Every file of the package but the sums themselves stands in them with its digest.
    @Test func sumsHoldEveryFile() throws {
        #expect(package().status == 0)
        let lines = try #require(project.text("paket/SHA256SUMS")).split(separator: "\n")
        #expect(lines.count == packed.count - 1 && packed.count == 9)
        for line in lines { #expect(packed["paket/" + line.dropFirst(66)].map { Digest(of: $0).hex } == String(line.prefix(64))) }
    }

    @Test func theSheetSaysHowToPrint() throws {
        #expect(package().status == 0)
        let page = try #require(project.text("paket/order-sheet.html"))
        for text in [
            "Lembar pesanan cetak", "297 × 420 mm", "5 mm; berkas 307 × 430 mm", "bersalut (art paper), 150 g/m²", "1 muka, 4/0", "2 muka, 4/4", "J4H-YT0",
            "34.02 Kabupaten Bantul · KONSEP", "Semua pekerjaan ini belum disahkan",
        ] { #expect(page.contains(text), "\(text)") }
        for word in ["<script", "http", "url("] { #expect(!page.contains(word)) }
        let rows = try #require(project.text("paket/order-sheet.csv")).components(separatedBy: "\r\n")
        #expect(rows.count == 5 && rows[3].hasPrefix("3,pindah-memilih-2019,Pindah memilih,poster-a3,"))
        let book = try WorkbookReader.read(#require(packed["paket/order-sheet.xlsx"])).workbook
        #expect(book.sheets.map(\.name) == ["Pekerjaan", "Berkas"])
        #expect(book.sheet(named: "Pekerjaan")?[4, 4].content == .text("34.02") && book.sheet(named: "Berkas")?.lastRow == 6)
        #expect(package("--lang en").status == 0)
        #expect(try #require(project.text("paket/order-sheet.html")).contains("<html lang=\"en\">"))
    }

    @Test func draftsAreTold() {
        let result = package()
        #expect(result.error.hasPrefix("pipeline: warning[package-of-drafts]: Jobs that are drafts: 3 of 3. "))
        #expect(package("--strict").status == 1)
    }

    @Test func theSamePackageTwiceIsTheSame() {
        #expect(package().status == 0)
        let first = packed
        #expect(package().status == 0 && packed == first)
    }

    // MARK: Refusals

    @Test func nothingIsPackedWhileAnEditionIsMissing() {
        let result = project.run("package --shop surabaya --cycle 2019 --region 34 -o paket")
        #expect(result.status == 65 && packed.isEmpty)
        #expect(result.error.hasPrefix("pipeline: error[package-not-made]: Editions of the order that are not made: 12, first pemilu-2019/pindah-memilih-2019/34.01/leaflet-a4-trifold/id."))
    }

    @Test func nothingIsPackedThatIsNoLongerWhatWouldBeMade() throws {
        try project.replace("\"kicker\": \"{$cycle}", by: "\"kicker\": \"Baru: {$cycle}", in: "campaigns/pindah-memilih-2019/messages/id.json")
        let result = package()
        #expect(result.status == 65 && packed.isEmpty)
        #expect(result.error.hasPrefix("pipeline: error[package-stale]: Editions of the order that are no longer what would be made: 3, first "))
    }

    /// A file of the campaign that no edition shows makes nothing stale.
    @Test func whatChangesNoEditionIsNoHindrance() throws {
        try project.replace("\"ready\": \"2018-11-15\"", by: "\"ready\": \"2018-11-14\"", in: "campaigns/pindah-memilih-2019/campaign.json")
        #expect(package().status == 0)
    }

    @Test func aFileThatWasTouchedIsNotPacked() throws {
        let file = "output/pemilu-2019/pindah-memilih-2019/34.02-bantul/poster-a3.id.svg"
        try project.write("<svg/>", to: file)
        let result = package()
        #expect(result.status == 66 && packed.isEmpty)
        #expect(result.error.hasPrefix("pipeline: error[package-damaged]: Files of the order that are missing or not what was made: 1, first pemilu-2019/"))
    }

    @Test func aFolderOfSomethingElseIsLeftAlone() throws {
        try project.write("milik orang lain", to: "paket/catatan.txt")
        #expect(package().status == 73)
        #expect(Array(packed.keys) == ["paket/catatan.txt"])
    }

    /// What an earlier package had and this one has not goes; names in its sums that lead elsewhere do nothing.
    @Test func anEarlierPackageIsReplaced() throws {
        #expect(package().status == 0)
        let first = packed
        let sums = try #require(project.text("paket/SHA256SUMS"))
        let zeros = String(repeating: "0", count: 64)
        try project.write(sums + "\(zeros)  lama/tua.svg\n\(zeros)  ../luar.svg\n\(zeros)  /luar.svg\n", to: "paket/SHA256SUMS")
        for file in ["paket/lama/tua.svg", "luar.svg", "/luar.svg", "paket/tambahan.txt"] { try project.write("x", to: file) }
        #expect(package().status == 0)
        #expect(packed == first.merging(["paket/tambahan.txt": Array("x".utf8)]) { first, _ in first })
        #expect(project.text("luar.svg") == "x" && project.text("/luar.svg") == "x")
    }

    @Test func shopsAreFoundByNameAsWell() {
        let other = project.run("package --shop surabya --cycle 2019")
        #expect(other.status == 65 && other.error == "pipeline: error[unknown-shop]: There is no print shop `surabya`. Did you mean `surabaya`?\n")
        #expect(project.run("package --shop medan --cycle 2019 --region 34.02").error.hasPrefix("pipeline: error[package-empty]: Percetakan Medan has nothing to print for pemilu-2019"))
    }

    /// A link within the package's folder would lead out of it.
    @Test func linksAreNotFollowed() throws {
        let disk = try DiskProject(campaigns: ["pindah-memilih-2019"])
        #expect(disk.run("run --region 34.02 --rendition svg --quiet").status == 0)
        let command = "package --shop surabaya --cycle 2019 --region 34.02 -o \(disk.path("paket"))"
        #expect(disk.run(command).status == 0)
        let outside = disk.folder.appending(path: "luar"), inside = disk.folder.appending(path: "paket/pindah-memilih-2019")
        try FileManager.default.removeItem(at: inside)
        try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(at: inside, withDestinationURL: outside)
        #expect(disk.run(command).status == 73)
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path).isEmpty)
    }
}
