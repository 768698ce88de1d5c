/// Writes copy as the pseudo-languages have it.
struct PseudoWriter {
    /// Whether every word is turned round, so that Latin letters run as those of Jawi do.
    var isMirrored: Bool

    /// How much longer translations may be than Indonesian, in hundredths.
    private static let growth = 35
    private static let filler = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas "

    private static let accents: [Character: Character] = [
        "a": "å", "b": "ƀ", "c": "ç", "d": "ð", "e": "é", "f": "ƒ", "g": "ĝ", "h": "ĥ", "i": "î", "j": "ĵ", "k": "ķ", "l": "ļ", "n": "ñ", "o": "ö",
        "p": "þ", "r": "ŕ", "s": "š", "t": "ţ", "u": "û", "w": "ŵ", "y": "ý", "z": "ž",
        "A": "Å", "B": "Ɓ", "C": "Ç", "D": "Ð", "E": "É", "F": "Ƒ", "G": "Ĝ", "H": "Ĥ", "I": "Î", "J": "Ĵ", "K": "Ķ", "L": "Ļ", "N": "Ñ", "O": "Ö",
        "P": "Þ", "R": "Ŕ", "S": "Š", "T": "Ţ", "U": "Û", "W": "Ŵ", "Y": "Ý", "Z": "Ž",
    ]

    /// What makes copy of so many characters as long as its longest translation: words, so that lines may end between them.
    static func padding(for length: Int) -> String {
        let wanted = (length * growth + 99) / 100
        guard wanted > 0 else { return "" }
        let words = String(repeating: filler, count: wanted / filler.count + 2)
        let cut = words.prefix(wanted)
        return " " + (cut.last == " " ? words.prefix(wanted + 1) : cut)
    }

    func text(_ text: String) -> String {
        var result = ""
        var word = ""
        func end() {
            if !word.isEmpty { result += isMirrored ? "\u{202E}\(word)\u{202C}" : word }
            word = ""
        }
        for character in text {
            if character.isLetter || character.isNumber {
                word.append(PseudoWriter.accents[character] ?? character)
            } else {
                end()
                result.append(character)
            }
        }
        end()
        return result
    }
}
