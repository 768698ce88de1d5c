/// What holds when a field has a certain value.
struct SchemaCondition: Sendable {
    var field: String
    var value: String
    /// Fields that are needed then, and have no place otherwise.
    var needs: [String] = []
    /// What the object must also be then.
    var narrowing: SchemaShape?
}
