internal import Campaigns

/// Names of sheets, headings and states, in one place for writing and reading.
enum SheetTerms {
    static let help = "Petunjuk"
    static let table = "Terjemahan"

    static let campaign = "Kampanye"
    static let unit = "Pesan"
    static let source = "Teks sumber"
    static let translation = "Terjemahan"
    static let state = "Keadaan"
    static let most = "Paling panjang"
    static let picture = "Gambar"
    static let explanation = "Penjelasan"
    static let place = "Tempat"
    static let region = "Wilayah"
    static let note = "Catatan Anda"

    /// A heading with a language: *Terjemahan (mad)*.
    static func heading(_ name: String, _ language: String) -> String { "\(name) (\(language))" }

    /// The language of a heading; `nil` where it is another.
    static func language(of heading: String, _ name: String) -> String? {
        guard heading.lowercased().hasPrefix(name.lowercased() + " ("), heading.hasSuffix(")") else { return nil }
        return String(heading.dropFirst(name.count + 2).dropLast())
    }

    /// The states in the order of the work, each with what it means.
    static let states: [(state: Message.State, word: String, meaning: String)] = [
        (.needsTranslation, "Perlu diterjemahkan", "Belum diterjemahkan."),
        (.needsReview, "Perlu ditinjau", "Sudah diterjemahkan, tetapi penutur asli harus membacanya."),
        (.translated, "Sudah diterjemahkan", "Diterjemahkan dan dibaca ulang oleh penerjemah."),
        (.final, "Final", "Disetujui untuk dicetak."),
    ]

    static func word(for state: Message.State) -> String { states.first { $0.state == state }?.word ?? state.rawValue }

    /// How high a row must be for a text, in points: programs that only convert a workbook do not measure it.
    static func height(of text: String, inColumnOf width: Double) -> Double {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + max(1, (Double($1.count) * 1.12 / width).rounded(.up)) }
        return lines * 15
    }

    /// The state that somebody wrote, whatever the case.
    static func state(_ word: String) -> Message.State? {
        states.first { $0.word.lowercased() == word.lowercased() || $0.state.rawValue == word.lowercased() }?.state
    }
}
