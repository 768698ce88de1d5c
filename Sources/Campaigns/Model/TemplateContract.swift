/// What copy a template takes, as far as campaigns must know.
public struct TemplateContract: Sendable, Hashable {
    public struct Slot: Sendable, Hashable {
        public enum Kind: Sendable, Hashable { case text, list, image, link, flag }

        public var name: String
        public var kind: Kind
        public var isRequired: Bool
        /// The most items of a list.
        public var maximum: Int

        /// Whether a reader needs it to understand the piece: everything but the line above the headline, the contact and pictures.
        public var isBody: Bool { ["headline", "lead", "steps", "callout", "details", "details.title"].contains(name) }

        public init(_ name: String, _ kind: Kind, isRequired: Bool = false, maximum: Int = 1) {
            self.name = name
            self.kind = kind
            self.isRequired = isRequired
            self.maximum = maximum
        }
    }

    public var name: String
    public var slots: [Slot]
    /// Whether it comes on paper.
    public var isPrinted: Bool
    /// Whether it has room for copy in two languages.
    public var takesTwoLanguages: Bool

    public init(name: String, slots: [Slot], isPrinted: Bool = true, takesTwoLanguages: Bool = false) {
        self.name = name
        self.slots = slots
        self.isPrinted = isPrinted
        self.takesTwoLanguages = takesTwoLanguages
    }
}
