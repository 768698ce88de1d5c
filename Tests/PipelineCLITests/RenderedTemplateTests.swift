import Foundation
import PNGCodec
import Testing

/// Every template's SVG, painted by two programs that are not ours, against the picture that we painted ourselves.
struct RenderedTemplateTests {
    /// Of 255, over all pixels and the three colours; letters smoothed in another way come to 3.
    private static let meanDifference = 4.0
    /// The share of pixels that differ by more than a quarter of the way from black to white.
    private static let strayPixels = 0.01

    enum Renderer: CaseIterable { case librsvg, chromium }

    @Test(arguments: FamilyProject.templates, Renderer.allCases)
    func agreesWithIndependentRenderers(template: String, renderer: Renderer) throws {
        let family = try FamilyProject("hari-pemungutan-suara-2017", templates: [template])
        let made = family.project.run("run --region 34.71 --language id --rendition svg,png --quiet")
        #expect(made.status == 0, "\(made.error)")
        let files = family.project.output
        let svg = try #require(files.first { $0.key.hasSuffix("/\(template).id.svg") || $0.key.hasSuffix("/\(template).id.p1.svg") }?.value)
        let png = try #require(files.first { $0.key.hasSuffix("/\(template).id.png") }?.value)
        let ours = try PNGDecoder.decode(png)
        let text = String(decoding: svg, as: UTF8.self)
        let difference = Difference(ours, try painted(text, by: renderer, width: ours.width, height: ours.height))
        #expect(difference.mean < Self.meanDifference && difference.stray < Self.strayPixels, "\(template) by \(renderer): \(difference)")

        // The measure is one: without its letters the piece is another. One renderer is enough to see that.
        guard renderer == .librsvg else { return }
        let bare = text.replacing(/<use [^>]*>/, with: "")
        let without = Difference(ours, try painted(bare, by: renderer, width: ours.width, height: ours.height))
        #expect(without.stray > Self.strayPixels, "\(template) without letters by \(renderer): \(without)")
    }

    @Test(arguments: [("social-square", nil), ("poster-a3", 1200), ("pocket-card", 1200)])
    func codesAreReadFromThePicture(template: String, width: Int?) throws {
        let family = try FamilyProject("hari-pemungutan-suara-2017", templates: [template])
        _ = family.project.run("run --region 34.71 --language id --rendition svg,png --quiet")
        let files = family.project.output
        let folder = try Folder()
        let picture = folder.url.appending(path: "piece.png")
        if let width {
            let page = template == "pocket-card" ? "p2.svg" : "svg"
            let svg = try #require(files.first { $0.key.hasSuffix("/\(template).id.\(page)") }?.value)
            try Data(try render(String(decoding: svg, as: UTF8.self), ["-w", "\(width)"])).write(to: picture)
        } else {
            try Data(try #require(files.first { $0.key.hasSuffix("/\(template).id.png") }?.value)).write(to: picture)
        }
        let read = String(decoding: try run("zbarimg", ["--quiet", "--raw", picture.path]), as: UTF8.self)
        #expect(read == "https://kpu.go.id\n")
    }

    private typealias Picture = (width: Int, height: Int, rgba: [UInt8])

    private struct Difference: CustomStringConvertible {
        var mean: Double
        var stray: Double

        init(_ one: Picture, _ other: Picture) {
            var total = 0, stray = 0
            for pixel in 0..<min(one.rgba.count, other.rgba.count) / 4 {
                let differences = (0..<3).map { abs(Int(one.rgba[pixel * 4 + $0]) - Int(other.rgba[pixel * 4 + $0])) }
                let sum = differences.reduce(0, +)
                total += sum
                if sum > 3 * 64 { stray += 1 }
            }
            let pixels = Double(one.width * one.height)
            (mean, self.stray) = (Double(total) / pixels / 3, Double(stray) / pixels)
        }

        var description: String { "mean \(mean), stray \(stray)" }
    }

    /// The part of an SVG page within the trim.
    private func painted(_ svg: String, by renderer: Renderer, width: Int, height: Int) throws -> Picture {
        let box = try #require(svg.firstMatch(of: /viewBox="([-0-9.]+) [-0-9.]+ ([0-9.]+) ([0-9.]+)"/)?.output)
        let bleed = -(try #require(Double(box.1))), wide = try #require(Double(box.2)), high = try #require(Double(box.3))
        let scale = Double(width) / (wide - 2 * bleed)
        switch renderer {
        case .librsvg:
            return try PNGDecoder.decode(try render(svg, [
                "--page-width=\(width)px", "--page-height=\(height)px", "--left=\(-bleed * scale)px", "--top=\(-bleed * scale)px",
                "--width=\(wide * scale)px", "--height=\(high * scale)px",
            ]))
        case .chromium:
            // A browser moves pictures to whole pixels; so the drawing itself is cut to the trim.
            let cut = svg.replacing(
                /width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
                with: #"width="\#(width)" height="\#(height)" viewBox="0 0 \#(wide - 2 * bleed) \#(high - 2 * bleed)" preserveAspectRatio="none""#,
                maxReplacements: 1)
            return try screen(cut, width: width, height: height)
        }
    }

    /// The upper left corner of a window of a browser that shows the drawing.
    private func screen(_ svg: String, width: Int, height: Int) throws -> Picture {
        let folder = try Folder()
        let page = folder.url.appending(path: "piece.html"), picture = folder.url.appending(path: "piece.png")
        try Data(svg.utf8).write(to: folder.url.appending(path: "piece.svg"))
        try Data(#"<!doctype html><body style="margin:0;background:white"><img src="piece.svg" style="display:block">"#.utf8).write(to: page)
        // Windows have a least size.
        _ = try run("chromium", [
            "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1", "--force-color-profile=srgb",
            "--user-data-dir=\(folder.url.appending(path: "profile").path)", "--window-size=\(max(width, 600)),\(max(height, 600))",
            "--screenshot=\(picture.path)", page.absoluteString,
        ])
        let window = try PNGDecoder.decode(try Data(contentsOf: picture).map { $0 })
        try #require(window.width >= width && window.height >= height)
        let rows = (0..<height).flatMap { row in window.rgba[(row * window.width * 4)..<((row * window.width + width) * 4)] }
        return (width, height, rows)
    }

    private func render(_ svg: String, _ arguments: [String]) throws -> [UInt8] {
        let folder = try Folder()
        let file = folder.url.appending(path: "piece.svg")
        try Data(svg.utf8).write(to: file)
        return try run("rsvg-convert", arguments + [file.path])
    }

    private func run(_ program: String, _ arguments: [String]) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let out = Pipe()
        process.standardOutput = out
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = out.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(program) \(arguments)")
        return Array(bytes)
    }

    /// A folder that goes when nobody needs it any more.
    private final class Folder {
        let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
        deinit { try? FileManager.default.removeItem(at: url) }
    }
}
