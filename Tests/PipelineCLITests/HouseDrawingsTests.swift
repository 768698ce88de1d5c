import Testing

/// The drawings that any campaign may name.
struct HouseDrawingsTests {
    private static let drawings = Project.files(below: "assets/illustrations").filter { $0.0.hasSuffix(".svg") }
    private static let poster = "campaigns/lima-surat-suara/campaign.json"

    @Test func everyOneCanBePutOnAPiece() throws {
        #expect(Self.drawings.count >= 18)
        for (path, _) in Self.drawings {
            let name = path.dropFirst("assets/illustrations/".count).dropLast(4)
            let project = try Project(campaigns: ["lima-surat-suara"])
            try project.replace("house:kotak-suara", by: "house:\(name)", in: Self.poster)
            #expect(project.run("run --dry-run --region 34.02 --language id --template poster-a3").status == 0, "\(name)")
        }
    }

    @Test func oneFamily() {
        for (path, bytes) in Self.drawings {
            let text = String(decoding: bytes, as: UTF8.self)
            let colours = Set(text.matches(of: /#[0-9a-f]{6}/).map { String($0.0) })
            #expect(colours.isSubset(of: ["#4f277a", "#8a5a3c", "#e9e1f2", "#faf5ec", "#ffffff"]), "\(path)")
            #expect(colours.isSuperset(of: ["#4f277a", "#8a5a3c"]) || path.hasSuffix("surat-suara.svg"), "\(path)")
            #expect(text.contains("viewBox=\"0 0 100 100\""), "\(path)")
            #expect(text.contains("<g fill=\"none\" stroke=\"#4f277a\" stroke-width=\"2.2\" stroke-linecap=\"round\" stroke-linejoin=\"round\""), "\(path)")
            #expect(bytes.count < 4_096, "\(path)")
        }
    }

    @Test(arguments: ["house:tidak-ada", "house:../swatches", "house:", "images/../../x.svg", "other/x.svg"])
    func nameThatIsNoDrawingIsRefused(name: String) throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        try project.replace("house:kotak-suara", by: name, in: Self.poster)
        let result = project.run("validate --region 34.02")
        #expect(result.status == (name == "house:tidak-ada" ? 66 : 65), "\(result.error)")
        #expect(result.error.contains(name == "house:tidak-ada" ? "assets/illustrations/tidak-ada.svg" : name), "\(result.error)")
    }

    @Test func campaignMayHaveADrawingOfItsOwn() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let drawing = try #require(project.text("assets/illustrations/jam.svg"))
        try project.write(drawing, to: "campaigns/lima-surat-suara/images/jam.svg")
        try project.replace("house:kotak-suara", by: "images/jam.svg", in: Self.poster)
        #expect(project.run("validate --region 34.02").status == 0)
    }
}
