public import Artwork

/// The named colours of the house and of the ballot papers.
public struct HouseSwatches: Sendable {
    /// All swatches, in the order of the file.
    public let all: [Swatch]
    private let byName: [String: Swatch]

    let inkViolet, inkDeep, inkSoft, inkMist, paper, paperShade, clay, clayDeep, clayTint, text, textSoft, white: Swatch

    /// - Returns: `nil` and the first name that is missing, when one that the house needs is not among them.
    static func make(_ all: [Swatch]) -> (swatches: HouseSwatches?, missing: String?) {
        let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [Swatch] = []
        for name in names {
            guard let swatch = byName[name] else { return (nil, name) }
            found.append(swatch)
        }
        return (HouseSwatches(all: all, byName: byName, found: found), nil)
    }

    private static let names = [
        "ink-violet", "ink-deep", "ink-soft", "ink-mist", "paper", "paper-shade", "clay", "clay-deep", "clay-tint", "text", "text-soft",
        "white",
    ]

    private init(all: [Swatch], byName: [String: Swatch], found: [Swatch]) {
        self.all = all
        self.byName = byName
        (inkViolet, inkDeep, inkSoft, inkMist) = (found[0], found[1], found[2], found[3])
        (paper, paperShade, clay, clayDeep) = (found[4], found[5], found[6], found[7])
        (clayTint, text, textSoft, white) = (found[8], found[9], found[10], found[11])
    }

    public subscript(name: String) -> Swatch? { byName[name] }
}
