import Elections
import Testing

@testable import Distribution

struct ConsignmentIDTests {
    private func id(_ region: String, campaign: String = "lima-surat-suara", delivery: Int = 1) throws -> ConsignmentID {
        ConsignmentID(cycle: .pemilu2019, campaign: campaign, region: try #require(RegionCode(region)), delivery: delivery)
    }

    /// Boxes are on the road: these codes may never change.
    @Test func staysWhatItWas() throws {
        #expect(try id("34.02").text == "NQ8XTS")
        #expect(try id("34.02").spoken == "NQ8-XTS")
        #expect(try id("91.07").text == "KG2PBC")
        #expect(try id("34.02", delivery: 2) != id("34.02"))
    }

    @Test func isReadAsPeopleWriteIt() throws {
        for region in ["11", "31.71", "34.02", "91.28", "92.71"] {
            let id = try id(region)
            #expect(ConsignmentID(id.text) == id)
            #expect(ConsignmentID(" \(id.spoken.lowercased()) ") == id)
            #expect(ConsignmentID(id.text.replacing("0", with: "O").replacing("1", with: "l")) == id)
        }
        for text in ["", "1WRSB", "U00000", "1WRSBHH", "1WRSB!", "ÅÅÅÅÅÅ"] { #expect(ConsignmentID(text) == nil) }
    }

    @Test func everyWrongCharacterAndEverySwapIsNoticed() throws {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        for number in 0..<200 {
            let right = Array(try id("34.02", campaign: "kampanye-\(number)").text)
            for place in right.indices {
                for wrong in alphabet where wrong != right[place] {
                    var text = right
                    text[place] = wrong
                    #expect(ConsignmentID(String(text)) == nil)
                }
                for other in right.indices where right[other] != right[place] {
                    var text = right
                    text.swapAt(place, other)
                    #expect(ConsignmentID(String(text)) == nil)
                }
            }
        }
    }

    @Test func noTwoRegionsOfACampaignShareACode() throws {
        let codes = (11...94).flatMap { province in [RegionCode("\(province)")] + (1...79).map { RegionCode("\(province).\($0 < 10 ? "0" : "")\($0)") } }
        let series = ConsignmentID.series(.pilkada2018, "a", 1)
        let ids = Set(codes.compactMap { $0 }.map { ConsignmentID(series: series, region: $0) })
        #expect(ids.count == 84 * 80)
    }
}
