/// `:currency`: an amount of money.
struct CurrencyFunction: MessageFunction {
    private static let rules =
        [
            OptionRule("currency", .any), OptionRule("currencySign", .words(["accounting", "standard"])),
            OptionRule("currencyDisplay", CurrencyDisplay.self), OptionRule("fractionDigits", .any), NumberStyle.groupingRule, NumberStyle.integerRule,
            NumberStyle.incrementRule,
        ] + NumberStyle.significanceRules + NumberStyle.roundingRules

    var optionRules: [OptionRule] { CurrencyFunction.rules }

    func resolve(_ call: FunctionCall, errors: inout [MessageError]) -> (any ResolvedValue)? {
        guard let value = call.value, let amount = value.number else {
            errors.append(MessageError(.badOperand))
            return nil
        }
        var reader = NumberOptions(CurrencyFunction.rules)
        reader.read(call, &errors)
        var code = reader.carried["currency"]?.value.text
        if case .money(_, let own) = value {
            if let asked = call.options["currency"]?.value.text, asked.uppercased() != own.uppercased() { errors.append(MessageError(.badOption, "currency")) }
            code = own
        }
        guard let code, code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
            errors.append(MessageError(code == nil ? .badOperand : .badOption, "currency"))
            return nil
        }
        var display = CurrencyDisplay.symbol
        if let option = reader.carried["currencyDisplay"] {
            if let known = option.value.text.flatMap(CurrencyDisplay.init(rawValue:)) { display = known } else { errors.append(MessageError(.badOption, "currencyDisplay")) }
        }
        let sign = reader.carried["currencySign"]?.value.text ?? "standard"
        if sign != "standard", sign != "accounting" { errors.append(MessageError(.badOption, "currencySign")) }
        return CurrencyValue(
            amount: amount, currency: code.uppercased(), display: display, isAccounting: sign == "accounting", style: reader.style, options: reader.carried,
            formats: call.formats, direction: TextDirection(tag: call.locale))
    }
}

/// An amount of money.
struct CurrencyValue: ResolvedValue {
    let amount: DecimalNumber
    let currency: String
    let display: CurrencyDisplay
    let isAccounting: Bool
    let style: NumberStyle
    let options: MessageOptions
    let formats: any LocaleFormats
    let direction: TextDirection?

    var type: String { "currency" }
    var value: MessageValue { .money(amount, currency: currency) }

    private var writer: NumberWriter {
        let digits = CurrencyDigits.of(currency)
        let name = formats.currency(currency, as: display)
        return NumberWriter(
            number: style.rounded(amount, usual: digits...digits), style: style, symbols: formats.numbers,
            prefix: display == .name || name.isEmpty ? nil : name + space(behind: name), isAccounting: isAccounting)
    }

    private func space(behind name: String) -> String {
        switch formats.numbers.currencySpace {
        case .never: ""
        case .always: "\u{A0}"
        case .afterLetters: name.last?.isLetter == true ? "\u{A0}" : ""
        case .afterCodes: name == currency ? "\u{A0}" : ""
        }
    }

    func text() throws(MessageError) -> String { display == .name ? writer.text + " " + formats.currency(currency, as: .name) : writer.text }

    func parts() throws(MessageError) -> [MessagePart.Piece] {
        guard display == .name else { return writer.pieces }
        return writer.pieces + [
            MessagePart.Piece(type: "literal", text: " "), MessagePart.Piece(type: "currency", text: formats.currency(currency, as: .name)),
        ]
    }
}

/// How many digits behind the decimal sign a currency has (CLDR supplemental data).
enum CurrencyDigits {
    static func of(_ currency: String) -> Int {
        switch currency {
        case "IDR", "JPY", "KRW", "VND", "LAK", "MMK", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF", "XPF", "BIF", "DJF", "GNF", "KMF", "RWF", "VUV", "UYI": 0
        case "BHD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        default: 2
        }
    }
}
