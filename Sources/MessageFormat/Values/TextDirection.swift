/// The direction in which a text is read.
public enum TextDirection: String, Sendable, Hashable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of a language, from its script or, where the tag names none, from the script that it is mostly written in.
    public init(tag: String) {
        let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).map { $0.lowercased() }
        let script = parts.dropFirst().first { $0.utf8.count == 4 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
        if let script {
            self = ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg", "mand", "samr"].contains(script) ? .rightToLeft : .leftToRight
        } else {
            self = ["ar", "he", "fa", "ur", "ps", "dv", "yi", "ckb", "sd", "ug"].contains(parts.first ?? "") ? .rightToLeft : .leftToRight
        }
    }
}
