/// Values of variables without a function.
enum PlainValue {
    static func resolved(_ value: MessageValue, _ formatter: MessageFormatter) -> any ResolvedValue {
        switch value {
        case .string(let text): StringValue(string: text)
        case .boolean(let truth): StringValue(string: truth ? "true" : "false", value: value)
        case .integer(let integer):
            NumberValue(
                number: DecimalNumber(integer), kind: .number, style: NumberStyle(), options: MessageOptions(), selection: nil, formats: formatter.formats,
                direction: formatter.direction)
        case .number(let number):
            NumberValue(
                number: number, kind: .number, style: NumberStyle(), options: MessageOptions(), selection: nil, formats: formatter.formats,
                direction: formatter.direction)
        case .money(let amount, let currency):
            CurrencyValue(
                amount: amount, currency: currency, display: .symbol, isAccounting: false, style: NumberStyle(), options: MessageOptions(),
                formats: formatter.formats, direction: formatter.direction)
        case .dateTime(let told):
            DateTimeFormatted(
                told: told, shown: formatter.timeZone.map { told.zone == nil ? told : told.converted(to: $0) } ?? told,
                style: DateTimeStyle(usualOf: formatter.formats, told), formats: formatter.formats, options: MessageOptions())
        case .list(let items): StringValue(string: formatter.formats.list(items, .and), value: value, type: "list")
        case .custom: UnformattableValue(value: value)
        }
    }
}

/// Something of the caller's that only its functions can show.
struct UnformattableValue: ResolvedValue {
    let value: MessageValue

    var type: String { "unknown" }

    func text() throws(MessageError) -> String { throw MessageError(.notFormattable) }
}
