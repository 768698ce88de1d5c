/// Writes descriptions as JSON Schema, draft 2020-12.
enum SchemaWriter {
    static func file(title: String, description: String, _ object: SchemaObject) -> String {
        let head: [(key: String, value: SchemaValue)] = [
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text(title)), ("description", .text(description)),
        ]
        return SchemaValue.object(head + members(.object(object))).file
    }

    private static func members(_ shape: SchemaShape) -> [(key: String, value: SchemaValue)] {
        switch shape {
        case .text(let pattern): return [("type", .text("string"))] + (pattern.map { [("pattern", .text($0))] } ?? [])
        case .day: return [("type", .text("string")), ("format", .text("date")), ("pattern", .text("^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"))]
        case .choice(let choices): return choice(choices)
        case .integer(let range):
            return [("type", .text("integer")), ("minimum", .raw(String(range.lowerBound))), ("maximum", .raw(String(range.upperBound)))]
        case .number(let range):
            return [("type", .text("number")), ("minimum", .raw(String(range.lowerBound))), ("maximum", .raw(String(range.upperBound)))]
        case .flag: return [("type", .text("boolean"))]
        case .list(let item, let least):
            return [("type", .text("array")), ("items", .object(members(item)))] + (least > 0 ? [("minItems", .raw(String(least)))] : [])
        case .object(let object): return members(of: object)
        case .either(let shapes): return [("anyOf", .array(shapes.map { .object(members($0)) }))]
        case .narrowing(let fields, let names):
            let properties: [(key: String, value: SchemaValue)] = fields.map { ($0.field, .object(members($0.shape))) }
            return (properties.isEmpty ? [] : [("properties", .object(properties))])
                + (names.isEmpty ? [] : [("propertyNames", .object([("enum", .array(names.map { .text($0) }))]))])
        }
    }

    /// `enumDescriptions` is what VS Code shows beside each value; validators pass over it.
    private static func choice(_ choices: [SchemaChoice]) -> [(key: String, value: SchemaValue)] {
        let values: [(key: String, value: SchemaValue)] = [("enum", .array(choices.map { .text($0.value) }))]
        guard choices.contains(where: { !$0.meaning.isEmpty }) else { return values }
        return values + [("enumDescriptions", .array(choices.map { .text($0.meaning) }))]
    }

    private static func members(of object: SchemaObject) -> [(key: String, value: SchemaValue)] {
        var result: [(key: String, value: SchemaValue)] = [("type", .text("object"))]
        let properties: [(key: String, value: SchemaValue)] = object.fields.map { field in
            let told: [(key: String, value: SchemaValue)] = [("title", .text(field.title)), ("description", .text(field.description))]
            let examples: [(key: String, value: SchemaValue)] = [("examples", .array(field.examples.map { .raw($0) }))]
            return (field.name, .object(told + members(field.shape) + examples))
        }
        if !properties.isEmpty { result.append(("properties", .object(properties))) }
        let required = object.fields.filter(\.isRequired).map(\.name)
        if !required.isEmpty { result.append(("required", .array(required.map { .text($0) }))) }
        result.append(("additionalProperties", object.others.map { .object(members($0)) } ?? .raw("false")))
        if let pattern = object.namePattern { result.append(("propertyNames", .object([("pattern", .text(pattern))]))) }
        if !object.conditions.isEmpty { result.append(("allOf", .array(object.conditions.map(condition)))) }
        return result
    }

    private static func condition(_ condition: SchemaCondition) -> SchemaValue {
        var result: [(key: String, value: SchemaValue)] = [
            ("if", .object([
                ("properties", .object([(condition.field, .object([("const", .text(condition.value))]))])),
                ("required", .array([.text(condition.field)])),
            ])),
        ]
        let required: [(key: String, value: SchemaValue)] =
            condition.needs.isEmpty ? [] : [("required", .array(condition.needs.map { .text($0) }))]
        result.append(("then", .object(required + (condition.narrowing.map(members) ?? []))))
        if !condition.needs.isEmpty {
            result.append(("else", .object([("properties", .object(condition.needs.map { ($0, .raw("false")) }))])))
        }
        return .object(result)
    }
}
