extension Draft {
    /// Whether two values say the same to the reader of campaigns: one value and a list of it, a message and its text alone,
    /// and nothing and an empty list are the same to it; the address of the schema says nothing.
    ///
    /// - Returns: the path of the first difference, such as `/materials/0/copies`; `nil` where there is none.
    func difference(from other: Draft, at path: String = "") -> String? {
        switch (content, other.content) {
        case (.word(let left), .word(let right)), (.text(let left), .text(let right)): return left == right ? nil : path
        case (.list(let left), .list(let right)):
            guard left.count == right.count else { return path }
            return zip(left, right).enumerated().lazy.compactMap { $1.0.difference(from: $1.1, at: "\(path)/\($0)") }.first
        case (.fields, .fields):
            let left = members, right = other.members
            for (key, value) in left where key != "$schema" {
                guard let counterpart = other[key] else {
                    if value.saysNothing { continue }
                    return "\(path)/\(key)"
                }
                if let found = value.difference(from: counterpart, at: "\(path)/\(key)") { return found }
            }
            return right.first { $0.key != "$schema" && self[$0.key] == nil && !$0.value.saysNothing }.map { "\(path)/\($0.key)" }
        case (.list(let items), .text): return items.count == 1 ? items[0].difference(from: other, at: path) : path
        case (.text, .list(let items)): return items.count == 1 ? difference(from: items[0], at: path) : path
        case (.fields, .text):
            guard members.count == 1, let text = self["text"] else { return path }
            return text.difference(from: other, at: path)
        case (.text, .fields): return other.difference(from: self, at: path)
        default: return path
        }
    }

    private var saysNothing: Bool {
        switch content {
        case .list(let items): items.isEmpty
        case .fields(let keys, _): keys.isEmpty
        case .text, .word: false
        }
    }
}
