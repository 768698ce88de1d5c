internal import Diagnostics
internal import Elections
internal import JSONText
internal import MessageFormat

/// Checks the placeholders of a message against what there is: variables, functions, options, kinds.
struct PlaceholderCheck {
    let variables: [String]
    let functions: FunctionRegistry
    /// What a variable is, by a region that has it.
    let sample: (String) -> VariableValue.Content?

    private let formatter = HouseFormats(.none).formatter(for: "id")

    init(variables: [String], functions: FunctionRegistry, sample: @escaping (String) -> VariableValue.Content?) {
        self.variables = variables
        self.functions = functions
        self.sample = sample
    }

    func findings(_ message: ParsedMessage, key: String, at place: SourcePlace) -> [Diagnostic] {
        var pass = PlaceholderPass(check: self, key: key, place: place)
        for declaration in message.declarations {
            pass.expression(declaration.expression)
            pass.declared.insert(declaration.name)
        }
        switch message.body {
        case .pattern(let elements): pass.pattern(elements)
        case .select(_, let variants): for variant in variants { pass.pattern(variant.pattern) }
        }
        return pass.findings
    }

    /// Whether a function can take what a variable stands for.
    func takes(_ function: ParsedMessage.Function, _ variable: String) -> Bool {
        guard let content = sample(variable) else { return true }
        var function = function
        function.options.removeAll { if case .variable = $0.value { true } else { false } }
        let message = ParsedMessage(body: .pattern([.expression(ParsedMessage.Expression(operand: .variable(variable), function: function))]))
        guard let compiled = try? CompiledMessage(message, functions: functions) else { return true }
        return !formatter.format(compiled, [variable: MessageValue(content)]).errors.contains { $0.kind == .badOperand }
    }
}

/// The findings of one message.
private struct PlaceholderPass {
    let check: PlaceholderCheck
    let key: String
    let place: SourcePlace
    var declared: Set<String> = []
    var findings: [Diagnostic] = []

    mutating func pattern(_ elements: [ParsedMessage.Element]) {
        for element in elements {
            switch element {
            case .text: break
            case .expression(let expression): self.expression(expression)
            case .markup(let markup): report(.messageSyntax, ["problem": "copy has no markup such as `{#\(markup.name)}`"])
            }
        }
    }

    mutating func expression(_ expression: ParsedMessage.Expression) {
        var fact: String?
        if case .variable(let name) = expression.operand, !declared.contains(name) {
            guard variable(name) else { return }
            fact = name
        }
        guard let function = expression.function else { return }
        guard let known = check.functions[function.name] else {
            return report(.unknownFunction, ["function": function.name, "suggestion": nearest(function.name, check.functions.names, ":")])
        }
        if let fact, !check.takes(function, fact) { report(.wrongOperand, ["function": function.name, "variable": fact]) }
        let rules = known.optionRules
        for option in function.options where option.name != "u:id" && option.name != "u:dir" {
            guard let rule = rules.first(where: { $0.name == option.name }) else {
                report(.unknownOption, ["option": option.name, "function": function.name])
                continue
            }
            switch option.value {
            case .literal(let text):
                if !rule.allows(text) { report(.unknownOption, ["option": "\(option.name)=\(text)", "function": function.name]) }
            case .variable(let name):
                if !declared.contains(name), !variable(name) { continue }
                if !rule.takesVariables { report(.unknownOption, ["option": "\(option.name)=$\(name)", "function": function.name]) }
            }
        }
    }

    /// Whether there is such a fact; that there is none is reported.
    private mutating func variable(_ name: String) -> Bool {
        if check.variables.contains(name) { return true }
        report(.unknownVariable, ["variable": name, "suggestion": nearest(name, check.variables, "$")])
        return false
    }

    private func nearest(_ name: String, _ names: [String], _ sigil: String) -> String {
        Suggestion.nearest(to: name, among: names).map { sigil + $0 } ?? ""
    }

    private mutating func report(_ code: DiagnosticCode, _ arguments: [String: String]) {
        findings.append(Diagnostic(code, at: place, arguments.merging(["message": key]) { first, _ in first }))
    }
}
