import Foundation
import Testing
import Workspace

/// Campaigns with one byte changed go through the whole run: what is refused leaves no file, what is taken leaves its pieces.
struct MutatedRunTests {
    private static let count = 200

    /// A campaign of its own for each change, side by side; their regions are narrowed to one, so that the run is short.
    private func project() throws -> (project: Project, names: [String]) {
        let project = try Project(campaigns: [])
        var random: UInt64 = 20_180_627
        func below(_ count: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % max(1, count)
        }
        let others = Array("\"\\{}[],:'$.-0x \n".utf8) + [0x00, 0xC3, 0xFF]
        var names: [String] = []
        for number in 0..<MutatedRunTests.count {
            let source = ["lima-surat-suara", "pindah-memilih-2019"][number % 2], name = "ubah-\(number)"
            for (path, bytes) in Project.files(below: "campaigns/" + source) {
                let text = String(decoding: bytes, as: UTF8.self).replacing("\"\(source)\"", with: "\"\(name)\"")
                try project.write(
                    text.replacing("\"where\": \"voting\"", with: "\"include\": [\"34.02\"]"), to: path.replacing(source, with: name))
            }
            let path = "campaigns/\(name)/" + ["campaign.json", "messages/id.json"][number / 2 % 2]
            var bytes = try project.workspace.read(path, limit: 1 << 20)
            let position = below(bytes.count)
            switch below(3) {
            case 0: bytes.remove(at: position)
            case 1: bytes.insert(bytes[position], at: position)
            default: bytes[position] = others[below(others.count)]
            }
            try project.workspace.write(bytes, to: path)
            names.append(name)
        }
        return (project, names)
    }

    @Test func refusedCampaignsLeaveNoFileAndOthersDo() throws {
        let (project, names) = try project()
        let result = project.run("run --region 34.02 --template poster-a3 --language id --rendition svg")
        let refused = Set(result.error.split(separator: "\n").filter { $0.hasPrefix("  refused: ") }.map { String($0.dropFirst(11)) })
        let made = Set(project.output.keys.filter { $0.hasSuffix(".svg") }.compactMap { $0.split(separator: "/").dropFirst(2).first.map(String.init) })
        // 66 where a changed name leads to a file that is not there.
        #expect(result.status == 65 || result.status == 66)
        #expect(refused.count > 30 && made.count > 30, "\(refused.count) refused, \(made.count) made")
        #expect(refused.isDisjoint(with: made), "\(refused.intersection(made))")
        for name in names where !refused.contains(name) && !made.contains(name) {
            // Taken, and nothing to make: the template or the language is another now, or the copy does not fit.
            #expect(result.error.contains(name) || project.text("campaigns/\(name)/campaign.json")?.contains("\"poster-a3\"") == false, "\(name)")
        }
        for path in project.output.keys { #expect(!refused.contains { path.contains("/\($0)/") }, "\(path)") }
    }
}
