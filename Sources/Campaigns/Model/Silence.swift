public import Diagnostics

/// A warning about wording that a campaign puts up with, and why.
public struct Silence: Sendable, Hashable {
    /// The only message concerned; `nil` for all of them.
    public var message: String?
    public var code: DiagnosticCode
    /// In the words of the people who answer for it; never empty.
    public var reason: String
    public var place: SourcePlace

    /// As it is written: `long-sentence` or `steps.2/plain-word`.
    public var key: String { (message.map { $0 + "/" } ?? "") + code.rawValue }

    public init(message: String? = nil, code: DiagnosticCode, reason: String, place: SourcePlace) {
        self.message = message
        self.code = code
        self.reason = reason
        self.place = place
    }
}
