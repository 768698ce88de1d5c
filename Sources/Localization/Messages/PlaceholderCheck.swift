internal import Diagnostics
internal import Elections
internal import JSONText

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

    func findings(_ text: String, _ pattern: MessagePattern, key: String, at place: SourcePlace) -> [Diagnostic] {
        guard !pattern.placeholders.isEmpty else { return [] }
        let locator = PlaceholderLocator(text)
        return pattern.placeholders.enumerated().flatMap { index, placeholder in
            findings(placeholder, key) { name in locator.range(of: name, in: index).map { place.part($0) } ?? place }
        }
    }

    /// - Parameter place: where a name with its mark stands in the placeholder.
    private func findings(_ one: MessagePattern.Placeholder, _ key: String, _ place: (String) -> SourcePlace) -> [Diagnostic] {
        guard variables.contains(one.variable) else {
            let allowed = variables.filter { !$0.hasSuffix("Start") && !$0.hasSuffix("End") }.map { "$" + $0 }
            return [unknown(
                .unknownVariable, ["variable": one.variable, "message": key, "allowed": allowed.joined(separator: ", ")],
                place("$" + one.variable), Nearest.name(to: one.variable, among: variables).map { "$" + $0 })]
        }
        guard let function = one.function else { return [] }
        guard let known = PlaceholderCheck.options[function] else {
            let nearest = Nearest.name(to: function, among: PlaceholderCheck.options.keys.sorted()).map { ":" + $0 }
            return [unknown(.unknownFunction, ["function": function, "message": key], place(":" + function), nearest)]
        }
        var findings: [Diagnostic] = []
        if let content = kind(one.variable), !PlaceholderCheck.takes(function, content) {
            let right = PlaceholderCheck.function(for: content)
            findings.append(unknown(
                .wrongOperand, ["function": function, "variable": one.variable, "message": key], place(":" + function), right.map { ":" + $0 }))
        }
        for option in one.options {
            guard let values = known[option.name] else {
                findings.append(unknown(
                    .unknownOption, ["option": option.name, "function": function, "message": key, "allowed": PlaceholderCheck.allowed(known)],
                    place(option.name), Nearest.name(to: option.name, among: known.keys.sorted())))
                continue
            }
            let allowed = values ?? PlaceholderCheck.fields
            let parts = values == nil ? option.value.split(separator: "-").map(String.init) : [option.value]
            for part in parts where !allowed.contains(part) {
                findings.append(unknown(
                    .unknownOption,
                    ["option": "\(option.name)=\(option.value)", "function": function, "message": key, "allowed": allowed.joined(separator: ", ")],
                    place(option.value), Nearest.name(to: part, among: allowed).map { option.value.replacing(part, with: $0) }))
            }
        }
        return findings
    }

    private func unknown(_ code: DiagnosticCode, _ arguments: [String: String], _ place: SourcePlace, _ meant: String?) -> Diagnostic {
        Diagnostic(code, at: place, arguments.merging(["suggestion": meant ?? ""]) { $1 }, fix: meant.flatMap { place.fix($0) })
    }

    private static func allowed(_ options: [String: [String]?]) -> String { options.keys.sorted().joined(separator: ", ") }

    private static func takes(_ function: String, _ content: VariableValue.Content) -> Bool {
        switch (function, content) {
        case ("string", _), ("date", .date), ("time", .time), ("number", .integer), ("integer", .integer): true
        default: false
        }
    }

    /// The function that tells a value of a kind; `nil` where none is needed.
    private static func function(for content: VariableValue.Content) -> String? {
        switch content {
        case .date: "date"
        case .time: "time"
        case .integer: "integer"
        case .text, .list: nil
        }
    }
}
