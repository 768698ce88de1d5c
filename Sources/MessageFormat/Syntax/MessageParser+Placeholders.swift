extension MessageParser {
    mutating func placeholder() throws(MessageSyntaxError) -> ParsedMessage.Element {
        guard take("{") else { throw error("an expression in braces must stand here") }
        skipSpace()
        if take("#") { return .markup(try markup(closing: false)) }
        if take("/") { return .markup(try markup(closing: true)) }
        return .expression(try expression())
    }

    private mutating func markup(closing: Bool) throws(MessageSyntaxError) -> ParsedMessage.Markup {
        let name = try identifier()
        let (options, optionSpace) = try options()
        let attributes = try attributes(afterSpace: optionSpace)
        skipSpace()
        var kind = closing ? ParsedMessage.Markup.Kind.close : .open
        if !closing, take("/") {
            kind = .standalone
            guard at("}") else { throw error("} must follow the / of markup that stands alone") }
        }
        try close()
        return ParsedMessage.Markup(kind: kind, name: name, options: options, attributes: attributes)
    }

    private mutating func expression() throws(MessageSyntaxError) -> ParsedMessage.Expression {
        var operand: ParsedMessage.Operand?
        if take("$") {
            operand = .variable(try name())
        } else if let literal = try literal() {
            operand = .literal(literal)
        } else if !at(":") {
            throw error("a placeholder must begin with $ and a name, a literal, a function, or markup")
        }
        var function: ParsedMessage.Function?
        var spaced = operand == nil || skipRequiredSpace()
        if at(":") {
            guard spaced else { throw error("a space must stand before a function") }
            at += 1
            let name = try identifier()
            let (options, space) = try options()
            function = ParsedMessage.Function(name: name, options: options)
            spaced = space
        }
        let attributes = try attributes(afterSpace: spaced)
        try close()
        return ParsedMessage.Expression(operand: operand, function: function, attributes: attributes)
    }

    private mutating func close() throws(MessageSyntaxError) {
        skipSpace()
        guard !take("}") else { return }
        throw error(current == nil ? "a placeholder is not closed" : "a placeholder must end here with }")
    }

    /// The options, and whether space stands behind the last of them.
    private mutating func options() throws(MessageSyntaxError) -> ([ParsedMessage.Option], spaced: Bool) {
        var options: [ParsedMessage.Option] = []
        while true {
            guard skipRequiredSpace() else { return (options, false) }
            guard let scalar = current, ScalarClass.isNameStart(scalar) else { return (options, true) }
            let name = try identifier()
            skipSpace()
            guard take("=") else { throw error("= must follow the name of an option") }
            skipSpace()
            if take("$") {
                options.append(ParsedMessage.Option(name: name, value: .variable(try self.name())))
            } else if let literal = try literal() {
                options.append(ParsedMessage.Option(name: name, value: .literal(literal)))
            } else {
                throw error("the value of an option must be a literal or a variable")
            }
        }
    }

    private mutating func attributes(afterSpace: Bool) throws(MessageSyntaxError) -> [ParsedMessage.Attribute] {
        var attributes: [ParsedMessage.Attribute] = []
        var spaced = afterSpace
        while at("@") {
            guard spaced else { throw error("a space must stand before an attribute") }
            at += 1
            let name = try identifier()
            spaced = skipRequiredSpace()
            if !spaced { skipSpace() }
            guard take("=") else {
                attributes.append(ParsedMessage.Attribute(name: name))
                continue
            }
            skipSpace()
            guard let value = try literal() else { throw error("the value of an attribute must be a literal") }
            attributes.append(ParsedMessage.Attribute(name: name, value: value))
            spaced = skipRequiredSpace()
        }
        return attributes
    }

    /// `name` or `namespace:name`.
    private mutating func identifier() throws(MessageSyntaxError) -> String {
        let first = try name()
        guard at(":") else { return first }
        at += 1
        return "\(first):\(try name())"
    }

    /// A name, without the marks of direction that may stand around it.
    mutating func name() throws(MessageSyntaxError) -> String {
        if let scalar = current, ScalarClass.isBidi(scalar) { at += 1 }
        guard let first = current, ScalarClass.isNameStart(first) else { throw error("a name must stand here") }
        let name = nameCharacters()
        if let scalar = current, ScalarClass.isBidi(scalar) { at += 1 }
        return name
    }

    private mutating func nameCharacters() -> String {
        var text = String.UnicodeScalarView()
        while let value = current, ScalarClass.isName(value), let scalar = Unicode.Scalar(value) {
            text.append(scalar)
            at += 1
        }
        return String(text)
    }

    /// A literal, quoted or not; nothing where none begins.
    mutating func literal() throws(MessageSyntaxError) -> String? {
        guard take("|") else {
            let text = nameCharacters()
            return text.isEmpty ? nil : text
        }
        var text = String.UnicodeScalarView()
        while !take("|") {
            guard current != nil else { throw error("a text in | | is not closed") }
            text.append(try textScalar())
        }
        return String(text)
    }
}
