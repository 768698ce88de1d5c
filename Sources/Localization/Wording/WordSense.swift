/// What a word of the vocabulary can be.
struct WordSense: Sendable {
    struct Roles: OptionSet, Sendable {
        let rawValue: UInt32

        static let acronym = Roles(rawValue: 1)
        /// Names a form or a list of the law.
        static let document = Roles(rawValue: 1 << 1)
        /// Names a form only where the word before says so: `formulir A5`.
        static let shortDocument = Roles(rawValue: 1 << 2)
        static let form = Roles(rawValue: 1 << 3)
        /// `pukul`: an hour follows.
        static let oclock = Roles(rawValue: 1 << 4)
        /// `siang`: an hour after noon came before.
        static let afternoon = Roles(rawValue: 1 << 5)
        /// `hari`, `bulan`: the name of a day or month follows.
        static let calendarNoun = Roles(rawValue: 1 << 6)
        /// Also means something else at the start of a sentence: `Minggu`, `May`.
        static let ambiguous = Roles(rawValue: 1 << 7)
        static let surat = Roles(rawValue: 1 << 8)
        static let suara = Roles(rawValue: 1 << 9)
        /// May stand between a number and what it counts: `lembar`.
        static let counter = Roles(rawValue: 1 << 10)
        /// `kelima`: a number of papers without the counting word.
        static let allOf = Roles(rawValue: 1 << 11)
        static let receive = Roles(rawValue: 1 << 12)
        static let organiser = Roles(rawValue: 1 << 13)
        static let supervisor = Roles(rawValue: 1 << 14)
        static let regionKind = Roles(rawValue: 1 << 15)
        /// The first word of a region's name.
        static let region = Roles(rawValue: 1 << 16)
        /// Addresses or points at any region: `KPU Kota Anda`.
        static let anyRegion = Roles(rawValue: 1 << 17)
        static let vote = Roles(rawValue: 1 << 18)
        static let contestant = Roles(rawValue: 1 << 19)
        /// `nomor`
        static let ordinal = Roles(rawValue: 1 << 20)
        /// `urut`
        static let rank = Roles(rawValue: 1 << 21)
        /// May stand between `coblos` and `nomor`.
        static let filler = Roles(rawValue: 1 << 22)
        static let ballots = Roles(rawValue: 1 << 23)
    }

    var roles: Roles = []
    /// As a number word, from 1.
    var number: Int?
    /// As a month, from 1.
    var month: Int?
    /// As a day of the week, 1 for Monday.
    var weekday: Int?
}
