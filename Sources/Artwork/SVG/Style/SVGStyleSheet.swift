/// The class rules of a drawing: `.name { property: value; … }`, and nothing else of CSS.
struct SVGStyleSheet {
    /// A property and how late in the sheets it stands: of equals the later one counts.
    private struct Entry {
        var value: String
        var order: Int
    }

    private var classes: [String: [String: Entry]] = [:]
    private var order = 0
    /// How many properties there are, once for each class of a rule.
    private(set) var count = 0

    /// Adds the rules of a `<style>`, those declarations that `accepts` takes; gives what is more than class rules. Stops where
    /// ``count`` passes the limit.
    mutating func add(_ text: String, accepts: (SVGDeclaration) -> Bool) -> String? {
        var rest = SVGStyleSheet.withoutComments(text)[...]
        while true {
            rest = rest.drop(while: \.isWhitespace)
            guard let open = rest.firstIndex(of: "{") else {
                return rest.isEmpty ? nil : "`\(rest.prefix(40))` is not a class rule"
            }
            let head = SVGDeclaration.trimmed(rest[..<open])
            guard let close = rest.firstIndex(of: "}") else { return "the rule `\(head.prefix(40))` has no end" }
            let names = head.split(separator: ",", omittingEmptySubsequences: false).map { SVGDeclaration.trimmed($0) }
            guard names.allSatisfy(SVGStyleSheet.isClass) else { return "`\(head.prefix(40))` is not a class rule" }
            guard let declarations = SVGDeclaration.list(String(rest[rest.index(after: open)..<close])) else {
                return "the rule `\(head.prefix(40))` cannot be read"
            }
            count += names.count * declarations.count
            guard count <= SVGLimits.declarations else { return nil }
            for declaration in declarations where accepts(declaration) {
                order += 1
                for name in names { classes[String(name.dropFirst()), default: [:]][declaration.name] = Entry(value: declaration.value, order: order) }
            }
            rest = rest[rest.index(after: close)...]
        }
    }

    /// What the classes of an object say, in the order in which it counts.
    func declarations(_ classList: String) -> [SVGDeclaration] {
        guard !classes.isEmpty else { return [] }
        var result: [String: Entry] = [:]
        for name in Set(classList.split(whereSeparator: \.isWhitespace)) {
            for (property, entry) in classes[String(name)] ?? [:] where entry.order > (result[property]?.order ?? 0) { result[property] = entry }
        }
        return result.sorted { $0.value.order < $1.value.order }.map { SVGDeclaration(name: $0.key, value: $0.value.value) }
    }

    private static func isClass(_ selector: String) -> Bool {
        selector.hasPrefix(".") && selector.count > 1
            && selector.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }

    /// The text with `/* … */` taken out.
    static func withoutComments(_ text: String) -> String {
        var pieces: [Substring] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "/*") {
            pieces.append(rest[..<open.lowerBound])
            guard let close = rest[open.upperBound...].firstRange(of: "*/") else { return pieces.joined() }
            rest = rest[close.upperBound...]
        }
        return pieces.isEmpty ? text : (pieces + [rest]).joined()
    }
}
