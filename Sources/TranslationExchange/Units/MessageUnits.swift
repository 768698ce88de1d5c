internal import Campaigns
internal import Elections

/// The units of one message.
struct MessageUnits: Sendable {
    /// The wording for all, or for one region.
    struct Wording: Sendable {
        var region: RegionCode?
        /// Round the patterns of the translation.
        var frame: MessageFrame
        var sourceFrame: MessageFrame
        var units: [TranslationUnit]
    }

    var key: String
    var source: Message
    var translation: Message?
    var wordings: [Wording]

    var units: [TranslationUnit] { wordings.flatMap(\.units) }

    /// Tells the translator more of every unit.
    mutating func tell(_ line: String?) {
        guard let line else { return }
        for wording in wordings.indices {
            for unit in wordings[wording].units.indices { wordings[wording].units[unit].told.more.append(line) }
        }
    }
}
