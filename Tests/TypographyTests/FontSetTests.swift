import Foundation
import Testing
@testable import Typography

struct FontSetTests {
    @Test func theHouseHasEveryFaceInItsOwnFile() {
        let names = FontFace.allCases.map { FontSet.house.files[FontSet.house.font(for: $0).index].path.split(separator: "/").last }
        #expect(names == ["Inter-Regular.otf", "Inter-Bold.otf", "InterDisplay-Bold.otf"])
    }

    @Test func aMissingFileIsNamedWithItsPackage() {
        let file = FontFile(path: "/nowhere/Inter-Regular.otf", family: "Inter", weight: .regular, package: "fonts-inter")
        let error = #expect(throws: TypographyError.self) {
            try Typesetter(fonts: FontSet(files: FontSet.house.files + [file], text: "Inter", display: "Inter"))
        }
        #expect(error == .missingFont(path: "/nowhere/Inter-Regular.otf", package: "fonts-inter"))
        #expect(error?.description == "font file /nowhere/Inter-Regular.otf is missing; the Debian package fonts-inter brings it")
    }

    @Test(arguments: ["", "no font at all", String(repeating: "\u{0}", count: 4096)])
    func aFileThatIsNoFontIsRefused(content: String) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "no-font-\(UUID().uuidString).otf")
        try Data(content.utf8).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        let file = FontFile(path: path.path, family: "Inter", weight: .regular, package: "fonts-inter")
        let error = #expect(throws: TypographyError.self) { try Typesetter(fonts: FontSet(files: [file], text: "Inter", display: "Inter")) }
        #expect(error == .unreadableFont(path: path.path, package: "fonts-inter"))
    }

    @Test func aSetWithoutFilesIsRefused() {
        #expect(throws: TypographyError.noFonts) { try Typesetter(fonts: FontSet(files: [], text: "Inter", display: "Inter")) }
    }

    @Test func metricsAreThoseOfTheFonts() throws {
        let typesetter = try Typesetter()
        let inter = FontMetrics(ascent: 2728.0 / 2816, descent: 680.0 / 2816, lineGap: 0, capHeight: 2048.0 / 2816, xHeight: 1536.0 / 2816)
        #expect(typesetter.metrics(typesetter.font(for: .text)) == inter)
        #expect(typesetter.metrics(typesetter.font(for: .textBold)) == inter)
        let display = FontMetrics(ascent: 1974.0 / 2048, descent: 502.0 / 2048, lineGap: 0, capHeight: 1472.0 / 2048, xHeight: 1056.0 / 2048)
        #expect(typesetter.metrics(typesetter.font(for: .display)) == display)
        for index in FontSet.house.files.indices {
            let metrics = typesetter.metrics(FontID(index: index))
            #expect((0.5...2.5).contains(metrics.ascent) && (0.1...1.5).contains(metrics.descent), "\(FontSet.house.files[index].path)")
        }
        #expect(typesetter.metrics(FontID(index: 99)).ascent == 0)
        #expect(typesetter.metrics(FontID(index: -1)).ascent == 0)
    }
}
