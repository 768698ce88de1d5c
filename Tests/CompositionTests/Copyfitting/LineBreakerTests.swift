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
        ("Naskah Januari 2019 · Bahan KPU", "Naskah Januari 2019", ["Naskah Januari 2019", "Bahan KPU"]),
        // Statements stay whole where they can, and names are not parted for the sake of even lines.
        ("Pemilu 2019 · Kabupaten Kepulauan Siau", "Kabupaten Kepulauan Siau", ["Pemilu 2019", "Kabupaten Kepulauan Siau"]),
        ("Edisi 7BX57NQH · Naskah Januari 2019 · Bahan KPU", "Naskah Januari 2019 ·", ["Edisi 7BX57NQH", "Naskah Januari 2019", "Bahan KPU"]),
        // At the very end a dot is painted, and needs its room.
        ("Senin atau Selasa ·", "Senin atau Selasa", ["Senin atau", "Selasa ·"]),
        ("Kabupaten Kepulauan Sitaro", "Kabupaten Kepulauan", ["Kabupaten Kepulauan", "Sitaro"]),
        // Where it does not fit, even a name is parted.
        ("Kabupaten Bangkalan", "Kabupaten", ["Kabupaten", "Bangkalan"]),
        // What leans on the next word goes with it, and no word is left over.
        ("Pastikan nama Anda sudah ada di daftar", "Pastikan nama Anda sudah ada di", ["Pastikan nama Anda sudah ada", "di daftar"]),
        ("Tanyakan kepada PPS di desa atau kelurahan", "Tanyakan kepada PPS di", ["Tanyakan kepada PPS", "di desa atau kelurahan"]),
        ("TPS dibuka sampai pukul 13.00 WIB", "TPS dibuka sampai pukul 13.00", ["TPS dibuka sampai", "pukul 13.00 WIB"]),
        // A word of the sentence is not a name.
        ("Datang ke KPU kabupaten atau kota Anda", "Datang ke KPU kabupaten", ["Datang ke KPU kabupaten", "atau kota Anda"]),
    ])
    func whatBelongsTogetherStaysTogether(text: String, column: String, expected: [String]) throws {
        #expect(try lines(text, column: column) == expected)
    }
}
