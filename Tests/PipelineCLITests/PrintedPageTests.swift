import Foundation
import Testing

/// The HTML, printed by a browser: as many pages as the template has, each of exactly its trim.
struct PrintedPageTests {
    @Test(arguments: [("poster-a3", 1, "297", "420"), ("leaflet-a5", 2, "148", "210"), ("pocket-card", 2, "90", "55")])
    func printsPagesOfTheTrim(template: String, pages: Int, width: String, height: String) throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 34.02 --language jv --template \(template) --rendition html")
        let html = try #require(project.output["output/pemilu-2019/lima-surat-suara/34.02-bantul/\(template).jv.html"])
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(html).write(to: folder.appending(path: "piece.html"))

        _ = try run("chromium", [
            "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder.appending(path: "profile").path, "--no-pdf-header-footer",
            "--print-to-pdf=" + folder.appending(path: "piece.pdf").path, folder.appending(path: "piece.html").absoluteString,
        ])
        let told = try run("pdfinfo", ["-l", "9", folder.appending(path: "piece.pdf").path])
        #expect(told.contains(try Regex("Pages: +\(pages)\n")), "\(told)")
        for line in told.split(separator: "\n") where line.contains("size:") && line.contains("pts") {
            let numbers = line.split(separator: " ").compactMap { Double($0) }.suffix(2).map { ($0 / 72 * 25.4).rounded() }
            #expect(numbers == [Double(width), Double(height)], "\(line)")
        }
    }

    private func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let out = Pipe()
        process.standardOutput = out
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = out.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: bytes, as: UTF8.self)
    }
}
