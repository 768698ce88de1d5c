internal import Campaigns
internal import Diagnostics
internal import Elections
internal import MessageFormat

/// A catalogue with every wording compiled, and what fills its messages.
///
/// A class, as its entries are, because every edition looks into it many times, and its parts are many to count references of.
final class CompiledCatalogue: Sendable {
    final class Entry: Sendable {
        /// `nil` if it cannot be read.
        let text: CompiledMessage?
        let regions: [RegionCode: CompiledMessage?]
        let state: Message.State
        let place: SourcePlace

        init(text: CompiledMessage?, regions: [RegionCode: CompiledMessage?], state: Message.State, place: SourcePlace) {
            self.text = text
            self.regions = regions
            self.state = state
            self.place = place
        }

        /// The wording for a region, or for its province, or for all.
        func wording(for region: RegionCode) -> CompiledMessage? {
            regions.isEmpty ? text : regions[region] ?? regions[region.province] ?? text
        }
    }

    let language: String
    /// Made once a language.
    let formatter: MessageFormatter
    let entries: [String: Entry]
    /// Why a wording cannot be read, by its text.
    let faults: [String: MessageFault]

    /// - Parameter pseudo: the pseudo-language into which the catalogue is turned.
    init(_ catalogue: Catalogue, functions: FunctionRegistry, formats: HouseFormats, as pseudo: PseudoLanguage? = nil) {
        language = pseudo?.rawValue ?? catalogue.language
        formatter = formats.formatter(for: language)
        var faults: [String: MessageFault] = [:]
        func compiled(_ text: String) -> CompiledMessage? {
            do {
                guard let pseudo else { return try CompiledMessage(text, functions: functions) }
                return try CompiledMessage(pseudo.rewritten(try CompiledCatalogue.parsed(text)), functions: functions)
            } catch {
                faults[text] = error
                return nil
            }
        }
        entries = catalogue.messages.mapValues { message in
            Entry(
                text: compiled(message.text), regions: message.regions.mapValues(compiled), state: pseudo == nil ? message.state : .needsReview,
                place: message.place)
        }
        self.faults = faults
    }

    private static func parsed(_ text: String) throws(MessageFault) -> ParsedMessage {
        do { return try ParsedMessage(parsing: text) } catch { throw .syntax(error) }
    }
}
