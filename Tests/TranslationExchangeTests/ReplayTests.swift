import Elections
import Foundation
import Testing
import Workspace

/// What the fuzzer in Fuzz/ found worth keeping: taken or refused, without a trap, and to the same end each time.
struct ReplayTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    static let facts = ElectionFacts.load(
        from: DiskWorkspace(), folder: folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "assets/elections").path).facts

    @Test func everyFileEndsTheSameWay() throws {
        let facts = try #require(ReplayTests.facts)
        let sample = try #require(TranslatedSample(facts: facts))
        let names = try FileManager.default.contentsOfDirectory(atPath: ReplayTests.folder.appending(path: "Corpus").path).sorted()
        #expect(names.count > 20)
        var taken = 0
        for name in names {
            let bytes = try [UInt8](Data(contentsOf: ReplayTests.folder.appending(path: "Corpus").appending(path: name)))
            #expect(sample.fault(bytes) == nil, "\(name)")
            if sample.taken(bytes, into: sample.campaign, Array(TranslatedSample.translation.utf8)) != nil { taken += 1 }
        }
        #expect(taken > 10)
    }
}
