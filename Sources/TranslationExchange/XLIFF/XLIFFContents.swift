internal import Diagnostics

/// What a file of XLIFF 1.2 says, as far as it concerns us.
struct XLIFFContents: Sendable {
    struct File: Sendable {
        var original: String
        var sourceLanguage: String
        var targetLanguage: String?
        var place: SourcePlace
        var units: [Unit] = []
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
    }

    var files: [File] = []
}
