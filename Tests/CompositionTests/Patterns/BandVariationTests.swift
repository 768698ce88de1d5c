import Testing

@testable import Composition

@Suite struct BandVariationTests {
    @Test func neighbouringSeedsTakeEveryValue() {
        let variations = (0..<200).map { BandVariation(seed: $0) }
        #expect(Set(variations.map(\.density)) == [-1, 0, 1])
        #expect(Set(variations.map(\.phase)) == Set(0..<4))
        #expect(Set(variations.map(\.touch)) == [false, true])
    }

    @Test(arguments: [
        (UInt64(0), 0, 1, true), (1, 1, 2, false), (.max, 1, 1, true), (0x82f0_4b07_2d0a_56b5, -1, 3, true),
    ])
    func aSeedAlwaysMeansTheSame(_ seed: UInt64, _ density: Int, _ phase: Int, _ touch: Bool) {
        let variation = BandVariation(seed: seed)
        #expect(variation.density == density)
        #expect(variation.phase == phase)
        #expect(variation.touch == touch)
    }
}
