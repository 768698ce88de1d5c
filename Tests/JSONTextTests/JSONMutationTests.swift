import Diagnostics
import Foundation
import Testing

@testable import JSONText

/// Every shipped campaign and catalogue with one byte removed, doubled or replaced at every position.
struct JSONMutationTests {
    static let files: [String] = {
        let base = JSONTestSuiteTests.root.appending(path: "campaigns")
        let names = (FileManager.default.enumerator(atPath: base.path)?.allObjects ?? []).compactMap { $0 as? String }
        return names.filter { $0.hasSuffix(".json") }.sorted()
    }()

    @Test func campaignsAreThere() { #expect(JSONMutationTests.files.count >= 12) }

    @Test(arguments: files)
    func oneWrongByteIsReadOrToldWithAPlace(file: String) throws {
        let original = Array(try Data(contentsOf: JSONTestSuiteTests.root.appending(path: "campaigns/" + file)))
        #expect(JSONDocument(original, path: file).diagnostics.isEmpty)
        // A fixed sequence chooses what a byte is replaced with: punctuation, a quotation mark, a control character, or half a scalar.
        var random: UInt64 = 20190417
        let replacements: [UInt8] = Array("\"\\{}[],:'#;=x0 \n\t".utf8) + [0x00, 0x1F, 0xE2, 0x80, 0xFF]
        // Every byte of the small files, one in seven of the others: what differs among those is words.
        for index in stride(from: 0, to: original.count, by: original.count < 900 ? 1 : 7) {
            var removed = original, doubled = original, replaced = original
            removed.remove(at: index)
            doubled.insert(original[index], at: index)
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            replaced[index] = replacements[Int(random >> 33) % replacements.count]
            for bytes in [removed, doubled, replaced] {
                let document = JSONDocument(bytes, path: file)
                if document.root == nil { #expect(!document.diagnostics.isEmpty, "a refusal without a finding at \(index)") }
                for finding in document.diagnostics {
                    #expect(PlaceCheck.isInside(finding, bytes), "\(finding.code.rawValue) is told outside the file, byte \(index)")
                }
            }
        }
    }

    /// Removes and doubles every byte of one campaign: nine in ten of the texts that are refused can be read after the suggested changes.
    @Test func secondTrySucceeds() throws {
        let url = JSONTestSuiteTests.root.appending(path: "campaigns/hari-pemungutan-suara-2017/campaign.json")
        let original = Array(try Data(contentsOf: url))
        var refused = 0, mended = 0
        for index in original.indices {
            var removed = original, doubled = original
            removed.remove(at: index)
            doubled.insert(original[index], at: index)
            for bytes in [removed, doubled] {
                let document = JSONDocument(bytes, path: "x.json")
                guard document.root == nil else { continue }
                refused += 1
                // A change is suggested only where it is certain; a missing bracket's place, for one, is not.
                guard document.diagnostics.allSatisfy({ $0.fix != nil }) else { continue }
                let text = Correction.apply(document.diagnostics, to: String(decoding: bytes, as: UTF8.self))
                if JSONDocument(Array(text.utf8), path: "x.json").root != nil { mended += 1 }
            }
        }
        print("Of \(refused) texts with one wrong byte that are not JSON, the suggested changes mend \(mended).")
        #expect(refused > 450)
        #expect(mended * 100 >= refused * 90)
    }
}
