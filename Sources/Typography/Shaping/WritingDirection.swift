/// The side at which lines begin, as the language of a text decides it.
public enum WritingDirection: Sendable, Hashable {
    case leftToRight
    case rightToLeft

    /// - Parameter language: BCP 47 tag; of two languages joined by `+` the first decides. A script in the tag decides before the language does.
    public init(language: String) {
        let parts = language.prefix { $0 != "+" }.lowercased().split(separator: "-")
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }) {
            self = WritingDirection.scripts.contains(String(script)) ? .rightToLeft : .leftToRight
        } else {
            let isBackwards = WritingDirection.languages.contains(String(parts.first ?? "")) || parts == ["qps", "plocm"]
            self = isBackwards ? .rightToLeft : .leftToRight
        }
    }

    /// ISO 15924, small.
    private static let scripts: Set = ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg", "mand", "samr"]
    /// Those that are usually written so.
    private static let languages: Set = ["ar", "he", "fa", "ur", "ps", "dv", "yi", "ckb", "sd", "ug"]
}
