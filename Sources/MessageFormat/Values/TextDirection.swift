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
            let isBackwards = ["ar", "he", "fa", "ur", "ps", "dv", "yi", "ckb", "sd", "ug"].contains(parts.first ?? "") || parts == ["qps", "plocm"]
            self = isBackwards ? .rightToLeft : .leftToRight
        }
    }

    /// Whether a text has letters that run the other way.
    func isMixed(with text: String) -> Bool {
        switch self {
        // The first letter that runs from right to left is U+0590; its first byte is 0xD6.
        case .leftToRight: text.utf8.contains { $0 >= 0xD6 } && text.unicodeScalars.contains(where: TextDirection.isRightToLeft)
        case .rightToLeft: text.unicodeScalars.contains { !TextDirection.isRightToLeft($0) && ($0.properties.isAlphabetic || $0.properties.numericType != nil) }
        }
    }

    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF: true
        default: false
        }
    }
}
