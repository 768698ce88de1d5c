/// Where a fact comes from and how sure it is; immutable.
///
/// A class, because every edition keeps those of all its facts: as a value each of them would count references to five strings.
public final class FactOrigin: Sendable, Hashable, Comparable {
    /// `<cycle>.<milestone>`, `<cycle>.<rule>[.<region>]` or `region.<code>.<field>`.
    public let id: String
    /// The value as it is told in a trace: a date as ISO 8601, a period as start/end, a name as it is written.
    public let value: String
    public let source: String
    /// The instrument that sets it, where one does.
    public let regulation: String
    public let confidence: Confidence
    public let note: String

    public init(id: String, value: String, source: String, regulation: String = "", confidence: Confidence, note: String = "") {
        self.id = id
        self.value = value
        self.source = source
        self.regulation = regulation
        self.confidence = confidence
        self.note = note
    }

    /// Whether it was written down from memory, without a source seen.
    public var isRecall: Bool { source.hasPrefix("recall") }

    /// Whether somebody must confirm it before it is printed for good.
    public var isUnsure: Bool { isRecall || confidence == .low }

    public static func == (left: FactOrigin, right: FactOrigin) -> Bool {
        left === right
            || (left.id, left.value, left.source, left.regulation, left.confidence, left.note)
                == (right.id, right.value, right.source, right.regulation, right.confidence, right.note)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(value)
        hasher.combine(source)
    }

    public static func < (left: FactOrigin, right: FactOrigin) -> Bool { (left.id, left.source, left.value) < (right.id, right.source, right.value) }
}

extension Array where Element == FactOrigin {
    /// In order, each once.
    public var distinct: [FactOrigin] {
        var distinct: [FactOrigin] = []
        for origin in sorted() {
            // Those that sort alike stand together at the end.
            let isThere = distinct.reversed().prefix { !($0 < origin) }.contains(origin)
            if !isThere { distinct.append(origin) }
        }
        return distinct
    }
}
