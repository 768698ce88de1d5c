import Testing

/// A changed fact makes again the editions that say it, and no other.
struct ChangedFactTests {
    @Test func aChangedNameMakesOnlyItsOwnRegionAgain() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        _ = project.run("run --region 34 --language id --template poster-a3 --template leaflet-a5 --rendition text")
        try project.replace("34.02,Bantul,", by: "34.02,Bantoel,", in: "assets/elections/regions.csv")
        let result = project.run("run --region 34.03 --region 34.04 --region 34.71 --language id --template poster-a3 --template leaflet-a5 --rendition text")
        #expect(result.error.contains("0 editions made, 6 unchanged"), "\(result.error)")
        #expect(project.run("run --region 34.02 --language id --template poster-a3 --template leaflet-a5 --rendition text").error.contains("2 editions made, 0 unchanged"))
    }

    @Test func aPieceSaysWhatWasKnownAndWarnsOfWhatBecameKnownLater() throws {
        let project = try Project(campaigns: ["pindah-memilih-2019"])
        let early = project.run("validate --region 34.02")
        #expect(early.error.contains("warning[superseded-fact]: The piece says `pemilu-2019.move-voting-deadline` = 2019-03-17; since 2019-03-28"))
        #expect(!project.run("validate --region 34.02 --as-of 2019-03-28").error.contains("superseded-fact"))
        #expect(project.run("validate --as-of yesterday").status == 64)
    }
}
