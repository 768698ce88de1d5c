internal import DelimitedText
public import Diagnostics

/// The names of days and months in languages that the Unicode CLDR does not have, from `assets/languages/calendar-names.csv`.
public struct CalendarNames: Sendable {
    struct Names: Sendable {
        /// Monday first.
        var weekdays: [String]?
        var months: [String]?
    }

    /// By language tag.
    let languages: [String: Names]

    init(_ languages: [String: Names] = [:]) { self.languages = languages }

    private static let states = ["needs-review", "translated", "final"]

    /// Reads the list; `nil` when anything in it cannot be used.
    public static func read(_ bytes: [UInt8], path: String) -> (names: CalendarNames?, diagnostics: [Diagnostic]) {
        let read = DelimitedTable.read(bytes, path: path)
        guard let table = read.table else { return (nil, read.diagnostics) }
        var languages: [String: Names] = [:]
        var diagnostics: [Diagnostic] = []
        for row in table.rows {
            let tag = row["language"], names = row["names"].split(separator: " ").map(String.init)
            var known = languages[tag] ?? Names()
            var problem: String?
            switch row["unit"] {
            case "weekday" where names.count == 7 && known.weekdays == nil: known.weekdays = names
            case "month" where names.count == 12 && known.months == nil: known.months = names
            default: problem = "a language has 7 names for `weekday`, Monday first, or 12 for `month`, each once"
            }
            if tag.isEmpty { problem = "a language is needed" }
            if row["source"].isEmpty { problem = "a source is needed" }
            if !states.contains(row["state"]) { problem = "the state must be one of \(states.joined(separator: ", "))" }
            if let problem {
                diagnostics.append(Diagnostic(.tableSyntax, at: table.place(row), ["problem": problem]))
            } else {
                languages[tag] = known
            }
        }
        return (diagnostics.isEmpty ? CalendarNames(languages) : nil, diagnostics)
    }
}
