internal import Campaigns
internal import Composition
internal import Elections
internal import Localization
internal import TranslationExchange
internal import Typography

/// Finds how much room messages have in the templates, by setting them in the fullest piece that a campaign makes of each.
final class RoomFinder {
    private let ground: Ground
    private let pieces: PieceMaker
    private let composer: Composer

    init(_ ground: Ground) throws {
        self.ground = ground
        pieces = PieceMaker(ground)
        composer = Composer(typesetter: try Typesetter(fonts: .house), swatches: ground.swatches)
    }

    /// The messages of a campaign in each of its materials, as the source language has them.
    func rooms(_ campaign: Campaign, _ materials: [Material]) -> [MessageRoom] {
        let facts = ground.facts(of: campaign)
        let localizer = ground.localizer(campaign)
        let language = campaign.languages.source
        let regions = campaign.chosenRegions(in: facts)
        guard let source = campaign.catalogues[language] else { return [] }
        return materials.flatMap { material -> [MessageRoom] in
            guard let template = ground.templates[material.template] else { return [] }
            let copies = regions.map { ($0, localizer.copy(material, region: $0, unit: campaign.units?.samples[$0], language: language).copy) }
            var tightest: [String: MessageRoom] = [:]
            for (region, copy) in fullest(copies, campaign, material, facts) {
                let piece = pieces.make(Edition(campaign: campaign, material: material, region: region, unit: campaign.units?.samples[region], language: language), copy).piece
                for room in composer.room(for: piece, in: template) {
                    guard let text = copy.slots[room.slot]?[room.item], let message = source.messages[text.key] else { continue }
                    let typed = MessageRoom.typedCharacters(message.wording(for: region))
                    let found = MessageRoom(
                        campaign: campaign.id, message: text.key, material: material.id, source: typed,
                        characters: max(0, room.characters - max(0, text.text.count - typed)), lines: room.lines)
                    if let known = tightest[text.key], !MessageRoom.isTighter(found, known) { continue }
                    tightest[text.key] = found
                }
            }
            return tightest.values.sorted { $0.message < $1.message }
        }
    }

    /// The regions whose pieces have most to show: papers and the office beside the messages, or the longest messages.
    private func fullest(
        _ copies: [(RegionCode, Copy)], _ campaign: Campaign, _ material: Material, _ facts: ElectionFacts
    ) -> [(RegionCode, Copy)] {
        let drawsPapers = material.draws("ballots") || material.draws("moved")
        let loads = copies.map { region, copy in
            let papers = drawsPapers ? facts.ballots(for: region, in: campaign.cycle).reduce(0) { $0 + 100 + $1.value.label.count } : 0
            let office = facts.office(of: region)?.value.lines.reduce(0) { $0 + $1.count } ?? 0
            return [copy.slots.values.joined().reduce(0) { $0 + $1.text.count }, papers, office]
        }
        let chosen = Set((0..<3).compactMap { what in
            copies.indices.max { left, right in
                let (first, second) = (loads[left], loads[right])
                return (first[what], first.reduce(0, +)) < (second[what], second.reduce(0, +))
            }
        })
        return chosen.sorted().map { copies[$0] }
    }
}
