internal import Diagnostics
internal import JSONText

/// A JSON value that is about to be written, and the cell of a workbook that it came from.
struct Draft {
    typealias Member = (key: String, value: Draft)

    enum Content {
        /// `true`, `null` or a number, as it is written.
        case word(String)
        case text(String)
        case list([Draft])
        /// The keys in their order, and as many values.
        case fields([String], [Draft])

        static func object(_ members: [Member]) -> Content { .fields(members.map(\.key), members.map(\.value)) }
    }

    var content: Content
    var cell: SourcePlace?

    init(_ content: Content, from cell: SourcePlace? = nil) {
        self.content = content
        self.cell = cell
    }

    static func text(_ text: String, from cell: SourcePlace? = nil) -> Draft { Draft(.text(text), from: cell) }
    static func number(_ number: Int, from cell: SourcePlace? = nil) -> Draft { Draft(.word(String(number)), from: cell) }
    static func flag(_ flag: Bool, from cell: SourcePlace? = nil) -> Draft { Draft(.word(flag ? "true" : "false"), from: cell) }

    /// A value that was read.
    init(_ value: JSONValue, from cell: SourcePlace? = nil) {
        self.cell = cell
        switch value.content {
        case .null: content = .word("null")
        case .bool(let flag): content = .word(flag ? "true" : "false")
        case .number(let text): content = .word(text)
        case .string(let text): content = .text(text)
        case .array(let items): content = .list(items.map { Draft($0, from: cell) })
        case .object(let members): content = .object(members.map { ($0.key, Draft($0.value, from: cell)) })
        }
    }

    subscript(key: String) -> Draft? {
        members.first { $0.key == key }?.value
    }

    var text: String? { if case .text(let text) = content { text } else { nil } }
    var items: [Draft] { if case .list(let items) = content { items } else { [] } }
    var members: [Member] { if case .fields(let keys, let values) = content { zip(keys, values).map { ($0, $1) } } else { [] } }

    /// A value as it is in a cell: texts without quotes, `2` and `true` as they are.
    var plain: String? {
        switch content {
        case .word(let word): word
        case .text(let text): text
        case .list, .fields: nil
        }
    }
}

extension Draft {
    /// The object with another value under a key that it has.
    func replacing(_ key: String, by value: Draft) -> Draft {
        Draft(.object(members.map { $0.key == key ? (key, value) : $0 }), from: cell)
    }
}
