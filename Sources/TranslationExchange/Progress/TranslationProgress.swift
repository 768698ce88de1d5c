public import Campaigns

/// How far the translation of a campaign into a language is.
public struct TranslationProgress: Sendable, Hashable {
    /// Messages that are to be translated; the sum of the next four.
    public var messages = 0
    public var final = 0
    public var translated = 0
    public var needsReview = 0
    /// Not there, or there without being a translation yet.
    public var missing = 0
    /// Of those that are there: the source has changed since.
    public var stale: [String] = []
    /// Of those that are there: nobody can tell which source they translate.
    public var unverified = 0
    /// The keys of those that are missing.
    public var missingKeys: [String] = []

    /// What a catalogue comes to; an address is the same in every language and not counted.
    public init(_ campaign: Campaign, language: String) {
        guard let source = campaign.catalogues[campaign.languages.source] else { return }
        let catalogue = campaign.catalogues[language]
        for key in source.keys {
            guard let message = source.messages[key], !message.isAddress else { continue }
            messages += 1
            guard let translation = catalogue?.messages[key], translation.state != .needsTranslation else {
                missing += 1
                missingKeys.append(key)
                continue
            }
            switch translation.state {
            case .final: final += 1
            case .translated: translated += 1
            case .needsReview, .needsTranslation: needsReview += 1
            }
            if translation.isStale(against: message) { stale.append(key) }
            if translation.source == nil { unverified += 1 }
        }
    }
}
