import Diagnostics
import Elections
import Testing

@testable import Campaigns
@testable import Distribution

/// Lists of villages as regencies hand them in.
struct UnitListTests {
    private static let bantul = """
        kecamatan,desa,tps,pemilih,ruas tersulit,kontak
        Sewon,Panggungharjo,80,19000,,0812
        Sewon,Timbulharjo,60,15000,,
        Imogiri,Wukirsari,50,12000,"jalan tanah, 3 km",Sri
        SEWON,Bangunharjo,70,17000,,

        """

    private func read(_ bytes: [UInt8], _ code: String = "34.02") throws -> (units: RegionUnits?, diagnostics: [Diagnostic]) {
        UnitsReader.read(bytes, region: try #require(RegionCode(code)), file: "\(code).csv", path: "\(code).csv")
    }

    private func read(_ text: String) throws -> (units: RegionUnits?, diagnostics: [Diagnostic]) { try read(Array(text.utf8)) }

    @Test func villagesStandByDistrict() throws {
        let read = try read(UnitListTests.bantul)
        let units = try #require(read.units)
        #expect(read.diagnostics.isEmpty && units.stations == 260 && units.voters == 63_000)
        #expect(units.villages.map(\.name) == ["Panggungharjo", "Timbulharjo", "Bangunharjo", "Wukirsari"])
        #expect(units.districts.map(\.name) == ["Sewon", "Imogiri"] && units.districts.map(\.villages) == [0..<3, 3..<4])
        #expect(units.villages[3].hardestLeg == "jalan tanah, 3 km" && units.villages[3].contact == "Sri")
    }

    /// Lists are put together from those of several hands; a district written in two ways would get its copies twice.
    @Test func aDistrictIsOneHoweverItsKindIsWritten() throws {
        let units = try #require(try read("kecamatan,desa\nKecamatan Sewon,A\nsewon,B\nKec. Sewon,C\nKEC.SEWON,D\nKec Sewon,E\nKecak,F\nKecamatan,G\n").units)
        #expect(units.districts.map(\.name) == ["Sewon", "Kecak", "Kecamatan"] && units.districts.map(\.villages) == [0..<5, 5..<6, 6..<7])
        #expect(try read("kecamatan,desa\nSewon,A\nKec. Sewon,a\n").diagnostics.map(\.code) == [.unitsTwice])
    }

    /// However a spreadsheet saves it, it is the same list.
    @Test(arguments: [",", ";", "\t"]) func separatorsAndEncodings(separator: String) throws {
        let text = "District\(separator)Village\(separator)Polling_stations\r\nRéo\(separator)Béa\(separator)1.250\r\n\(separator)\(separator)\r\n"
        let latin = text.unicodeScalars.map { UInt8($0.value) }
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), latin, Array("sep=\(separator)\r\n".utf8) + Array(text.utf8)] {
            let read = try read(bytes)
            #expect(read.diagnostics.isEmpty && read.units?.villages.map(\.district) == ["Réo"] && read.units?.stations == 1_250 && read.units?.voters == nil)
        }
    }

    /// Each mistake has its own code, and stands at its line and column.
    @Test(arguments: [
        ("kecamatan,tps\nSewon,3\n", "units-column", 1, 1), ("kecamatan,desa,tps,tps\nSewon,A,3,3\n", "units-column-twice", 1, 20),
        ("kecamatan,desa\nSewon,A,3\n", "units-cells", 2, 9), ("kecamatan,desa,tps\nSewon,A,\n", "units-empty-cell", 2, 9),
        ("kecamatan,desa\n,A\n", "units-empty-cell", 2, 1), ("kecamatan,desa,tps\nSewon,A,tiga\n", "units-number", 2, 9),
        ("kecamatan,desa,tps\nSewon,A,-3\n", "units-number", 2, 9), ("kecamatan,desa,tps\nSewon,A,\"1,250\"\n", "units-number", 2, 9),
        ("kecamatan,desa\nSewon,A\nsewon,a\n", "units-twice", 3, 7), ("kode,kecamatan,desa\n34.04,Sewon,A\n", "units-other-region", 2, 1),
        ("kode;kecamatan;desa\n34,020;Sewon;A\n", "damaged-code", 2, 1), ("kecamatan,desa\n", "units-empty", 1, 1),
        ("kecamatan,desa\n\"Sewon,A\n", "table-syntax", 2, 1),
    ]) func mistakesStandAtTheirPlaces(text: String, code: String, line: Int, column: Int) throws {
        let read = try read(text)
        #expect(read.units == nil && read.diagnostics.map(\.code.rawValue) == [code])
        #expect(read.diagnostics.first?.place?.line == line && read.diagnostics.first?.place?.column == column)
    }

    @Test func aSpreadsheetMadeANumberOfTheCode() throws {
        let read = try read(Array("kode,kecamatan,desa\n11.1,A,B\n".utf8), "11.10")
        #expect(read.diagnostics.first?.code == .damagedCode && read.diagnostics.first?.arguments["suggestion"] == "11.10")
    }

    @Test(arguments: ["bantul.csv", "34.csv", "34.99.csv", "34.02.xlsx"]) func namesMustBeCodes(name: String) throws {
        var lists = UnitLists()
        let found = lists.read((name, name, Array(UnitListTests.bantul.utf8)), cycle: nil, facts: try Planned().facts)
        #expect(found.map(\.code) == [.unitsFileName] && lists.isEmpty)
    }

    // MARK: In the plan

    private func lines(per: CopiesRule.Unit, count: Int, every: Int = 1, cycle: Cycle = .pemilu2019, region: String = "34.02") throws -> ConsignmentLine {
        var planned = try Planned()
        #expect(planned.units.read(("34.02.csv", "34.02.csv", Array(UnitListTests.bantul.utf8)), cycle: .pemilu2019, facts: planned.facts).isEmpty)
        var campaign = try Planned.campaign(cycle: cycle, ready: "2019-02-04", arrive: "2019-03-27")
        campaign.materials[0].copies = CopiesRule(per: per, every: every, count: count, sparePermille: 25, languages: .share)
        let code = try #require(RegionCode(region)), planner = try planned.planner()
        return try #require(planner.lines(campaign, code, languages: ["id"]).first)
    }

    /// 2 districts, 4 villages, 260 polling stations, 63,000 voters; packs of 50.
    @Test func theListStandsBeforeEveryEstimate() throws {
        let voters = try lines(per: .voters, count: 1, every: 50)
        #expect(voters.needed == 1_260 && voters.printed == 1_300 && !voters.estimated && voters.rule.text == "pemilih ÷ 50 (daftar KPU kabupaten/kota)")
        #expect(try lines(per: .pollingStation, count: 2).needed == 520)
        #expect(try lines(per: .village, count: 3).needed == 12 && lines(per: .district, count: 3).needed == 6)
        // For the other cycles nothing was handed in.
        #expect(try lines(per: .voters, count: 1, every: 50, cycle: .pilkada2018).estimated)
    }

    /// A province is what its regencies come to.
    @Test func provincesTakeTheirRegencies() throws {
        let facts = try Planned().facts
        let others = ["34.01", "34.03", "34.04", "34.71"].compactMap { RegionCode($0) }.map { facts.units(of: $0).districts }.reduce(0, +)
        #expect(try lines(per: .district, count: 1, region: "34").needed == others + 2)
    }

    /// Everything that is needed is handed out, and everything that is printed is accounted for.
    @Test func sharesAddUpToThePiece() throws {
        let units = try #require(try read(UnitListTests.bantul).units)
        for (per, count, every, expected) in [
            (CopiesRule.Unit.village, 3, 1, [3, 3, 3, 3]), (.pollingStation, 2, 1, [160, 120, 140, 100]), (.voters, 1, 50, [380, 300, 340, 240]),
            // 63 pieces for 63,000 voters: 19, 15, 17 and 12.
            (.voters, 1, 1_000, [19, 15, 17, 12]),
            // 10 pieces: 3.02, 2.38, 2.70 and 1.90 are 3, 2, 3 and 2.
            (.voters, 1, 6_300, [3, 2, 3, 2]),
        ] {
            let line = try lines(per: per, count: count, every: every)
            let shares = try #require(UnitShares(line, units))
            #expect(shares.villages == expected && shares.villages.reduce(0, +) == line.needed && shares.kept == line.printed - line.needed)
        }
        #expect(UnitShares(try lines(per: .region, count: 5), units) == nil)
    }

    @Test func listsAreComparedWithOfficialFigures() throws {
        var planned = try Planned()
        let code = try #require(RegionCode("34.02"))
        #expect(planned.units.read(("34.02.csv", "34.02.csv", Array(UnitListTests.bantul.utf8)), cycle: nil, facts: planned.facts).isEmpty)
        let comparison = try #require(try planned.planner().comparison(of: code, in: .pemilu2019))
        #expect(comparison.districts.difference == 2 - 17 && comparison.villages.difference == 4 - 75 && comparison.voters?.isEstimate == true)
        let finding = try #require(comparison.finding(in: "units", "Bantul"))
        #expect(finding.code == .unitsDiffer && finding.severity == .warning && finding.place?.file == "units/34.02.csv")
        #expect(finding.arguments["districts"] == "2" && finding.arguments["officialDistricts"] == "17" && finding.arguments["officialVoters"] == "–")
    }
}
