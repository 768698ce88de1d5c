internal import Artwork

extension ReadingBlock {
    /// Whether the block belongs below the head of the page.
    var isRunningText: Bool {
        switch content {
        case .draft, .kicker, .headline, .picture, .inLanguage: false
        case .paragraph, .heading, .question, .office, .callout, .steps, .table, .link, .imprint: true
        }
    }
}
