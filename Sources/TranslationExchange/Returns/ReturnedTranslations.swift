internal import Diagnostics

/// What a translator's file says, as far as it concerns us.
struct ReturnedTranslations: Sendable {
    /// What has come back for one campaign.
    struct File: Sendable {
        var original: String
        var sourceLanguage: String
        var targetLanguage: String?
        var place: SourcePlace
        /// Where the languages stand, and what the file calls them.
        var languagePlace: SourcePlace
        var languageFields = (source: "source-language", target: "target-language")
        var units: [Unit] = []
        /// Rows of a workbook, which say their placeholders by names.
        var rows: [SheetRow] = []
    }

    struct Unit: Sendable {
        var id: String
        var source: InlineText?
        /// `nil` where there is none, or it is empty.
        var target: InlineText?
        var state: String?
        var approved: Bool
        /// Notes of the translator.
        var notes: [String]
        var place: SourcePlace
        var targetPlace: SourcePlace
        /// What the translator sees of a placeholder, by its number, where that is not what it stands for.
        var names: [String: String] = [:]
    }

    var files: [File] = []
}
