/// Writes a number with the signs of a language.
struct NumberWriter {
    let number: RoundedNumber
    let style: NumberStyle
    let symbols: NumberSymbols
    /// Behind the digits: the per cent sign.
    var suffix: String?
    /// Before the digits and behind the sign: the currency.
    var prefix: String?
    /// Whether a negative number stands in parentheses.
    var isAccounting = false

    var text: String {
        var text = ""
        write { text += $1 }
        return text
    }

    var pieces: [MessagePart.Piece] {
        var pieces: [MessagePart.Piece] = []
        write { pieces.append(MessagePart.Piece(type: $0, text: $1)) }
        return pieces
    }

    private func write(_ emit: (_ type: String, _ text: String) -> Void) {
        let isNegative = showsMinus
        if isNegative { emit(isAccounting ? "literal" : "minusSign", isAccounting ? "(" : symbols.minus) }
        if !isNegative, showsPlus { emit("plusSign", symbols.plus) }
        if let prefix { emit("currency", prefix) }
        integer(emit)
        if !number.fraction.isEmpty {
            emit("decimal", symbols.decimal)
            emit("fraction", NumberWriter.digits(number.fraction[...]))
        }
        if let suffix { emit("percentSign", suffix) }
        if isNegative, isAccounting { emit("literal", ")") }
    }

    private var showsMinus: Bool {
        guard number.isNegative else { return false }
        switch style.sign {
        case .auto, .always: return true
        case .exceptZero, .negative: return !number.isZero
        case .never: return false
        }
    }

    private var showsPlus: Bool { style.sign == .always && !number.isNegative || style.sign == .exceptZero && !number.isZero && !number.isNegative }

    private func integer(_ emit: (_ type: String, _ text: String) -> Void) {
        let digits = number.integer
        guard style.grouping != .never, digits.count > (style.grouping == .min2 ? 4 : 3) else { return emit("integer", NumberWriter.digits(digits[...])) }
        var start = 0, end = digits.count % 3 == 0 ? 3 : digits.count % 3
        while start < digits.count {
            if start > 0 { emit("group", symbols.group) }
            emit("integer", NumberWriter.digits(digits[start..<end]))
            (start, end) = (end, end + 3)
        }
    }

    private static func digits(_ digits: ArraySlice<UInt8>) -> String {
        String(decoding: digits.lazy.map { 0x30 + $0 }, as: UTF8.self)
    }
}
