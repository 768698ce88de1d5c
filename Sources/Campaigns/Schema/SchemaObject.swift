/// An object: its fields, what else it may hold, and what depends on a field's value.
struct SchemaObject: Sendable {
    var fields: [SchemaField]
    /// What members of other names may be; `nil` where there may be none.
    var others: SchemaShape?
    /// The regular expression that names must match, where there is one.
    var namePattern: String?
    var conditions: [SchemaCondition] = []

    /// The names of the fields, in the order in which they are explained: what the reader allows.
    var names: [String] { fields.map(\.name) }
}
