import Foundation
import Testing

/// What people get wrong, one mistake each, and the exact words in which they are told so in both languages.
struct BrokenCampaignsTests {
    private static let isRecording: Bool = {
        let variables = ProcessInfo.processInfo.environment
        return variables["RECORD"] == "1" && variables["CI"] == nil
    }()

    @Test(arguments: BrokenCampaigns.files)
    func everyMistakeIsToldWithItsPlaceAndWhatToDo(file: String) throws {
        let broken = try BrokenCampaigns.all.get()
        var cases = try #require(broken.cases[file])
        if BrokenCampaignsTests.isRecording {
            for index in cases.indices {
                for language in BrokenCase.languages { cases[index].told[language] = broken.told[language]?[cases[index].name] }
            }
            try BrokenCase.write(cases, to: file)
        }
        for one in cases {
            for language in BrokenCase.languages {
                let told = broken.told[language]?[one.name] ?? ""
                #expect(told == one.told[language], "\(one.name) (\(language)): \(told)")
                #expect(!told.isEmpty, "\(one.name) is not found")
            }
            #expect(one.told["en"] != one.told["id"], "\(one.name) is told in one language only")
        }
    }

    @Test func thereAreEnough() throws {
        let broken = try BrokenCampaigns.all.get()
        #expect(broken.cases.values.reduce(0) { $0 + $1.count } >= 60)
        #expect(broken.statuses == ["en": 66, "id": 66])
        #expect(broken.written.isEmpty)
    }

    @Test func theBaseHasNoMistake() throws {
        let project = try Project(campaigns: [])
        try BrokenCampaigns.write(named: "contoh", into: project)
        let result = project.run("validate --quiet --strict")
        #expect(result.error.isEmpty, "\(result.error)")
        #expect(result.status == 0)
    }

    /// Facts that contradict themselves, and shops and routes that lead nowhere, stop everything: no campaign is looked at. A template that no
    /// press could print stops the editions made with it.
    @Test(arguments: [("facts.txt", "assets/elections/"), ("distribution.txt", "assets/distribution/"), ("templates.txt", "assets/templates/poster-a3/")])
    func whatTheProjectStandsOnIsToldWithItsPlace(file: String, folder: String) throws {
        var cases = try BrokenCase.read(file)
        for index in cases.indices {
            let project = try Project(campaigns: [])
            try BrokenCampaigns.write(named: "contoh", into: project)
            try cases[index].apply(to: project) { $0 }
            for language in BrokenCase.languages {
                let result = project.run("validate --quiet --lang \(language)")
                let told = result.error.replacing(folder, with: "")
                if BrokenCampaignsTests.isRecording { cases[index].told[language] = told }
                #expect(told == cases[index].told[language], "\(cases[index].name) (\(language)): \(told)")
                #expect(!told.isEmpty, "\(cases[index].name) is not found")
                #expect(result.status == (told.contains("error[") ? 65 : 0), "\(cases[index].name): \(result.status)")
            }
        }
        if BrokenCampaignsTests.isRecording { try BrokenCase.write(cases, to: file) }
    }
}
