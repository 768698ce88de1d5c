extension ParsedMessage {
    /// Reads a message, without holding it against the rules of the data model (see ``modelErrors``).
    ///
    /// A pure function of the text: it ends for every text, in time proportional to its length.
    public init(parsing text: String) throws(MessageSyntaxError) {
        var parser = MessageParser(text)
        self = try parser.message()
    }
}
