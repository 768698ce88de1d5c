import Foundation
import MessageFormat
import Testing

/// What the fuzzer in Fuzz/ found worth keeping: read and filled, or refused with a place inside the text.
struct ReplayTests {
    @Test func everyMessageIsFilledOrRefused() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count > 100)
        let formatter = MessageFormatter(locale: "id", formats: LanguageTable.indonesian, isolation: .mixed)
        let arguments: [String: MessageValue] = ["n": .integer(.min), "s": .string("Asia/Jayapura"), "t": .boolean(true), "l": .list(["a", "b", "c"])]
        var filled = 0
        for name in names {
            let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
            do {
                let message = try CompiledMessage(text)
                #expect(formatter.format(message, arguments).errors == formatter.parts(message, arguments).errors, "\(name)")
                filled += 1
            } catch {
                if let offset = error.offset { #expect((0...text.unicodeScalars.count).contains(offset), "\(name)") }
            }
        }
        #expect(filled > 20)
    }
}
