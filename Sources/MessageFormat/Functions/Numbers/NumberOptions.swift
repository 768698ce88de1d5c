/// Reads the options of a number function: those of the expression before those that its operand carries.
struct NumberOptions {
    let rules: [OptionRule]
    var style = NumberStyle()
    var carried = MessageOptions()
    /// How the number may choose a variant; `nil` if it must not.
    var selection: NumberSelection? = .plural

    init(_ rules: [OptionRule]) { self.rules = rules }

    mutating func read(_ call: FunctionCall, _ errors: inout [MessageError]) {
        let inherited = call.inherited
        for (name, option) in inherited.entries where name != "select" && takes(name) && style.set(name, to: option.value) { carried.append(name, option) }
        let selects = takes("select")
        if selects, inherited["select"] != nil, call.options["select"] == nil {
            errors.append(MessageError(.badOption, "select"))
            selection = nil
        }
        for (name, option) in call.options.entries where takes(name) {
            if name == "select" {
                guard option.isLiteral, let known = option.value.text.flatMap(NumberSelection.init(rawValue:)) else {
                    errors.append(MessageError(.badOption, name))
                    if !option.isLiteral { selection = nil }
                    continue
                }
                selection = known
            } else if !style.set(name, to: option.value) {
                errors.append(MessageError(.badOption, name))
                continue
            }
            carried[name] = option
        }
    }

    private func takes(_ name: String) -> Bool { rules.contains { $0.name == name } }
}
