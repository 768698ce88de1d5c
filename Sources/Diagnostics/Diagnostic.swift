/// One finding about what people gave the program, as data.
///
/// The command line turns code and arguments into a sentence in the reader's language; nothing below it writes sentences.
public struct Diagnostic: Sendable, Hashable {
    public var code: DiagnosticCode
    public var severity: Severity
    /// Where it is; `nil` where no file is to blame.
    public var place: SourcePlace?
    /// What the sentence names, by the names that ``DiagnosticCode`` lists.
    public var arguments: [String: String]
    /// Further places that explain the finding, in reading order.
    public var related: [SourcePlace]
    /// The change that puts it right, where that is certain.
    public var fix: Fix?

    public init(
        _ code: DiagnosticCode, severity: Severity = .error, at place: SourcePlace? = nil, _ arguments: [String: String] = [:],
        related: [SourcePlace] = [], fix: Fix? = nil
    ) {
        self.code = code
        self.severity = severity
        self.place = place
        self.arguments = arguments
        self.related = related
        self.fix = fix
    }
}
