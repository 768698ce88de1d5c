import Foundation
import Testing

/// Findings as a SARIF 2.1.0 log.
struct SARIFTests {
    private func project(_ old: String, _ new: String, in file: String = "campaign.json") throws -> Project {
        let project = try Project(campaigns: [])
        try BrokenCampaigns.write(named: "contoh", into: project)
        try project.replace(old, by: new, in: "campaigns/contoh/" + file)
        return project
    }

    private func run(of out: String) throws -> [String: Any] {
        let log = try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let runs = try #require(log["runs"] as? [[String: Any]])
        #expect(runs.count == 1)
        return try #require(runs.first)
    }

    @Test func aFindingIsAResultWithItsRuleItsPlaceAndItsFix() throws {
        let result = try project("\"poster-a3\"", "\"poster-a2\"").run("validate --format sarif --quiet")
        #expect(result.status == 65)
        #expect(result.error.isEmpty)
        #expect(result.out == #"{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","#
            + #""runs":[{"tool":{"driver":{"name":"pipeline","version":"0.1.0","#
            + #""rules":[{"id":"unknown-template","shortDescription":{"text":"There is no template `…`. Use one of: …."}}]}},"#
            + #""invocations":[{"executionSuccessful":true}],"columnKind":"unicodeCodePoints","language":"en","#
            + #""results":[{"ruleId":"unknown-template","ruleIndex":0,"level":"error","#
            + #""message":{"text":"There is no template `poster-a2`. Did you mean `poster-a3`?"},"#
            + #""locations":[{"physicalLocation":{"artifactLocation":{"uri":"campaigns/contoh/campaign.json"},"#
            + #""region":{"startLine":12,"startColumn":19,"endColumn":30}}}],"#
            + #""fixes":[{"description":{"text":"fix: replace `\"poster-a2\"` with `\"poster-a3\"`"},"#
            + #""artifactChanges":[{"artifactLocation":{"uri":"campaigns/contoh/campaign.json"},"#
            + #""replacements":[{"deletedRegion":{"startLine":12,"startColumn":19,"endColumn":30},"#
            + #""insertedContent":{"text":"\"poster-a3\""}}]}]}]}]}]}"# + "\n")
    }

    @Test func nothingFoundIsALogWithoutResults() throws {
        let result = try project("\"contoh\"", "\"contoh\"").run("validate --format sarif --quiet")
        #expect(result.status == 0)
        let run = try run(of: result.out)
        #expect((run["results"] as? [Any])?.isEmpty == true)
    }

    @Test func moreThanTwentyOfAFileAreCounted() throws {
        let fields = (1...25).map { "\"warna\($0)\": 1" }.joined(separator: ", ")
        let project = try project("\"topics\"", "\(fields), \"topics\"")
        let run = try run(of: project.run("run --format sarif --quiet --lang id").out)
        #expect((run["results"] as? [Any])?.count == 20)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        let notification = try #require((invocation["toolExecutionNotifications"] as? [[String: Any]])?.first)
        #expect((notification["message"] as? [String: String])?["text"] == "dan 5 temuan lain.")
        #expect(project.run("validate --quiet").error.hasSuffix("\ncampaigns/contoh/campaign.json: and 5 more.\n"))
        let lines = project.run("validate --quiet --format json").out.split(separator: "\n")
        #expect(lines.count == 21 && lines.last == #"{"file":"campaigns/contoh/campaign.json","more":5}"#, "\(lines.last ?? "")")
        #expect(!project.output.keys.contains { $0.contains("contoh") })
    }

    @Test func columnsCountCodePoints() throws {
        // The accent is a code point of its own behind its letter, and one character with it.
        let project = try project("\"title\": \"Kenali", "\"title\": \"Ke\u{301}nali\", \"warna\": \"Kenali")
        let run = try run(of: project.run("validate --format sarif --quiet").out)
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        let location = try #require((result["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"])
        #expect(location["region"] as? [String: Int] == ["startLine": 3, "startColumn": 23, "endColumn": 30])
        #expect(project.run("validate --quiet").error.contains("campaign.json:3:22: error[unknown-field]"))
    }

    @Test func theOtherPlaceIsARelatedLocation() throws {
        let project = try project("}\n  }\n}\n", "}\n  }\n")
        let run = try run(of: project.run("validate --format sarif --quiet").out)
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        #expect(result["ruleId"] as? String == "unclosed-bracket")
        #expect((result["relatedLocations"] as? [Any])?.count == 1)
    }

    @Test func allBrokenCampaignsMakeOneLogInWhichRulesAndResultsAgree() throws {
        let broken = try BrokenCampaigns.all.get()
        let run = try run(of: broken.log)
        let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
        let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
        #expect(rules == Set(rules).sorted() && rules.count > 40)
        for result in try #require(run["results"] as? [[String: Any]]) {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index] == result["ruleId"] as? String)
            #expect(["error", "warning"].contains(result["level"] as? String))
        }
    }
}
