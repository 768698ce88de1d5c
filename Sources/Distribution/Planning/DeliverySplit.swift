internal import Campaigns

/// Divides what goes to a region among its deliveries: those that were ordered stay as they are, and what they lack becomes a supplementary one.
struct DeliverySplit {
    private let formats: [String: PieceFormat]
    private let boxGrams: Int
    /// The template of each material.
    private let templates: [String: String]

    init(_ planner: Planner, _ campaign: Campaign) {
        formats = planner.formats
        boxGrams = planner.leadTimes.boxGrams
        templates = Dictionary(campaign.materials.map { ($0.id, $0.template) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameters:
    ///   - lines: what is worked out now.
    ///   - ordered: by number.
    /// - Returns: the lines of each ordered delivery, and those of the supplementary one, which may be none.
    func split(_ lines: [ConsignmentLine], _ ordered: [OrderedDelivery]) -> (ordered: [[ConsignmentLine]], rest: [ConsignmentLine]) {
        var rest = lines
        let frozen = ordered.map { delivery in
            delivery.lines.map { order in
                guard let index = rest.firstIndex(where: { $0.material == order.material && $0.language == order.language }) else { return gone(order) }
                let needed = min(rest[index].needed, order.pieces)
                let line = resized(rest[index], needed: needed, printed: order.pieces)
                rest[index].needed -= needed
                rest[index].printed -= order.pieces
                return line
            }
        }
        return (frozen, rest.filter { $0.printed > 0 }.map { resized($0, needed: $0.needed, printed: $0.printed) })
    }

    private func resized(_ line: ConsignmentLine, needed: Int, printed: Int) -> ConsignmentLine {
        guard needed != line.needed || printed != line.printed || line.packs * line.pack != printed, let format = formats[line.template] else { return line }
        var line = line
        let pack = max(1, line.pack)
        (line.needed, line.printed) = (needed, printed)
        line.packs = (printed + pack - 1) / pack
        (line.sheets, line.grams) = (format.sheets(printed), format.grams(printed))
        line.boxes = (line.packs + line.packsInBox - 1) / max(1, line.packsInBox)
        return line
    }

    /// A line that was ordered and that the campaign does not have any more.
    private func gone(_ order: OrderedDelivery.Line) -> ConsignmentLine {
        let template = templates[order.material] ?? ""
        let format = formats[template]
        let pack = max(1, format?.pack ?? order.pieces)
        let packsInBox = max(1, boxGrams / max(1, format?.grams(pack) ?? boxGrams))
        let line = ConsignmentLine(
            material: order.material, template: template, title: format?.title ?? order.material, language: order.language, needed: 0, printed: 0, packs: 0,
            pack: pack, sheets: 0, grams: 0, boxes: 0, packsInBox: packsInBox, rule: QuantityRule(per: .region, every: 1, basis: "", isEstimate: false))
        guard format == nil else { return resized(line, needed: 0, printed: order.pieces) }
        // Nothing is known of it but how much was ordered.
        var unknown = line
        (unknown.printed, unknown.packs, unknown.boxes) = (order.pieces, 1, 1)
        return unknown
    }
}
