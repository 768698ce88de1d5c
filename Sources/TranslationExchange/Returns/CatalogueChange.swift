public import Campaigns

/// What a translator has changed of one catalogue.
public struct CatalogueChange: Sendable {
    public var campaign: Campaign
    public var language: String
    public var messages: [MessageChange]

    /// Where the catalogue lies in the campaign's folder.
    public var path: String { "messages/\(language).json" }

    /// The catalogue with the changes; what they do not concern stays as its author has laid it out.
    ///
    /// - Parameter file: as it is now; `nil` where there is none.
    public func applied(to file: [UInt8]?) -> [UInt8] {
        let order = campaign.catalogues[campaign.languages.source]?.keys ?? []
        return CatalogueEdit.apply(messages, to: file, language: language, order: order)
    }
}
