import Artwork
import Foundation
import Testing

@testable import Composition

/// No colour of the house, alone or beside another, may look like a party's.
@Suite struct SwatchNeutralityTests {
    /// In CIEDE2000: five times what an eye just sees side by side. The nearest is the deep ink, 11.6 from a navy.
    private static let leastDifference = 11.0
    /// A pair of colours is told from another pair by the colour in which they differ more. The nearest is 19.5.
    private static let leastPairDifference = 19.0
    /// Below this a colour is a grey or a paper, which nobody owns.
    private static let leastChroma = 12.0

    struct Emblem {
        var party: String
        var colours: [RGB]
    }

    let house: [(name: String, rgb: RGB)]
    let emblems: [Emblem]

    init() throws {
        let assets = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("../../../assets")
        let bytes = Array(try Data(contentsOf: assets.appendingPathComponent("swatches.json")))
        let swatches = HouseSwatches.read(bytes, path: "swatches.json").swatches?.all ?? []
        house = swatches.filter { !$0.name.hasPrefix("ballot-") }.map { ($0.name, $0.rgb) }
        let table = String(decoding: try Data(contentsOf: assets.appendingPathComponent("party-colours.csv")), as: UTF8.self)
        emblems = table.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return Emblem(party: String(fields[1]), colours: fields[2].split(separator: " ").compactMap { RGB(hex: String($0)) })
        }
    }

    @Test func tablesAreRead() {
        #expect(house.count == 12)
        #expect(emblems.count == 20)
        #expect(emblems.allSatisfy { !$0.colours.isEmpty })
    }

    @Test func noSwatchIsAPartysColour() {
        for (name, rgb) in house where LabColour(rgb).chroma > Self.leastChroma {
            for emblem in emblems {
                for colour in emblem.colours {
                    let difference = LabColour(rgb).difference(LabColour(colour))
                    #expect(difference >= Self.leastDifference, "\(name) and \(colour.hex) of \(emblem.party): \(difference)")
                }
            }
        }
    }

    @Test func noPairOfSwatchesIsAPartysPair() {
        let coloured = house.filter { LabColour($0.rgb).chroma > Self.leastChroma }
        for (index, first) in coloured.enumerated() {
            for second in coloured.dropFirst(index + 1) {
                for emblem in emblems where emblem.colours.count > 1 {
                    let difference = pairDifference(first.rgb, second.rgb, emblem)
                    #expect(difference >= Self.leastPairDifference, "\(first.name) with \(second.name), \(emblem.party): \(difference)")
                }
            }
        }
    }

    /// How far two colours are from the nearest two of an emblem.
    private func pairDifference(_ first: RGB, _ second: RGB, _ emblem: Emblem) -> Double {
        var nearest = Double.infinity
        for one in emblem.colours {
            for other in emblem.colours where other != one {
                nearest = min(nearest, max(LabColour(first).difference(LabColour(one)), LabColour(second).difference(LabColour(other))))
            }
        }
        return nearest
    }

    /// Published pairs of Sharma, Wu and Dalal.
    @Test(arguments: [
        ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425), ([50, 0, 0], [50, -1, 2], 2.3669), ([50, 2.5, 0], [50, 0, -2.5], 4.3065),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644), ([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082),
    ])
    func differenceIsTheStandards(first: [Double], second: [Double], expected: Double) {
        let difference = LabColour(l: first[0], a: first[1], b: first[2]).difference(LabColour(l: second[0], a: second[1], b: second[2]))
        #expect(abs(difference - expected) < 0.00006)
    }
}
