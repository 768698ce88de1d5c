internal import Distribution
internal import Elections

/// What a code that is none was meant to be.
struct MistypedCode {
    /// The codes of all consignments.
    let codes: Set<String>

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]

    /// The one code that differs in a single character or in the order of two neighbours; `nil` where there is none or more than one.
    func nearest(to text: String) -> String? {
        let letters = text.uppercased().filter { $0 != " " && $0 != "-" }.map { MistypedCode.meant($0) }
        var found: Set<String> = []
        func look(_ letters: [Character]) {
            let code = String(letters)
            if codes.contains(code) { found.insert(code) }
        }
        for index in letters.indices where letters.count <= 8 {
            var other = letters
            for letter in MistypedCode.alphabet {
                other[index] = letter
                look(other)
            }
            look(Array(letters[..<index] + letters[(index + 1)...]))
            for letter in MistypedCode.alphabet { look(Array(letters[..<index] + [letter] + letters[index...])) }
            guard index + 1 < letters.count else { continue }
            other = letters
            other.swapAt(index, index + 1)
            look(other)
        }
        for letter in MistypedCode.alphabet where letters.count <= 8 { look(letters + [letter]) }
        return found.count == 1 ? found.first : nil
    }

    /// Whether a spreadsheet took the code for a number or a day, and which code it was, where that is certain.
    func damage(of text: String) -> (isDamaged: Bool, code: String?) {
        let plain = text.replacing(",", with: ".")
        if plain.utf8.allSatisfy({ (0x30...0x39).contains($0) }), plain.count < 6 {
            // Zeros at the beginning were lost.
            let padded = String(repeating: "0", count: 6 - plain.count) + plain
            let found = exponents(plain).union(codes.contains(padded) ? [padded] : [])
            return (true, found.count == 1 ? found.first : nil)
        }
        if plain.uppercased().contains("E+") || plain.count > 6 && plain.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            let found = exponents(plain)
            return (true, found.count == 1 ? found.first : nil)
        }
        if let date = ReceiptText.day(text), (1...12).contains(date.month) {
            let year = String(date.year).suffix(2), month = MistypedCode.months[date.month - 1]
            let code = "\(date.day)\(month)\(year)"
            return (true, codes.contains(code) ? code : nil)
        }
        return (false, nil)
    }

    /// Codes of digits with an E among them that are this number.
    private func exponents(_ text: String) -> Set<String> {
        guard let value = Double(text), value > 0 else { return [] }
        return codes.filter { code in
            guard code.contains("E"), code.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x45 }), let other = Double(code), other.isFinite else { return false }
            // A cell shows a number of that size with three digits.
            return abs(other - value) <= value * 0.005
        }
    }

    private static func meant(_ letter: Character) -> Character { letter == "O" ? "0" : letter == "I" || letter == "L" ? "1" : letter }
}
