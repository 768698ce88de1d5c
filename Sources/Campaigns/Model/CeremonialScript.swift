/// The script of a place in which a headline may stand beside its Latin letters; catalogues named after it hold only headlines.
public enum CeremonialScript {
    /// By language, the catalogue of its script.
    private static let catalogues = ["ace": "ace-Arab", "ban": "ban-Bali", "bug": "bug-Bugi", "jv": "jv-Java", "ms": "ms-Arab", "su": "su-Sund"]

    /// The tag of the language in its own script; `nil` where the house sets none.
    public static func tag(of language: String) -> String? { catalogues[language] }

    /// The language of such a catalogue; `nil` for any other.
    public static func language(of tag: String) -> String? { catalogues.first { $0.value == tag }?.key }

    /// Their tags.
    public static var tags: [String] { catalogues.values.sorted() }

    /// Whether a catalogue is in such a script.
    public static func has(_ tag: String) -> Bool { catalogues.values.contains(tag) }
}
