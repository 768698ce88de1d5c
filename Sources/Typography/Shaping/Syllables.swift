internal import CPangoFT2

/// The written syllables of Javanese, Balinese, Buginese and Batak.
enum Syllables {
    /// Signs that take the vowel from the letter before them, and may join it to the letter after them:
    /// adeg-adeg, pangolat, panongonan, pangkon.
    private static let killers: Set<Unicode.Scalar> = ["\u{1B44}", "\u{1BF2}", "\u{1BF3}", "\u{A9C0}"]

    /// Whether a new syllable begins at `index`, in the same script as the one before it.
    ///
    /// A letter without a vowel of its own closes the syllable before it and stays there.
    static func part(before index: Int, _ scalars: [Unicode.Scalar], _ scripts: [WritingSystem]) -> Bool {
        guard case .syllabic(let script) = scripts[index], case .syllabic(script) = scripts[index - 1] else { return false }
        let last = scalars[index - 1]
        guard isLetter(scalars[index]), isLetter(last) || isMark(last), !joins(last) else { return false }
        var next = index + 1
        while next < scalars.count, isMark(scalars[next]) {
            if killers.contains(scalars[next]) {
                let joined = joins(scalars[next]) && next + 1 < scalars.count && isLetter(scalars[next + 1])
                return joined
            }
            next += 1
        }
        return true
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .otherLetter }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }

    /// Batak's killers never join two letters.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool { killers.contains(scalar) && scalar.value != 0x1BF2 && scalar.value != 0x1BF3 }
}
