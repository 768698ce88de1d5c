internal import DelimitedText
public import Diagnostics

/// What the days of the week and the months are called in each language, from `assets/languages/days-and-months.csv`.
public struct CalendarNames: Sendable {
    struct Names: Sendable {
        /// Monday first.
        var weekdays: [String]
        var months: [String]
    }

    private let languages: [String: Names]

    private init(_ languages: [String: Names]) { self.languages = languages }

    /// No names of any language.
    static let none = CalendarNames([:])

    /// `nil` where the file has no names for the language.
    func names(of language: String) -> Names? { languages[language] }

    private enum Kind: String {
        /// Numbered from Monday.
        case day
        case month

        var count: Int { self == .day ? 7 : 12 }
    }

    /// Reads the names; `nil` when anything in the file cannot be used, or a language lacks a day or a month.
    public static func read(_ bytes: [UInt8], path: String) -> (names: CalendarNames?, diagnostics: [Diagnostic]) {
        let read = DelimitedTable.read(bytes, path: path)
        guard let table = read.table else { return (nil, read.diagnostics) }
        var found: [String: [Kind: [Int: String]]] = [:]
        var diagnostics: [Diagnostic] = []
        for row in table.rows {
            let (language, name) = (row["language"], row["name"])
            if let kind = Kind(rawValue: row["kind"]), let number = Int(row["number"]), (1...kind.count).contains(number), !language.isEmpty, !name.isEmpty,
                !row["source"].isEmpty, !row["state"].isEmpty, found[language]?[kind]?[number] == nil
            {
                found[language, default: [:]][kind, default: [:]][number] = name
            } else {
                let problem = "a language, day 1–7 or month 1–12, a name, a source and a state are needed, and each day and month once"
                diagnostics.append(Diagnostic(.tableSyntax, at: row.place, ["problem": problem]))
            }
        }
        guard diagnostics.isEmpty else { return (nil, diagnostics) }
        var languages: [String: Names] = [:]
        for (language, names) in found.sorted(by: { $0.key < $1.key }) {
            func all(_ kind: Kind) -> [String] { (1...kind.count).compactMap { names[kind]?[$0] } }
            let whole = Names(weekdays: all(.day), months: all(.month))
            if whole.weekdays.count == Kind.day.count, whole.months.count == Kind.month.count {
                languages[language] = whole
            } else {
                let place = table.rows.first { $0["language"] == language }?.place
                diagnostics.append(Diagnostic(.tableSyntax, at: place, ["problem": "\(language) lacks the name of a day or of a month"]))
            }
        }
        return (diagnostics.isEmpty ? CalendarNames(languages) : nil, diagnostics)
    }
}
