/// What is written between the braces of a wording, or all of a simple one: text, and placeholders as they stand in the message.
struct Pattern: Sendable, Hashable {
    enum Segment: Sendable, Hashable {
        /// Escapes are resolved.
        case text(String)
        /// With its braces: `{$votingDay :date}`.
        case placeholder(String)
    }

    var segments: [Segment]

    init(_ segments: [Segment]) {
        self.segments = segments.filter { $0 != .text("") }
    }

    /// Reads a pattern that is known to be well-formed.
    init(raw: ArraySlice<Unicode.Scalar>) {
        var segments: [Segment] = []
        var text = String.UnicodeScalarView()
        var at = raw.startIndex
        while at < raw.endIndex {
            switch raw[at] {
            case "\\":
                if at + 1 < raw.endIndex { text.append(raw[at + 1]) }
                at += 2
            case "{":
                let end = MessageFrame.endOfPlaceholder(raw, at)
                if !text.isEmpty { segments.append(.text(String(text))) }
                text = String.UnicodeScalarView()
                segments.append(.placeholder(String(String.UnicodeScalarView(raw[at..<end]))))
                at = end
            default:
                text.append(raw[at])
                at += 1
            }
        }
        if !text.isEmpty { segments.append(.text(String(text))) }
        self.segments = segments
    }

    /// As a message has it.
    var raw: String {
        segments.map { segment in
            switch segment {
            case .placeholder(let code): code
            case .text(let text): text.unicodeScalars.map { ["\\", "{", "}"].contains($0) ? "\\\($0)" : "\($0)" }.joined()
            }
        }.joined()
    }

    /// The text alone.
    var text: String { segments.map { if case .text(let text) = $0 { text } else { "" } }.joined() }
}
