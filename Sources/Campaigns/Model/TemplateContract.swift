/// What copy a template takes, as far as campaigns must know.
public struct TemplateContract: Sendable, Hashable {
    public struct Slot: Sendable, Hashable {
        public enum Kind: Sendable, Hashable { case text, list, image, link, flag }

        public var name: String
        public var kind: Kind
        public var isRequired: Bool
        /// The most items of a list.
        public var maximum: Int

        public init(_ name: String, _ kind: Kind, isRequired: Bool = false, maximum: Int = 1) {
            self.name = name
            self.kind = kind
            self.isRequired = isRequired
            self.maximum = maximum
        }
    }

    public var name: String
    public var slots: [Slot]

    public init(name: String, slots: [Slot]) {
        self.name = name
        self.slots = slots
    }
}
