/// A date, a time or both, with what is shown of them.
struct DateTimeFormatted: ResolvedValue {
    /// As it was told.
    let told: DateTimeValue
    /// On the clocks where it is shown.
    let shown: DateTimeValue
    let style: DateTimeStyle
    let formats: any LocaleFormats
    let options: MessageOptions

    var type: String { "datetime" }
    var value: MessageValue { .dateTime(told) }

    func text() throws(MessageError) -> String {
        let date = style.fields.flatMap { fields in shown.date.map { formats.date($0, fields: fields, length: style.length) } }
        guard let precision = style.precision, let time = shown.time else {
            guard let date else { throw MessageError(.notFormattable) }
            return date
        }
        var text = formats.time(time, precision: precision, twelveHours: style.twelveHours)
        if let zoneStyle = style.zoneStyle, let zone = shown.zone { text += " " + formats.zone(zone, long: zoneStyle == .long) }
        return date.map { formats.join(date: $0, time: text, length: style.length) } ?? text
    }
}
