import Testing

@testable import IncrementalBuild

struct PackingTests {
    @Test(arguments: [0, 1, 127, 128, 300, 1 << 40, Int.max, -1, Int.min])
    func numbersComeBack(number: Int) throws {
        var writer = PackedWriter()
        writer.add(number)
        var reader = PackedReader(writer.bytes)
        #expect(try reader.int() == number)
        #expect(reader.isAtEnd)
    }

    @Test func everythingComesBackInOrder() throws {
        var writer = PackedWriter()
        writer.add("é\n")
        writer.add(true)
        writer.add([0, 255] as [UInt8])
        writer.add(each: ["a", ""]) { $0.add($1) }
        var reader = PackedReader(writer.bytes)
        #expect(try reader.text() == "é\n")
        #expect(try reader.flag())
        #expect(try reader.content() == [0, 255])
        #expect(try reader.each { reader throws(PackedReader.Damage) in try reader.text() } == ["a", ""])
        #expect(reader.isAtEnd)
    }

    @Test func whatWasCutIsAnError() {
        let entry = IndexEntry(
            key: ["k"], inputs: "abc", group: "g", isDraft: true, isStale: false, findings: [1],
            files: [IndexedFile(path: "a/b", bytes: 5, modified: 6, number: 7, isStale: true)])
        let packed = entry.packed
        #expect((try? IndexEntry(key: ["k"], packed: packed)) == entry)
        for length in 0..<packed.count {
            #expect(throws: PackedReader.Damage.self) { try IndexEntry(key: ["k"], packed: Array(packed[..<length])) }
        }
        #expect(throws: PackedReader.Damage.self) { try IndexEntry(key: ["k"], packed: packed + [0]) }
    }

    @Test func aCountThatCannotBeIsNotBelieved() {
        var writer = PackedWriter()
        writer.add(1 << 50)
        #expect(throws: PackedReader.Damage.self) {
            var reader = PackedReader(writer.bytes)
            _ = try reader.each { reader throws(PackedReader.Damage) in try reader.int() }
        }
        #expect(throws: PackedReader.Damage.self) {
            var reader = PackedReader(writer.bytes)
            _ = try reader.text()
        }
    }
}
