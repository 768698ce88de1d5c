/// Parses simple messages of Unicode MessageFormat 2: text, escapes and placeholders such as `{$date :date length=long}`.
public struct MessageParser {
    private let characters: [Character]
    private var at = 0

    public static func parse(_ text: String) throws(MessageSyntaxError) -> MessagePattern {
        var parser = MessageParser(characters: Array(text))
        return try parser.pattern()
    }

    private init(characters: [Character]) { self.characters = characters }

    private func error(_ problem: String) -> MessageSyntaxError { MessageSyntaxError(problem: problem, offset: at) }

    private mutating func pattern() throws(MessageSyntaxError) -> MessagePattern {
        let start = String(characters.drop { $0.isWhitespace }.prefix(8))
        if start.hasPrefix(".") || start.hasPrefix("{{") { throw error("declarations and variants (.input, .local, .match) are not read yet") }
        var parts: [MessagePattern.Part] = []
        var text = ""
        while at < characters.count {
            switch characters[at] {
            case "\\":
                at += 1
                guard at < characters.count, "\\{|}".contains(characters[at]) else { throw error("after \\ only \\ { | } may stand") }
                text.append(characters[at])
                at += 1
            case "}": throw error("a closing brace has no opening one; write \\} for the character")
            case "{":
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                at += 1
                parts.append(.placeholder(try placeholder()))
            default:
                text.append(characters[at])
                at += 1
            }
        }
        if !text.isEmpty { parts.append(.text(text)) }
        return MessagePattern(parts: parts)
    }

    private mutating func space() { while at < characters.count, characters[at].isWhitespace { at += 1 } }

    private mutating func placeholder() throws(MessageSyntaxError) -> MessagePattern.Placeholder {
        space()
        guard at < characters.count else { throw error("a placeholder is not closed") }
        if characters[at] == "#" || characters[at] == "/" { throw error("markup is not read yet") }
        guard characters[at] == "$" else { throw error("a placeholder must begin with $ and the name of a fact") }
        at += 1
        let variable = try name("the name of a fact")
        var result = MessagePattern.Placeholder(variable: variable, function: nil, options: [])
        space()
        if at < characters.count, characters[at] == ":" {
            at += 1
            result.function = try name("the name of a function")
            space()
            while at < characters.count, characters[at] != "}" {
                let option = try name("the name of an option")
                space()
                guard at < characters.count, characters[at] == "=" else { throw error("= is missing after the option \(option)") }
                at += 1
                space()
                result.options.append(.init(name: option, value: try value()))
                space()
            }
        }
        guard at < characters.count, characters[at] == "}" else { throw error("a placeholder is not closed") }
        at += 1
        return result
    }

    private mutating func name(_ what: String) throws(MessageSyntaxError) -> String {
        var name = ""
        while at < characters.count, characters[at].isLetter || characters[at].isNumber || "-_.".contains(characters[at]) {
            name.append(characters[at])
            at += 1
        }
        guard let first = name.first, first.isLetter || first == "_" else { throw error("\(what) is missing") }
        return name
    }

    private mutating func value() throws(MessageSyntaxError) -> String {
        guard at < characters.count else { throw error("the value of an option is missing") }
        guard characters[at] == "|" else {
            var value = ""
            while at < characters.count, !characters[at].isWhitespace, characters[at] != "}", characters[at] != "|" {
                value.append(characters[at])
                at += 1
            }
            guard !value.isEmpty else { throw error("the value of an option is missing") }
            return value
        }
        at += 1
        var value = ""
        while at < characters.count, characters[at] != "|" {
            if characters[at] == "\\", at + 1 < characters.count { at += 1 }
            value.append(characters[at])
            at += 1
        }
        guard at < characters.count else { throw error("a quoted value is not closed") }
        at += 1
        return value
    }
}
