internal import Diagnostics

/// Numbers as people write them, and as JSON wants them.
enum NumberSpelling {
    /// Whether the text is a number of RFC 8259.
    static func isNumber(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let whole = digits(&rest)
        guard whole == 1 || whole > 1 && !text.drop(while: { $0 == "-" }).hasPrefix("0") else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            guard digits(&rest) > 0 else { return false }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
            guard digits(&rest) > 0 else { return false }
        }
        return rest.isEmpty
    }

    private static func digits(_ rest: inout ArraySlice<UInt8>) -> Int {
        let before = rest.count
        rest = rest.drop(while: \.isDigit)
        return before - rest.count
    }

    /// What is wrong with a number and how it is written, if that is certain; `nil` for what is no number.
    static func correction(of text: String) -> (code: DiagnosticCode, corrected: String?)? {
        let isNegative = text.hasPrefix("-")
        let unsigned = text.dropFirst(isNegative || text.hasPrefix("+") ? 1 : 0)
        guard let first = unsigned.utf8.first else { return (.numberSyntax, nil) }
        guard first.isDigit || first == UInt8(ascii: ".") else { return nil }
        func signed(_ number: some StringProtocol) -> String? {
            let corrected = (isNegative ? "-" : "") + number
            return isNumber(corrected) ? corrected : nil
        }
        if text.hasPrefix("+"), let corrected = signed(unsigned) { return (.leadingPlus, corrected) }
        if unsigned.hasPrefix("0") {
            let stripped = unsigned.drop { $0 == "0" }
            if stripped.utf8.first?.isDigit == true, let corrected = signed(stripped) { return (.leadingZero, corrected) }
            if stripped.isEmpty { return (.leadingZero, signed("0")) }
            if stripped.hasPrefix("."), let corrected = signed("0" + stripped) { return (.leadingZero, corrected) }
        }
        if unsigned.hasPrefix("."), let corrected = signed("0" + unsigned) { return (.bareDecimalPoint, corrected) }
        if unsigned.hasSuffix("."), let corrected = signed(unsigned.dropLast()) { return (.bareDecimalPoint, corrected) }
        return isNumberLike(unsigned) ? (.numberSyntax, withoutThousands(unsigned).flatMap(signed)) : nil
    }

    /// Whether it can only be meant as a number: digits, points and an exponent, or hexadecimal digits after `0x`.
    private static func isNumberLike(_ text: Substring) -> Bool {
        if text.hasPrefix("0x") || text.hasPrefix("0X") { return text.dropFirst(2).utf8.allSatisfy { $0.hexadecimalDigit != nil } }
        return text.utf8.allSatisfy { $0.isDigit || "._eE".utf8.contains($0) }
    }

    /// `1.000.000` and `1_000` are how thousands are told apart in Indonesia and in programs.
    private static func withoutThousands(_ text: Substring) -> String? {
        let separator: Character = text.contains("_") ? "_" : "."
        let groups = text.split(separator: separator, omittingEmptySubsequences: false)
        guard groups.count > (separator == "." ? 2 : 1), let first = groups.first, (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
        else { return nil }
        return groups.joined()
    }
}
