/// One field of an object, with what an editor shows to whoever fills it in.
struct SchemaField: Sendable {
    var name: String
    var title: String
    var description: String
    var isRequired: Bool
    var shape: SchemaShape
    /// Values that may stand there, as they are written in the file.
    var examples: [String]

    init(_ name: String, _ title: String, _ description: String, isRequired: Bool = false, _ shape: SchemaShape, examples: [String]) {
        self.name = name
        self.title = title
        self.description = description
        self.isRequired = isRequired
        self.shape = shape
        self.examples = examples
    }
}
