internal import Campaigns
internal import Diagnostics
internal import Elections

/// Checks the placeholders of a message against what there is: variables, functions, options, kinds.
struct PlaceholderCheck {
    let variables: [String]
    /// What kind a variable is, by a region that has it.
    let kind: (String) -> VariableValue.Content?

    private static let options: [String: [String: [String]?]] = [
        "string": [:], "number": [:], "integer": [:], "time": ["length": ["short"]],
        "date": ["fields": nil, "length": ["long", "medium", "short"]],
    ]
    private static let fields = ["year", "month", "day", "weekday"]

    func findings(_ pattern: MessagePattern, key: String, at place: SourcePlace) -> [Diagnostic] {
        pattern.placeholders.flatMap { finding($0, key, place) }
    }

    private func finding(_ one: MessagePattern.Placeholder, _ key: String, _ place: SourcePlace) -> [Diagnostic] {
        guard variables.contains(one.variable) else {
            return [Diagnostic(.unknownVariable, at: place, [
                "variable": one.variable, "message": key, "suggestion": Nearest.name(to: one.variable, among: variables).map { "$" + $0 } ?? "",
            ])]
        }
        guard let function = one.function else { return [] }
        guard let known = PlaceholderCheck.options[function] else {
            return [Diagnostic(.unknownFunction, at: place, [
                "function": function, "message": key,
                "suggestion": Nearest.name(to: function, among: PlaceholderCheck.options.keys.sorted()).map { ":" + $0 } ?? "",
            ])]
        }
        var findings: [Diagnostic] = []
        if let content = kind(one.variable), !PlaceholderCheck.takes(function, content) {
            findings.append(Diagnostic(.wrongOperand, at: place, ["function": function, "variable": one.variable, "message": key]))
        }
        for option in one.options {
            guard let values = known[option.name] else {
                findings.append(Diagnostic(.unknownOption, at: place, ["option": option.name, "function": function, "message": key]))
                continue
            }
            let good = values?.contains(option.value) ?? option.value.split(separator: "-").allSatisfy { PlaceholderCheck.fields.contains(String($0)) }
            if !good {
                findings.append(Diagnostic(.unknownOption, at: place, ["option": "\(option.name)=\(option.value)", "function": function, "message": key]))
            }
        }
        return findings
    }

    private static func takes(_ function: String, _ content: VariableValue.Content) -> Bool {
        switch (function, content) {
        case ("string", _), ("date", .date), ("time", .time), ("number", .integer), ("integer", .integer): true
        default: false
        }
    }
}
