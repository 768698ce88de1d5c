import Testing

/// Posters are sent by messenger and over slow lines: so large and no larger.
struct PosterSizeTests {
    /// The longest copy, the longest names and the patterns that take most to write.
    @Test(arguments: ["32.09", "18.12", "34.04", "51.07", "62.02", "73.10", "91.12"])
    func thePostersOfTheLongestCopyAreSmall(region: String) throws {
        let project = try Project(campaigns: ["pindah-memilih-2019", "rumah-sakit-dan-rutan-2019"])
        let made = project.run("run --region \(region) --template poster-a3 --quiet")
        #expect(made.status == 0, "\(made.error)")
        let posters = project.output.filter { $0.key.contains("/poster-a3.") }
        #expect(posters.count >= 6)
        for (path, bytes) in posters {
            let most = path.hasSuffix(".svg") ? 60_000 : path.hasSuffix(".html") ? 80_000 : 40_000
            #expect(bytes.count <= most, "\(path)")
            #expect(!String(decoding: bytes, as: UTF8.self).contains("d=\"\""), "\(path): a glyph that shows nothing")
        }
    }
}
