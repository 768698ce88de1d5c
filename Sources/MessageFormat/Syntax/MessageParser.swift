/// Reads the syntax of Unicode MessageFormat 2 (LDML 48).
///
/// The grammar does not nest, and neither does the reader: no text, however long or strange, makes it run deep or stop.
struct MessageParser {
    let scalars: [UInt32]
    var at = 0

    init(_ text: String) { scalars = text.unicodeScalars.map(\.value) }

    var current: UInt32? { at < scalars.count ? scalars[at] : nil }

    func peek(_ ahead: Int) -> UInt32? { at + ahead < scalars.count ? scalars[at + ahead] : nil }

    func error(_ reason: String) -> MessageSyntaxError { MessageSyntaxError(reason: reason, offset: at) }

    func at(_ character: Unicode.Scalar) -> Bool { current == character.value }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard at(character) else { return false }
        at += 1
        return true
    }

    func at(keyword: String) -> Bool {
        var index = at
        for scalar in keyword.unicodeScalars {
            guard index < scalars.count, scalars[index] == scalar.value else { return false }
            index += 1
        }
        return true
    }

    /// Optional space with marks of direction (`o`).
    mutating func skipSpace() {
        while let scalar = current, ScalarClass.isSpace(scalar) || ScalarClass.isBidi(scalar) { at += 1 }
    }

    /// Space that holds at least one true space (`s`); the reader stays where it was if there is none.
    mutating func skipRequiredSpace() -> Bool {
        let start = at
        while let scalar = current, ScalarClass.isBidi(scalar) { at += 1 }
        guard let scalar = current, ScalarClass.isSpace(scalar) else {
            at = start
            return false
        }
        skipSpace()
        return true
    }

    mutating func message() throws(MessageSyntaxError) -> ParsedMessage {
        skipSpace()
        if at(".") || at("{") && peek(1) == 0x7B { return try complexMessage() }
        at = 0
        let elements = try pattern()
        guard current == nil else { throw error("a closing brace has no opening one; write \\} for the character") }
        return ParsedMessage(body: .pattern(elements))
    }

    private mutating func complexMessage() throws(MessageSyntaxError) -> ParsedMessage {
        var declarations: [ParsedMessage.Declaration] = []
        while true {
            if at(keyword: ".input") {
                at += 6
                declarations.append(try input())
            } else if at(keyword: ".local") {
                at += 6
                declarations.append(try local())
            } else {
                break
            }
            skipSpace()
        }
        let body: ParsedMessage.Body
        if at(keyword: ".match") {
            at += 6
            body = try matcher()
        } else if at(".") {
            throw error("only .input, .local and .match may follow a full stop here; put the text in {{ }} if it begins with one")
        } else {
            body = .pattern(try quotedPattern())
        }
        skipSpace()
        guard current == nil else { throw error("nothing may follow the end of the message") }
        return ParsedMessage(declarations: declarations, body: body)
    }

    private mutating func input() throws(MessageSyntaxError) -> ParsedMessage.Declaration {
        skipSpace()
        let start = at
        guard case .expression(let expression) = try placeholder(), case .variable(let name) = expression.operand else {
            at = start
            throw error(".input must be followed by a variable in braces")
        }
        return .input(name: name, function: expression.function, attributes: expression.attributes)
    }

    private mutating func local() throws(MessageSyntaxError) -> ParsedMessage.Declaration {
        guard skipRequiredSpace() else { throw error("a space must follow .local") }
        guard take("$") else { throw error(".local must be followed by $ and a name") }
        let name = try name()
        skipSpace()
        guard take("=") else { throw error("= must follow the name of .local") }
        skipSpace()
        let start = at
        guard case .expression(let expression) = try placeholder() else {
            at = start
            throw error("the value of .local must be an expression, not markup")
        }
        return .local(name: name, value: expression)
    }

    private mutating func matcher() throws(MessageSyntaxError) -> ParsedMessage.Body {
        var selectors: [String] = []
        var spaced = skipRequiredSpace()
        while at("$") {
            guard spaced else { throw error("a space must stand before each variable of .match") }
            at += 1
            selectors.append(try name())
            spaced = skipRequiredSpace()
        }
        guard !selectors.isEmpty else { throw error(".match must be followed by a space, $ and a name") }
        guard spaced else { throw error("a space must stand between .match and its first variant") }
        var variants: [ParsedMessage.Variant] = []
        repeat {
            variants.append(try variant())
            skipSpace()
        } while current != nil
        return .select(selectors: selectors, variants: variants)
    }

    private mutating func variant() throws(MessageSyntaxError) -> ParsedMessage.Variant {
        var keys = [try key()]
        while true {
            let spaced = skipRequiredSpace()
            if !spaced { skipSpace() }
            if at("{") { return ParsedMessage.Variant(keys: keys, pattern: try quotedPattern()) }
            guard current != nil else { throw error("a variant must end with a pattern in {{ }}") }
            guard spaced else { throw error("a space must stand between the keys of a variant") }
            keys.append(try key())
        }
    }

    private mutating func key() throws(MessageSyntaxError) -> ParsedMessage.Key {
        if take("*") { return .catchAll }
        guard let literal = try literal() else { throw error("a key must be *, a word or a text in | |") }
        return .literal(literal)
    }

    private mutating func quotedPattern() throws(MessageSyntaxError) -> [ParsedMessage.Element] {
        guard at("{"), peek(1) == 0x7B else { throw error("a pattern in {{ }} must stand here") }
        at += 2
        let elements = try pattern()
        guard at("}"), peek(1) == 0x7D else { throw error("the pattern is not closed by }}") }
        at += 2
        return elements
    }

    /// Up to the end or to a closing brace.
    private mutating func pattern() throws(MessageSyntaxError) -> [ParsedMessage.Element] {
        var elements: [ParsedMessage.Element] = []
        var text = String.UnicodeScalarView()
        while let scalar = current, scalar != 0x7D {
            if scalar == 0x7B {
                if !text.isEmpty { elements.append(.text(String(text))) }
                text = String.UnicodeScalarView()
                elements.append(try placeholder())
            } else {
                text.append(try textScalar())
            }
        }
        if !text.isEmpty { elements.append(.text(String(text))) }
        return elements
    }

    /// One character of text or of a quoted literal, its escape resolved.
    mutating func textScalar() throws(MessageSyntaxError) -> Unicode.Scalar {
        if take("\\") {
            guard let scalar = current, [0x5C, 0x7B, 0x7C, 0x7D].contains(scalar) else { throw error("after \\ only \\ { | } may stand") }
        }
        guard let value = current, value != 0, let scalar = Unicode.Scalar(value) else { throw error("the character U+0000 may not stand in a message") }
        at += 1
        return scalar
    }
}
