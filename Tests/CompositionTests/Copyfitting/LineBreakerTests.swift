import Testing
import Typography

@testable import Composition

@Suite struct LineBreakerTests {
    private let setter: ParagraphSetter

    init() throws { setter = ParagraphSetter(typesetter: try Typesetter()) }

    /// The lines as they are read, in a column that just holds the words `column`.
    private func lines(_ text: String, column: String) throws -> [String] {
        let paragraph = setter.shape(text, .body, language: "id"), measure = setter.shape(column, .body, language: "id").segments
        let width = measure.reduce(0) { $0 + $1.width } + measure.dropLast().reduce(0) { $0 + $1.space }
        return try #require(LineBreaker.lines(paragraph, width: width + 0.01, balanced: false)).map { line in
            paragraph.segments[line.segments].map { String(paragraph.word($0)) }.joined(separator: " ")
        }
    }

    @Test(arguments: [
        // The kind of a region stays with its name, and the dot between two statements goes where a line ends.
        ("Pemilu 2019 · Kabupaten Bangkalan", "Pemilu 2019 · Kabupaten", ["Pemilu 2019", "Kabupaten Bangkalan"]),
        ("Pemilu 2019 · Kabupaten Bangkalan", "Pemilu 2019 · Kabupaten Bangkalan", ["Pemilu 2019 · Kabupaten Bangkalan"]),
        // No line begins with the dot.
        ("Naskah Januari 2019 · Bahan KPU", "Naskah Januari 2019", ["Naskah Januari", "2019 · Bahan KPU"]),
        ("Kabupaten Kepulauan Sitaro", "Kabupaten Kepulauan", ["Kabupaten Kepulauan", "Sitaro"]),
        // Where it does not fit, even a name is parted.
        ("Kabupaten Bangkalan", "Kabupaten", ["Kabupaten", "Bangkalan"]),
        // A word of the sentence is not a name.
        ("Datang ke KPU kabupaten atau kota Anda", "Datang ke KPU kabupaten", ["Datang ke KPU kabupaten", "atau kota Anda"]),
    ])
    func whatBelongsTogetherStaysTogether(text: String, column: String, expected: [String]) throws {
        #expect(try lines(text, column: column) == expected)
    }
}
