import Foundation
import Testing

struct TemplateFamilyTests {
    /// The regions with the longest names, and those with the most papers, the fewest, and a single pair of candidates.
    @Test(arguments: [
        ("hari-pemungutan-suara-2017", ["71.03", "12.04", "91.02", "34.71"]), ("cek-daftar-pemilih-2017", ["71.03", "81.01", "34.71"]),
        ("cara-mencoblos-2018", ["71.09", "71.08", "32.04"]), ("satu-atau-dua-surat-suara-2018", ["71.09", "12.71", "32.04"]),
        ("lima-surat-suara", ["71.09", "31.71", "34.02", "91.11"]), ("pindah-memilih-2019", ["71.09", "31.01", "14.10"]),
    ])
    func longestNamesFitEveryTemplate(campaign: String, regions: [String]) throws {
        let family = try FamilyProject(campaign)
        let result = family.project.run("run --dry-run --language id " + regions.map { "--region \($0)" }.joined(separator: " "))
        #expect(result.status == 0, "\(result.error)")
        let chosen = try #require(result.error.firstMatch(of: /([0-9]+) regions +([0-9]+) editions/))
        #expect(Int(chosen.1) ?? 0 > 0)
        #expect(Int(chosen.2) == (Int(chosen.1) ?? 0) * FamilyProject.templates.count)
    }

    static let measures: [(template: String, width: String, height: String, pages: Int)] = [
        ("poster-a3", "307mm", "430mm", 1), ("leaflet-a5", "154mm", "216mm", 2), ("leaflet-a4-trifold", "303mm", "216mm", 2),
        ("large-print-a4", "216mm", "303mm", 2), ("banner", "3000mm", "1000mm", 1), ("roll-up", "610mm", "1610mm", 1),
        ("social-square", "1080px", "1080px", 1), ("social-story", "1080px", "1920px", 1), ("pocket-card", "96mm", "61mm", 2),
        ("polling-station-sign", "303mm", "216mm", 1), ("poster-a4-photocopy", "210mm", "297mm", 1), ("poster-f4-photocopy", "215mm", "330mm", 1),
    ]

    @Test func everyTemplateHasItsMeasures() throws {
        #expect(Self.measures.map(\.template).sorted() == FamilyProject.templates)
        let family = try FamilyProject("lima-surat-suara")
        #expect(family.project.run("run --region 34.02 --language id --rendition svg").status == 0)
        for (template, width, height, pages) in Self.measures {
            let drawings = family.project.output.filter { $0.key.contains("/\(template).id.") }
            #expect(drawings.count == pages, "\(template)")
            for (path, bytes) in drawings {
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(text.contains(" width=\"\(width)\" height=\"\(height)\""), "\(path)")
            }
        }
    }

    @Test func piecesForThePhoneHaveTheirExactPixelsAndASmallPicture() throws {
        let family = try FamilyProject("lima-surat-suara", templates: ["social-square", "social-story", "banner"])
        #expect(family.project.run("run --region 34.02 --language id --rendition png").status == 0)
        let sizes = family.project.output.filter { $0.key.hasSuffix(".png") }.map { path, bytes in
            (String(path.split(separator: "/").last ?? ""), bytes[16..<24].map { Int($0) })
        }
        func number(_ bytes: ArraySlice<Int>) -> Int { bytes.reduce(0) { $0 << 8 | $1 } }
        let told = sizes.map { "\($0) \(number($1[..<4]))×\(number($1[4...]))" }.sorted()
        #expect(told == [
            "banner.id.png 800×267", "social-square.id.png 1080×1080", "social-square.id.thumb.png 400×400", "social-story.id.png 1080×1920",
            "social-story.id.thumb.png 400×711",
        ])
        #expect(family.project.run("run --region 34.02 --language id --rendition png").error.contains("0 editions made, 3 unchanged"))
    }

    @Test func photocopyIsBlackOnWhite() throws {
        let family = try FamilyProject("lima-surat-suara", templates: ["poster-a4-photocopy"])
        #expect(family.project.run("run --region 34.02 --language id --rendition svg").status == 0)
        let text = try #require(family.project.text("output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a4-photocopy.id.svg"))
        let colours = Set(text.matches(of: /"(#[0-9a-f]{6})"/).map { String($0.1) })
        #expect(colours == ["#1c1b1d", "#ffffff"])
    }

    @Test func pieceWithoutALinkGivesItsRoomToTheContact() throws {
        let family = try FamilyProject("lima-surat-suara", templates: ["social-square"])
        #expect(family.project.run("run --region 71.09 --language id --rendition svg").status == 0)
        let path = "output/pemilu-2019/lima-surat-suara/71.09-kepulauan-siau-tagulandang-biaro/social-square.id.svg"
        let with = try #require(family.project.text(path))
        try family.project.replace("\"link\":\"https:\\/\\/infopemilu.kpu.go.id\",", by: "", in: "campaigns/lima-surat-suara/messages/id.json")
        #expect(family.project.run("run --region 71.09 --language id --rendition svg").status == 0)
        let without = try #require(family.project.text(path))
        #expect(!without.contains("infopemilu") && with.contains("infopemilu"))
        #expect(without.utf8.count + 2_000 < with.utf8.count, "the QR code is gone")
    }

    @Test func smallFiles() throws {
        let family = try FamilyProject("hari-pemungutan-suara-2017")
        #expect(family.project.run("run --region 34.71 --language id --rendition svg,html,png").status == 0)
        for (path, bytes) in family.project.output where !path.contains("/schedule/") {
            let pages = Self.measures.first { path.contains("/\($0.template).") }?.pages ?? 1
            if path.hasSuffix(".svg") { #expect(bytes.count < 70 << 10, "\(path)") }
            if path.hasSuffix(".html") { #expect(bytes.count < (pages == 1 ? 80 : 110) << 10, "\(path)") }
            if path.hasSuffix(".png") { #expect(bytes.count < (path.contains("/social-") && !path.contains(".thumb.") ? 130 : 48) << 10, "\(path)") }
        }
    }
}
