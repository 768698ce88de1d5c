internal import Campaigns

/// Words of the format XLIFF 1.2.
enum XLIFF {
    static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

    static func word(for state: Message.State) -> String {
        switch state {
        case .needsTranslation: "needs-translation"
        case .needsReview: "needs-review-translation"
        case .translated: "translated"
        case .final: "final"
        }
    }

    /// What a state means to us; `nil` for a word that the format does not have. Final is only what is approved as well.
    ///
    /// - Parameter known: the state of the same text in the catalogue; `nil` where the text is new, and whoever wrote it has left the state behind.
    static func state(_ word: String?, approved: Bool, known: Message.State?) -> Message.State? {
        switch word {
        case nil: approved ? .final : .needsReview
        case "new", "needs-translation": known ?? .needsReview
        case "needs-review-translation", "needs-review-adaptation", "needs-review-l10n", "needs-adaptation", "needs-l10n": .needsReview
        case "translated", "final", "signed-off": approved ? .final : .translated
        case let other?: other.hasPrefix("x-") ? .needsReview : nil
        }
    }

    static let states = [
        "new", "needs-translation", "needs-review-translation", "translated", "signed-off", "final", "needs-adaptation", "needs-l10n", "needs-review-adaptation",
        "needs-review-l10n",
    ]
}
