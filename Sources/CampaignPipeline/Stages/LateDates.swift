internal import Campaigns
internal import Diagnostics
internal import Elections
internal import Localization

/// A date on a piece must lie after its arrival, and a deadline at least a week after it.
struct LateDates {
    let campaign: Campaign
    let ground: Ground

    private static let week = 7

    func findings(_ copy: Copy, _ region: RegionCode, _ arrival: CalendarDate) -> [Diagnostic] {
        guard campaign.distribution.allowLate == nil else { return [] }
        return copy.printedDates.compactMap { printed in
            let place = campaign.catalogues[campaign.languages.source]?.messages[printed.key]?.place
            let days = arrival.days(until: printed.date)
            let isDeadline = printed.variable.lowercased().contains("deadline") || printed.variable.hasSuffix("End")
            guard days < 0 || isDeadline && days < LateDates.week else { return nil }
            return Diagnostic(days < 0 ? .dateBeforeArrival : .deadlineTooSoon, at: place, [
                "message": printed.key, "date": printed.date.iso, "arrival": arrival.iso,
                "region": "\(region.text) \(ground.facts.fullName(of: region, in: campaign.cycle).value)",
            ], related: [campaign.distribution.arrivePlace])
        }
    }
}
