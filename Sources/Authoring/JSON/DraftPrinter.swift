internal import Diagnostics
internal import JSONText

/// Writes a draft as the campaigns of the house are written: two spaces a level, every value on a line of its own.
struct DraftPrinter {
    private(set) var bytes: [UInt8] = []
    /// For every line, from the first, the cell that it came from.
    private(set) var cells: [SourcePlace?] = []

    /// A whole file.
    init(file draft: Draft) {
        value(draft, depth: 0)
        end(draft.cell)
    }

    /// One line without spaces.
    static func line(_ draft: Draft) -> String {
        var writer = JSONWriter()
        switch draft.content {
        case .word(let word): return word
        case .text(let text):
            writer.string(text)
            return String(decoding: writer.bytes, as: UTF8.self)
        case .list(let items): return "[" + items.map(line).joined(separator: ", ") + "]"
        case .fields: return "{" + draft.members.map { line(.text($0.key)) + ": " + line($0.value) }.joined(separator: ", ") + "}"
        }
    }

    private mutating func value(_ draft: Draft, depth: Int) {
        switch draft.content {
        case .list(let items) where !items.isEmpty:
            open("[", draft)
            for (index, item) in items.enumerated() {
                indent(depth + 1)
                value(item, depth: depth + 1)
                if index + 1 < items.count { add(",") }
                end(item.cell ?? draft.cell)
            }
            indent(depth)
            add("]")
        case .fields(let keys, _) where !keys.isEmpty:
            let members = draft.members
            open("{", draft)
            for (index, member) in members.enumerated() {
                indent(depth + 1)
                add(DraftPrinter.line(.text(member.key)) + ": ")
                value(member.value, depth: depth + 1)
                if index + 1 < members.count { add(",") }
                end(member.value.cell ?? draft.cell)
            }
            indent(depth)
            add("}")
        default: add(DraftPrinter.line(draft))
        }
    }

    private mutating func open(_ bracket: String, _ draft: Draft) {
        add(bracket)
        end(draft.cell)
    }

    private mutating func indent(_ depth: Int) { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth)) }
    private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func end(_ cell: SourcePlace?) {
        bytes.append(UInt8(ascii: "\n"))
        cells.append(cell)
    }
}
