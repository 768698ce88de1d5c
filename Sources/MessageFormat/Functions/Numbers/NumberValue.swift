/// A number with the digits it shows.
struct NumberValue: ResolvedValue {
    let number: DecimalNumber
    let kind: NumberKind
    let style: NumberStyle
    let options: MessageOptions
    /// `nil` if it may not choose a variant.
    let selection: NumberSelection?
    let formats: any LocaleFormats
    let direction: TextDirection?

    var type: String { kind == .percent ? "percent" : "number" }
    var value: MessageValue { .number(number) }
    var isSelectable: Bool { selection != nil }

    /// As it is shown and chosen by: a percentage is a hundred times the number.
    private var shown: DecimalNumber { kind == .percent ? number.shifted(by: 2) : number }

    private var rounded: RoundedNumber { style.rounded(shown, usual: kind.usualFraction) }

    private var writer: NumberWriter {
        NumberWriter(number: rounded, style: style, symbols: formats.numbers, suffix: kind == .percent ? formats.numbers.percent : nil)
    }

    func text() throws(MessageError) -> String { writer.text }

    func parts() throws(MessageError) -> [MessagePart.Piece] { writer.pieces }

    func match(_ key: SelectionKey) -> KeyMatch {
        if key.number != nil { return key.text == (style.shapesKeys ? rounded.text : shown.text) ? .rank(0) : .none }
        guard let category = PluralCategory(rawValue: key.text) else { return .invalid }
        switch selection {
        case .plural: return formats.cardinal(rounded) == category ? .rank(1) : .none
        case .ordinal: return formats.ordinal(rounded) == category ? .rank(1) : .none
        case .exact, nil: return .none
        }
    }
}
