/// Finds what the law sets and somebody typed: forms, lists, dates, hours, counts.
enum TypedFacts {
    private static let terms = ["KTP", "KTP-el", "C6", "C6-KWK", "C6-KPU", "A.5", "A.5-KPU", "DPTb", "DPK", "DPPh"]
    private static let months = [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
    ]
    private static let counts = ["dua", "tiga", "empat", "lima"]

    /// The first finding in the text between placeholders, and the variable to use instead where there is one.
    static func find(_ text: String) -> (text: String, suggestion: String)? {
        let words = text.split { $0.isWhitespace || ",;:!?()\"“”".contains($0) }.map(String.init)
        for (index, word) in words.enumerated() {
            let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
            if terms.contains(bare) { return (bare, suggestion(bare)) }
            if index > 0, months.contains(bare.lowercased()), Int(words[index - 1]) != nil { return ("\(words[index - 1]) \(bare)", "") }
            let clock = bare.split(separator: ".")
            if clock.count == 2, clock.allSatisfy({ $0.count == 2 && Int($0) != nil }) { return (bare, "") }
            if let year = Int(bare), (2016...2020).contains(year) { return (bare, "$cycle") }
            if index + 2 < words.count, counts.contains(bare.lowercased()), words[index + 1] == "surat", words[index + 2].hasPrefix("suara") {
                return ("\(bare) surat suara", "$ballotCount")
            }
        }
        return nil
    }

    private static func suggestion(_ term: String) -> String {
        switch term {
        case "C6", "C6-KWK", "C6-KPU": "$invitationForm"
        case "DPTb", "DPK", "DPPh": "$voterListMoved"
        case "A.5", "A.5-KPU": "$documentsMoved"
        default: "$documentsListed"
        }
    }
}
