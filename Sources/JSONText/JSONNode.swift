public import Diagnostics

/// A value of a document with its name and the way back to its place.
public struct JSONNode {
    public let value: JSONValue
    /// The key under which it stands; that of the list for an item.
    public let name: String
    /// Where its key stands; `nil` for an item of a list and for the whole file.
    public let keyRange: JSONRange?
    let document: JSONDocument

    public var place: SourcePlace { document.file.place(value.range) }

    public subscript(key: String) -> JSONNode? {
        guard case .object(let members) = value.content, let member = members.first(where: { $0.key == key }) else { return nil }
        return JSONNode(value: member.value, name: key, keyRange: member.keyRange, document: document)
    }

    /// The member of that name; its absence is reported, unless ``allow(_:)`` found it under a misspelt key.
    public func required(_ key: String) -> JSONNode? {
        if let found = self[key] { return found }
        // One mistake, one finding: the slip in its key is told already.
        if document.misspelt[value.range]?.contains(key) == true { return nil }
        document.report(.missingField, at: JSONRange(start: value.range.start, end: value.range.start + 1), ["field": key])
        return nil
    }

    /// The members in the order of the file.
    public var members: [(key: String, node: JSONNode)] {
        guard case .object(let members) = value.content else { return [] }
        return members.map { ($0.key, JSONNode(value: $0.value, name: $0.key, keyRange: $0.keyRange, document: document)) }
    }

    /// Reports every member that is not among the fields.
    public func allow(_ fields: [String]) {
        guard case .object(let members) = value.content else { return }
        // A field that is there already was not meant.
        let absent = fields.filter { field in !members.contains { $0.key == field } }
        for member in members where !fields.contains(member.key) {
            let meant = Suggestion.nearest(to: member.key, among: absent)
            report(.unknownField, at: member.keyRange, ["field": member.key], instead: meant)
            if let meant { document.misspelt[value.range, default: []].insert(meant) }
        }
    }

    public var isObject: Bool { if case .object = value.content { true } else { false } }

    /// The text, or `nil`; another kind of value is reported.
    public func string() -> String? {
        if case .string(let text) = value.content { return text }
        if case .number(let digits) = value.content { refuse("a text", instead: "\"\(digits)\"") } else { refuse("a text") }
        return nil
    }

    /// The text, or `nil` without a report.
    public var text: String? { if case .string(let text) = value.content { text } else { nil } }

    public func integer(_ range: ClosedRange<Int>) -> Int? {
        if case .number(let text) = value.content, let number = Int(text), range.contains(number) { return number }
        let typed = text.flatMap { Int($0) }.flatMap { range.contains($0) ? String($0) : nil }
        refuse("a whole number from \(range.lowerBound) to \(range.upperBound)", instead: typed)
        return nil
    }

    public func number(_ range: ClosedRange<Double>) -> Double? {
        if case .number(let text) = value.content, let number = Double(text), range.contains(number) { return number }
        refuse("a number from \(range.lowerBound) to \(range.upperBound)")
        return nil
    }

    public func bool() -> Bool? {
        if case .bool(let flag) = value.content { return flag }
        refuse("true or false")
        return nil
    }

    /// The items of a list; another kind of value is reported.
    public func items() -> [JSONNode] {
        guard case .array(let items) = value.content else {
            refuse("a list")
            return []
        }
        return items.map { JSONNode(value: $0, name: name, keyRange: nil, document: document) }
    }

    /// Texts of a list, those of another kind reported.
    public func strings() -> [String] { items().compactMap { $0.string() } }

    /// One of the allowed texts; anything else is reported with the nearest of them.
    public func choice(_ allowed: [String]) -> String? {
        guard let text = string() else { return nil }
        if allowed.contains(text) { return text }
        report(.invalidValue, ["field": name, "value": text, "allowed": allowed.joined(separator: ", ")], nearest: allowed)
        return nil
    }

    public func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) -> Choice? where Choice.RawValue == String {
        choice(type.allCases.map(\.rawValue)).flatMap(type.init(rawValue:))
    }

    /// Reports that the value is of the wrong kind.
    ///
    /// - Parameter written: what belongs in its place, as JSON writes it, where that is known.
    public func refuse(_ expected: String, instead written: String? = nil) {
        document.report(
            .wrongType, at: value.range, ["field": name.isEmpty ? "the file" : name, "expected": expected, "found": found],
            fix: written.map { document.file.fix(value.range, $0) })
    }

    public func report(_ code: DiagnosticCode, severity: Severity = .error, _ arguments: [String: String]) {
        document.report(code, severity: severity, at: value.range, arguments)
    }

    private var found: String {
        switch value.content {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let text): text
        case .string(let text): "\"\(text.prefix(40))\""
        case .array(let items): items.isEmpty ? "an empty list" : "a list"
        case .object: "an object"
        }
    }
}
