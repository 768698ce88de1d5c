internal import DelimitedText
public import Diagnostics

/// Officialese and the plainer words for it, from `assets/languages/plain-words.csv`.
public struct PlainWords: Sendable {
    /// One line of the list.
    struct Entry: Sendable, Hashable {
        /// A word, or several with a space between them.
        var word: String
        /// What says the same; empty where the words may stay although a part of them is on the list.
        var plainer: String
    }

    let entries: [Entry]

    init(_ entries: [Entry]) { self.entries = entries }

    /// Reads the list; `nil` when anything in it cannot be used.
    public static func read(_ bytes: [UInt8], path: String) -> (words: PlainWords?, diagnostics: [Diagnostic]) {
        let read = DelimitedTable.read(bytes, path: path)
        guard let table = read.table else { return (nil, read.diagnostics) }
        var entries: [Entry] = []
        var seen: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for row in table.rows {
            let entry = Entry(word: row["word"], plainer: row["plainer"])
            let problem: String? =
                if entry.word.isEmpty || entry.word != entry.word.lowercased() {
                    "the word must be there, in small letters"
                } else if row["source"].isEmpty {
                    "a source is needed"
                } else if !seen.insert(entry.word).inserted {
                    "the word stands twice"
                } else {
                    nil
                }
            if let problem {
                diagnostics.append(Diagnostic(.tableSyntax, at: table.place(row), ["problem": problem]))
            } else {
                entries.append(entry)
            }
        }
        return (diagnostics.isEmpty ? PlainWords(entries) : nil, diagnostics)
    }
}
