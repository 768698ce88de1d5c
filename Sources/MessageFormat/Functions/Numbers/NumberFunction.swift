/// `:number`, `:integer` and `:percent`.
struct NumberFunction: MessageFunction {
    let kind: NumberKind

    var optionRules: [OptionRule] { kind.rules }

    func resolve(_ call: FunctionCall, errors: inout [MessageError]) -> (any ResolvedValue)? {
        guard let number = call.value?.number else {
            errors.append(MessageError(.badOperand))
            return nil
        }
        var reader = NumberOptions(kind.rules)
        reader.read(call, &errors)
        return NumberValue(
            number: kind == .integer ? number.rounded(at: 0, mode: .halfExpand) : number, kind: kind, style: reader.style, options: reader.carried,
            selection: reader.selection, formats: call.formats, direction: TextDirection(tag: call.locale))
    }
}

/// `:offset`: a number and a little more or less.
struct OffsetFunction: MessageFunction {
    var optionRules: [OptionRule] { [OptionRule("add", .digits), OptionRule("subtract", .digits)] }

    func resolve(_ call: FunctionCall, errors: inout [MessageError]) -> (any ResolvedValue)? {
        guard let number = call.value?.number else {
            errors.append(MessageError(.badOperand))
            return nil
        }
        let add = call.options["add"], subtract = call.options["subtract"]
        guard (add == nil) != (subtract == nil), let offset = (add ?? subtract)?.value.digitSize else {
            errors.append(MessageError(.badOption, "one of add and subtract must be a number from 0 to 99"))
            return nil
        }
        var plain = call
        plain.options = MessageOptions()
        var reader = NumberOptions(NumberKind.number.rules)
        reader.read(plain, &errors)
        return NumberValue(
            number: number + DecimalNumber(add == nil ? -offset : offset), kind: .number, style: reader.style, options: reader.carried,
            selection: reader.selection, formats: call.formats, direction: TextDirection(tag: call.locale))
    }
}
