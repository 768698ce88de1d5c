internal import Campaigns
internal import Elections
internal import JSONText

/// Writes translations into a catalogue: what is there keeps its order and layout, what is new takes the layout of its neighbours and the order of the source.
struct CatalogueEdit {
    private let bytes: [UInt8]
    private let layout: CatalogueLayout
    private var edits = TextEdits()

    static func apply(_ changes: [MessageChange], to file: [UInt8]?, language: String, order: [String]) -> [UInt8] {
        let bytes = file ?? CatalogueHead.begun(language)
        guard let root = try? JSONReader.read(bytes), case .object(let members) = root.content else { return bytes }
        var edit = CatalogueEdit(bytes: bytes, layout: CatalogueLayout(bytes, members, root))
        let present = Dictionary(members.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var new: [MessageChange] = []
        for change in changes {
            if let member = present[change.key] { edit.change(member, change) } else { new.append(change) }
        }
        edit.add(new, to: root, members, order: order)
        return edit.edits.applied(to: bytes)
    }

    private init(bytes: [UInt8], layout: CatalogueLayout) {
        self.bytes = bytes
        self.layout = layout
    }

    // MARK: Messages that are there

    private mutating func change(_ member: JSONValue.Member, _ change: MessageChange) {
        guard case .object(let fields) = member.value.content else {
            edits.replace(member.value.range.start..<member.value.range.end, by: layout.object(fields(of: change), indent: layout.indent))
            return
        }
        var added: [(String, CatalogueLayout.Content)] = []
        func field(_ name: String) -> JSONValue? { fields.first { $0.key == name }?.value }
        func set(_ name: String, _ text: String) {
            guard let value = field(name) else { return added.append((name, .text(text))) }
            guard value.content != .string(text) else { return }
            edits.replace(value.range.start..<value.range.end, by: CatalogueLayout.quoted(text))
        }
        set("text", change.text)
        if let note = change.note, !note.isEmpty || field("note") != nil { set("note", note) }
        if change.state != .translated || field("state") != nil { set("state", change.state.rawValue) }
        if let value = field("regions"), case .object(let regions) = value.content {
            var new: [(String, CatalogueLayout.Content)] = []
            for (code, wording) in change.regions.sorted(by: { $0.key < $1.key }) {
                if let there = regions.first(where: { $0.key == code.text })?.value {
                    if there.content != .string(wording) { edits.replace(there.range.start..<there.range.end, by: CatalogueLayout.quoted(wording)) }
                } else {
                    new.append((code.text, .text(wording)))
                }
            }
            add(new, to: value, regions)
        } else if !change.regions.isEmpty {
            added.append(("regions", CatalogueEdit.regions(of: change)))
        }
        set("source", change.source)
        add(added, to: member.value, fields)
    }

    /// Puts fields behind the last one of an object.
    private mutating func add(_ fields: [(String, CatalogueLayout.Content)], to object: JSONValue, _ members: [JSONValue.Member]) {
        guard !fields.isEmpty else { return }
        guard let first = members.first, let last = members.last else {
            edits.replace(object.range.start..<object.range.end, by: layout.object(fields, indent: layout.indent(at: object.range.start)))
            return
        }
        let before = bytes[(object.range.start + 1)..<first.keyRange.start]
        let isSpread = before.contains(0x0A)
        let indent = isSpread ? layout.indent(at: first.keyRange.start) : ""
        for (name, content) in fields {
            let start = isSpread ? "," + layout.newline + indent : ", "
            edits.insert(start + CatalogueLayout.quoted(name) + ": " + layout.written(content, indent: indent), at: last.value.range.end)
        }
    }

    // MARK: New messages

    private mutating func add(_ changes: [MessageChange], to root: JSONValue, _ members: [JSONValue.Member], order: [String]) {
        let rank = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for change in changes.sorted(by: { (rank[$0.key] ?? .max, $0.key) < (rank[$1.key] ?? .max, $1.key) }) {
            let own = rank[change.key] ?? .max
            // Behind the nearest message before it in the source; before all others where there is none.
            let before = members.filter { rank[$0.key].map { $0 < own } ?? $0.key.hasPrefix("$") }.max { (rank[$0.key] ?? -1) < (rank[$1.key] ?? -1) }
            let text = layout.indent + CatalogueLayout.quoted(change.key) + ": " + layout.object(fields(of: change), indent: layout.indent)
            if let before {
                edits.insert("," + layout.newline + text, at: before.value.range.end)
            } else if let first = members.first {
                let start = first.keyRange.start
                edits.insert(text.dropFirst(layout.indent.count) + "," + layout.newline + layout.indent, at: start)
            } else {
                edits.replace(root.range.start..<root.range.end, by: layout.object(
                    changes.map { ($0.key, .object(fields(of: $0))) }, indent: ""))
                return
            }
        }
    }

    private func fields(of change: MessageChange) -> [(String, CatalogueLayout.Content)] {
        var fields: [(String, CatalogueLayout.Content)] = [("text", .text(change.text))]
        if let note = change.note, !note.isEmpty { fields.append(("note", .text(note))) }
        fields.append(("state", .text(change.state.rawValue)))
        if !change.regions.isEmpty { fields.append(("regions", CatalogueEdit.regions(of: change))) }
        return fields + [("source", .text(change.source))]
    }

    private static func regions(of change: MessageChange) -> CatalogueLayout.Content {
        .object(change.regions.sorted { $0.key < $1.key }.map { ($0.key.text, .text($0.value)) })
    }
}
