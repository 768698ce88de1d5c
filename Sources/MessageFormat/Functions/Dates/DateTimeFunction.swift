/// `:date`, `:time` and `:datetime`.
struct DateTimeFunction: MessageFunction {
    let kind: DateTimeKind

    private static let overrides = [
        OptionRule("timeZone", .any), OptionRule("calendar", .words(["gregorian", "gregory", "iso8601"])),
    ]
    private static let clock = OptionRule("hour12", .words(["true", "false"]))
    private static let zone = OptionRule("timeZoneStyle", DateTimeStyle.ZoneStyle.self, takesVariables: false)
    private static let dateRules =
        [OptionRule("fields", DateFields.self, takesVariables: false), OptionRule("length", DateLength.self, takesVariables: false)] + overrides
    private static let timeRules = [OptionRule("precision", TimePrecision.self, takesVariables: false), zone, clock] + overrides
    private static let dateTimeRules =
        [
            OptionRule("dateFields", DateFields.self, takesVariables: false), OptionRule("dateLength", DateLength.self, takesVariables: false),
            OptionRule("timePrecision", TimePrecision.self, takesVariables: false), zone, clock,
        ] + overrides

    var optionRules: [OptionRule] {
        switch kind {
        case .date: DateTimeFunction.dateRules
        case .time: DateTimeFunction.timeRules
        case .dateTime: DateTimeFunction.dateTimeRules
        }
    }

    func resolve(_ call: FunctionCall, errors: inout [MessageError]) -> (any ResolvedValue)? {
        guard let told = call.value?.dateTime, kind == .time || told.date != nil, kind == .date || told.time != nil else {
            errors.append(MessageError(.badOperand))
            return nil
        }
        var style = DateTimeStyle(kind)
        var carried = MessageOptions()
        for (name, option) in call.inherited.entries where name == "timeZone" || name == "hour12" || name == "calendar" { carried.append(name, option) }
        for (name, option) in call.options.entries {
            switch name {
            case "timeZone": carried[name] = option
            case "hour12":
                guard kind != .date else { continue }
                guard option.value.text == "true" || option.value.text == "false" else {
                    errors.append(MessageError(.badOption, name))
                    continue
                }
                carried[name] = option
            case "calendar":
                // Dates here are those of the Gregorian calendar.
                let isKnown = option.value.text == "gregory" || option.value.text == "gregorian" || option.value.text == "iso8601"
                if isKnown { carried[name] = option } else { errors.append(MessageError(.unsupportedOperation, name)) }
            default:
                if !set(name, option, &style) { errors.append(MessageError(.badOption, name)) }
            }
        }
        style.twelveHours = carried["hour12"].map { $0.value.text == "true" }
        guard let shown = shown(told, carried["timeZone"]?.value.text, call, &errors) else { return nil }
        return DateTimeFormatted(told: told, shown: shown, style: style, formats: call.formats, options: carried)
    }

    /// Sets an option of this function, which a literal must give; `false` if its value is none that it may have.
    private func set(_ name: String, _ option: MessageOptions.Value, _ style: inout DateTimeStyle) -> Bool {
        let text = option.isLiteral ? option.value.text : nil
        func read<Word: RawRepresentable<String>>(_ path: WritableKeyPath<DateTimeStyle, Word?>) -> Bool {
            guard let word = text.flatMap(Word.init(rawValue:)) else { return false }
            style[keyPath: path] = word
            return true
        }
        switch (kind, name) {
        case (.date, "fields"), (.dateTime, "dateFields"): return read(\.fields)
        case (.date, "length"), (.dateTime, "dateLength"):
            guard let word = text.flatMap(DateLength.init(rawValue:)) else { return false }
            style.length = word
            return true
        case (.time, "precision"), (.dateTime, "timePrecision"): return read(\.precision)
        case (.time, "timeZoneStyle"), (.dateTime, "timeZoneStyle"): return read(\.zoneStyle)
        default: return true
        }
    }

    /// The value on the clocks where it is to be shown; `nil`, which is told, where that zone is not known.
    private func shown(_ told: DateTimeValue, _ zone: String?, _ call: FunctionCall, _ errors: inout [MessageError]) -> DateTimeValue? {
        guard let zone else { return call.timeZone.map { told.zone == nil ? told : told.converted(to: $0) } ?? told }
        if zone == "input" {
            if told.zone == nil { errors.append(MessageError(.badOperand, "no time zone")) }
            return told
        }
        guard let known = DateTimeValue.Zone(identifier: zone) ?? DateTimeValue.Zone(offset: zone) else {
            errors.append(MessageError(.badOption, "timeZone"))
            return nil
        }
        return told.converted(to: known)
    }
}
