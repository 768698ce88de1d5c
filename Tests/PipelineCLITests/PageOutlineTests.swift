import Testing

/// The HTML as it is read aloud or on a phone.
struct PageOutlineTests {
    /// On a folded leaflet the front is the last panel of its sheet, and is still what is read first.
    @Test(arguments: FamilyProject.templates)
    func thePageBeginsWithItsOneHeadline(template: String) throws {
        let family = try FamilyProject("hari-pemungutan-suara-2017", templates: [template])
        let made = family.project.run("run --region 34.71 --language id --rendition html --quiet")
        #expect(made.status == 0, "\(made.error)")
        let bytes = try #require(family.project.output.first { $0.key.hasSuffix("/\(template).id.html") }?.value)
        let html = String(decoding: bytes, as: UTF8.self)
        let main = try #require(html.firstRange(of: "<main>\n<header>\n"))
        let header = html[main.upperBound...].prefix(upTo: try #require(html.firstRange(of: "</header>")).lowerBound)
        #expect(header.contains("<h1>") && html.matches(of: /<h1/).count == 1, "\(template): \(header)")
        // Everything that is read stands in a landmark.
        #expect(html.contains("<body>\n<aside class=\"draft\">CONTOH") || html.contains("<body>\n<aside class=\"draft\">Contoh"), "\(template)")
    }
}
