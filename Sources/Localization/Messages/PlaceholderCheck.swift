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

    /// - Parameter text: what was parsed, to find the place of a name in it.
    func findings(_ message: ParsedMessage, _ text: String, key: String, at place: SourcePlace) -> [Diagnostic] {
        var pass = PlaceholderPass(check: self, key: key, place: place, locator: PlaceholderLocator(text))
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

    /// The function that tells a value of a kind; `nil` where none is needed.
    static func function(for content: VariableValue.Content) -> String? {
        switch content {
        case .date: "date"
        case .time: "time"
        case .integer: "integer"
        case .text, .list: nil
        }
    }
}

/// The findings of one message.
private struct PlaceholderPass {
    let check: PlaceholderCheck
    let key: String
    let place: SourcePlace
    var locator: PlaceholderLocator
    var declared: Set<String> = []
    var findings: [Diagnostic] = []

    mutating func pattern(_ elements: [ParsedMessage.Element]) {
        for element in elements {
            switch element {
            case .text: break
            case .expression(let expression): self.expression(expression)
            case .markup(let markup):
                report(.messageSyntax, ["problem": "copy has no markup such as `{#\(markup.name)}`"], at: (markup.kind == .close ? "/" : "#") + markup.name)
            }
        }
    }

    mutating func expression(_ expression: ParsedMessage.Expression) {
        var fact: String?
        if case .variable(let name) = expression.operand, !declared.contains(name) {
            guard variable(name) else { return }
            fact = name
        }
        // A literal that is called like a fact is a dollar sign forgotten.
        if case .literal(let text) = expression.operand, check.variables.contains(text) {
            return report(.literalForVariable, ["text": "{\(text)}"], at: text, meant: "$" + text)
        }
        guard let function = expression.function else { return }
        guard let known = check.functions[function.name] else {
            let meant = Suggestion.nearest(to: function.name, among: check.functions.names).map { ":" + $0 }
            return report(.unknownFunction, ["function": function.name], at: ":" + function.name, meant: meant)
        }
        if let fact, !check.takes(function, fact) {
            let meant = check.sample(fact).flatMap(PlaceholderCheck.function).map { ":" + $0 }
            report(.wrongOperand, ["function": function.name, "variable": fact], at: ":" + function.name, meant: meant == ":" + function.name ? nil : meant)
        }
        for option in function.options where option.name != "u:id" && option.name != "u:dir" { self.option(option, of: function.name, known.optionRules) }
    }

    private mutating func option(_ option: ParsedMessage.Option, of function: String, _ rules: [OptionRule]) {
        let names = rules.map(\.name)
        guard let rule = rules.first(where: { $0.name == option.name }) else {
            report(
                .unknownOption, ["option": option.name, "function": function, "allowed": names.joined(separator: ", ")], at: option.name,
                meant: Suggestion.nearest(to: option.name, among: names))
            return
        }
        switch option.value {
        case .literal(let text):
            guard !rule.allows(text) else { return }
            var words: [String] = []
            if case .words(let allowed) = rule.values { words = allowed }
            report(
                .unknownOption,
                ["option": "\(option.name)=\(text)", "function": function, "allowed": words.isEmpty ? "a whole number" : words.joined(separator: ", ")],
                at: text, meant: Suggestion.nearest(to: text, among: words))
        case .variable(let name):
            if !declared.contains(name), !variable(name) { return }
            guard !rule.takesVariables else { return }
            report(
                .unknownOption, ["option": "\(option.name)=$\(name)", "function": function, "allowed": "a word, not a variable"], at: "$" + name)
        }
    }

    /// Whether there is such a fact; that there is none is reported.
    private mutating func variable(_ name: String) -> Bool {
        if check.variables.contains(name) { return true }
        // A period has a name for its start and one for its end besides its own.
        let allowed = check.variables.filter { !$0.hasSuffix("Start") && !$0.hasSuffix("End") }.map { "$" + $0 }
        report(
            .unknownVariable, ["variable": name, "allowed": allowed.joined(separator: ", ")], at: "$" + name,
            meant: Suggestion.nearest(to: name, among: check.variables).map { "$" + $0 })
        return false
    }

    /// - Parameter name: what is wrong, with its mark, as it stands in the text.
    private mutating func report(_ code: DiagnosticCode, _ arguments: [String: String], at name: String, meant: String? = nil) {
        let found = locator.next(name).map { place.part($0) }
        findings.append(Diagnostic(
            code, at: found ?? place, arguments.merging(["message": key, "suggestion": meant ?? ""]) { first, _ in first },
            fix: meant.flatMap { found?.fix($0) }))
    }
}
