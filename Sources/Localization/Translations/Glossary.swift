internal import DelimitedText
public import Diagnostics

/// How each language says the terms of elections, from `assets/languages/glossary.csv`.
public struct Glossary: Sendable {
    /// A term that stays Indonesian, in small letters.
    private struct Term: Sendable {
        var word: [Character]
        /// How the language says words that are made from it, as *nyoblos* from *coblos*.
        var derived: [[Character]]
    }

    /// By language.
    private let kept: [String: [Term]]

    private init(_ kept: [String: [Term]]) { self.kept = kept }

    /// No term of any language.
    public static let none = Glossary([:])

    /// Reads the glossary; `nil` when anything in it cannot be used.
    public static func read(_ bytes: [UInt8], path: String) -> (glossary: Glossary?, diagnostics: [Diagnostic]) {
        let read = DelimitedTable.read(bytes, path: path)
        guard let table = read.table else { return (nil, read.diagnostics) }
        var terms: [String: [(term: String, translation: String)]] = [:]
        var seen: Set<[String]> = []
        var diagnostics: [Diagnostic] = []
        for row in table.rows {
            let (language, term, translation) = (row["language"], row["term"], row["translation"])
            if language.isEmpty || term.isEmpty || translation.isEmpty || row["state"].isEmpty || !seen.insert([language, term]).inserted {
                diagnostics.append(Diagnostic(
                    .tableSyntax, at: row.place, ["problem": "a language, a term, a translation and a state are needed, and each term once"]))
            } else {
                terms[language, default: []].append((term.lowercased(), translation.lowercased()))
            }
        }
        guard diagnostics.isEmpty else { return (nil, diagnostics) }
        let kept = terms.mapValues { all in
            let words = all.map { Array($0.term.utf8) }
            return all.indices.filter { all[$0].term == all[$0].translation }.map { kept in
                let derived = all.indices.filter { words[$0] != words[kept] && Glossary.holds(words[$0], words[kept]) }
                return Term(word: Array(all[kept].term), derived: derived.map { Array(all[$0].translation) })
            }
        }
        return (Glossary(kept), [])
    }

    private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        text.count >= part.count && (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
    }

    /// The terms of a source that its translation should have kept.
    func lost(from source: String, in translation: String, language: String) -> [String] {
        guard let terms = kept[language] else { return [] }
        let (first, second) = (Array(source.lowercased()), Array(translation.lowercased()))
        return terms.filter { term in
            Glossary.contains(term.word, in: first, wholeWords: true)
                && !([term.word] + term.derived).contains { Glossary.contains($0, in: second, wholeWords: false) }
        }.map { String($0.word) }
    }

    /// A translation may add its own endings to a term.
    private static func contains(_ term: [Character], in text: [Character], wholeWords: Bool) -> Bool {
        guard text.count >= term.count else { return false }
        func isWord(_ index: Int) -> Bool { text.indices.contains(index) && (text[index].isLetter || text[index] == "-") }
        return (0...(text.count - term.count)).contains { start in
            text[start] == term[0] && text[start..<(start + term.count)].elementsEqual(term)
                && !(wholeWords && (isWord(start - 1) || isWord(start + term.count)))
        }
    }
}
