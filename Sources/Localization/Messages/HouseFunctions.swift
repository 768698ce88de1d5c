internal import Elections
internal import MessageFormat

/// Our own functions, for what the standard has none.
enum HouseFunctions {
    /// The standard functions and `:house:list`; with facts also `:house:region`.
    static func registry(_ facts: ElectionFacts? = nil, _ cycle: Cycle? = nil) -> FunctionRegistry {
        var functions = FunctionRegistry.standard
        functions["house:list"] = ListFunction()
        if let facts, let cycle { functions["house:region"] = RegionFunction(facts: facts, cycle: cycle) }
        return functions
    }
}

/// `:house:list`: things told one after the other, with *dan* or, by `type=or`, *atau* before the last.
struct ListFunction: MessageFunction {
    var optionRules: [OptionRule] { [OptionRule("type", .words(ListKind.allCases.map(\.rawValue)))] }

    func resolve(_ call: FunctionCall, errors: inout [MessageError]) -> (any ResolvedValue)? {
        guard case .list(let items) = call.value else {
            errors.append(MessageError(.badOperand))
            return nil
        }
        var kind = ListKind.and
        if let option = call.options["type"] {
            if let known = option.value.text.flatMap(ListKind.init(rawValue:)) { kind = known } else { errors.append(MessageError(.badOption, "type")) }
        }
        return HouseText(string: call.formats.list(items, kind), value: .list(items))
    }
}

/// `:house:region`: the name of the region of a code, with its kind (*Kabupaten Bantul*) or, by `form=name`, without it.
struct RegionFunction: MessageFunction {
    let facts: ElectionFacts
    let cycle: Cycle

    var optionRules: [OptionRule] { [OptionRule("form", .words(["full", "name"]))] }

    func resolve(_ call: FunctionCall, errors: inout [MessageError]) -> (any ResolvedValue)? {
        guard let code = call.value?.text.flatMap(RegionCode.init), facts.region(code) != nil else {
            errors.append(MessageError(.badOperand, "no code of a region"))
            return nil
        }
        let form = call.options["form"]?.value.text ?? "full"
        if form != "full", form != "name" { errors.append(MessageError(.badOption, "form")) }
        let name = form == "name" ? facts.name(of: code, in: cycle).value : facts.fullName(of: code, in: cycle).value
        return HouseText(string: name, value: .string(name))
    }
}

/// A text of one of our own functions.
struct HouseText: ResolvedValue {
    let string: String
    let value: MessageValue

    var type: String { "string" }

    func text() throws(MessageError) -> String { string }
}
