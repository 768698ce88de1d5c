internal import Campaigns

/// One text that a translator sees: a wording, or one variant of a wording that chooses.
struct TranslationUnit: Sendable {
    /// `headline`, `headline@31`, `lead#4`, `lead@31#4`.
    var id: String
    /// The keys of the variant; empty where there is no choice.
    var keys: [String]
    var source: InlineText
    /// `nil` where there is no translation.
    var target: InlineText?
    /// As it is told to translators: one whose source has changed is to be reviewed.
    var state: Message.State
    /// What the translator has to say.
    var translatorNote: String
    var told: UnitTelling
    /// How many characters the translation may have, without those that the program fills in; `nil` where it was not measured.
    var most: Int?

    /// What each placeholder may stand for, by its number.
    var codes: [String: Set<String>] {
        var codes: [String: Set<String>] = [:]
        for (id, code) in source.placeholders + (target?.placeholders ?? []) {
            if let code { codes[id, default: []].insert(code) }
        }
        return codes
    }
}
