import MessageFormat

/// `:test:function`, `:test:select` and `:test:format`, which the conformance data uses so as not to depend on any language
/// (`test/README.md` of unicode-org/message-format-wg).
struct TestFunction: MessageFunction {
    var selects: Bool
    var formats: Bool

    static let registry = {
        var functions = FunctionRegistry.standard
        functions["test:function"] = TestFunction(selects: true, formats: true)
        functions["test:select"] = TestFunction(selects: true, formats: false)
        functions["test:format"] = TestFunction(selects: false, formats: true)
        return functions
    }()

    func resolve(_ call: FunctionCall, errors: inout [MessageError]) -> (any ResolvedValue)? {
        var result: TestValue
        if case .value(let operand) = call.operand, let other = operand as? TestValue {
            result = other
        } else if let number = call.value?.number {
            result = TestValue(input: number)
        } else {
            errors.append(MessageError(.badOperand))
            return nil
        }
        result.canSelect = selects
        result.canFormat = formats
        if let option = call.options["decimalPlaces"] {
            guard let text = option.value.text, text == "0" || text == "1" else {
                errors.append(MessageError(.badOption))
                return nil
            }
            result.decimalPlaces = text == "1" ? 1 : 0
        }
        if let option = call.options["fails"] {
            switch option.value.text {
            case "never": break
            case "select": result.failsSelect = true
            case "format": result.failsFormat = true
            case "always": (result.failsSelect, result.failsFormat) = (true, true)
            default: errors.append(MessageError(.badOption))
            }
        }
        return result
    }
}

struct TestValue: ResolvedValue {
    var input: DecimalNumber
    var decimalPlaces = 0
    var failsFormat = false
    var failsSelect = false
    var canSelect = true
    var canFormat = true

    var type: String { "test" }
    var value: MessageValue { .number(input) }
    var isSelectable: Bool { canSelect && !failsSelect }

    func text() throws(MessageError) -> String {
        guard canFormat else { throw MessageError(.notFormattable) }
        guard !failsFormat else { throw MessageError(.badOption) }
        // Nothing is rounded: digits are cut off.
        let parts = input.text.split(separator: ".")
        let whole = parts.first.map(String.init) ?? "0"
        return decimalPlaces == 0 ? whole : whole + "." + (parts.dropFirst().first?.prefix(1) ?? "0")
    }

    func match(_ key: SelectionKey) -> KeyMatch {
        guard input == DecimalNumber(1) else { return .none }
        if key.text == "1" { return .rank(1) }
        return key.text == "1.0" && decimalPlaces == 1 ? .rank(0) : .none
    }
}
