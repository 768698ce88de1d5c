internal import Campaigns
public import Diagnostics
internal import Elections

/// What a translator has changed of one message.
public struct MessageChange: Sendable {
    public var key: String
    var text: String
    var state: Message.State
    /// The digest of the source that was translated.
    var source: String
    var regions: [RegionCode: String]
    /// `nil` where the note stays.
    var note: String?
    /// Where it stands in the translator's file.
    public var place: SourcePlace
}
