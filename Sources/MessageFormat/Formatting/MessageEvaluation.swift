/// One filling of a message. Declarations are resolved when they are needed, and once.
struct MessageEvaluation<Arguments: MessageArguments> {
    let message: CompiledMessage
    let formatter: MessageFormatter
    var arguments: Arguments
    var errors: [MessageError] = []
    private var declared: [ResolvedStep?]

    init(message: CompiledMessage, formatter: MessageFormatter, arguments: Arguments) {
        self.message = message
        self.formatter = formatter
        self.arguments = arguments
        declared = message.declarations.isEmpty ? [] : Array(repeating: nil, count: message.declarations.count)
    }

    /// Resolves a declaration and those that it needs, first things first; a list of things to do, so that no chain of declarations runs deep.
    mutating func declaration(_ number: Int) -> ResolvedStep {
        var open = [number]
        while let next = open.last {
            if declared[next] != nil {
                open.removeLast()
            } else if let missing = message.declarations[next].needs.first(where: { declared[$0] == nil }) {
                open.append(missing)
            } else {
                declared[next] = resolve(message.declarations[next].step)
                open.removeLast()
            }
        }
        return declared[number] ?? ResolvedStep(value: FallbackValue(source: ""))
    }

    mutating func resolve(_ step: CompiledMessage.Step) -> ResolvedStep {
        guard let function = step.function else { return contextual(plain(step), step) }
        var operand = FunctionCall.Operand.none
        if case .none = step.operand {} else {
            let value = plain(step).value
            operand = value.fallbackSource.map { .fallback($0) } ?? .value(value)
        }
        guard let implementation = function.implementation else {
            tell(.unknownFunction, step)
            return ResolvedStep(value: FallbackValue(source: step.source))
        }
        let call = FunctionCall(
            operand: operand, options: options(of: function), locale: formatter.locale, formats: formatter.formats, timeZone: formatter.timeZone)
        let known = errors.count
        let value = implementation.resolve(call, errors: &errors)
        for index in known..<errors.count where errors[index].source.isEmpty { errors[index].source = step.source }
        return contextual(ResolvedStep(value: value ?? FallbackValue(source: step.source)), step)
    }

    /// The operand of a step, as if it had no function.
    private mutating func plain(_ step: CompiledMessage.Step) -> ResolvedStep {
        switch step.operand {
        case .none: return ResolvedStep(value: FallbackValue(source: step.source))
        case .literal(let text): return ResolvedStep(value: StringValue(string: text))
        case .declared(let number):
            let resolved = declaration(number)
            return resolved.value.fallbackSource == nil ? resolved : ResolvedStep(value: FallbackValue(source: step.source))
        case .input(let name):
            guard let value = arguments.value(of: name) else {
                tell(.unresolvedVariable, step)
                return ResolvedStep(value: FallbackValue(source: step.source))
            }
            return ResolvedStep(value: PlainValue.resolved(value, formatter))
        }
    }

    private mutating func options(of function: CompiledMessage.Function) -> MessageOptions {
        guard let variable = function.options else { return function.literals }
        var options = function.literals
        for option in variable {
            guard let value = value(of: option) else { continue }
            options.append(option.name, .init(value: value, isLiteral: false))
        }
        return options
    }

    /// The value of an option; `nil` where its variable has none, which is told.
    mutating func value(of option: CompiledMessage.Option) -> MessageValue? {
        switch option.value {
        case .none: return nil
        case .literal(let text): return .string(text)
        case .declared(let number):
            let value = declaration(number).value
            return value.fallbackSource == nil ? value.value : nil
        case .input(let name):
            let value = arguments.value(of: name)
            if value == nil { errors.append(MessageError(.unresolvedVariable, source: "$" + name)) }
            return value
        }
    }

    private mutating func contextual(_ resolved: ResolvedStep, _ step: CompiledMessage.Step) -> ResolvedStep {
        guard !step.context.isEmpty else { return resolved }
        var resolved = resolved
        for option in step.context {
            let text = value(of: option)?.text
            switch (option.name, text) {
            case ("u:id", .some): resolved.id = text
            case ("u:dir", "ltr"): resolved.requested = .leftToRight
            case ("u:dir", "rtl"): resolved.requested = .rightToLeft
            case ("u:dir", "auto"): resolved.requested = .auto
            case ("u:dir", "inherit"): resolved.requested = nil
            default: errors.append(MessageError(.badOption, option.name, source: step.source))
            }
        }
        return resolved
    }

    mutating func tell(_ kind: MessageError.Kind, _ step: CompiledMessage.Step) {
        errors.append(MessageError(kind, kind == .unknownFunction ? step.function.map { ":" + $0.name } ?? "" : "", source: step.source))
    }
}
