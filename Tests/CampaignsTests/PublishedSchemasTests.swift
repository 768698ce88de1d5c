import Campaigns
import Composition
import Elections
import Foundation
import JSONText
import Testing

/// The schemas on disk are those that the code describes. To write them anew after a change of the code:
/// `RECORD=1 swift test --filter PublishedSchemasTests`; where `CI` is set this is refused.
struct PublishedSchemasTests {
    @Test func filesAreWhatTheCodeDescribes() throws {
        let variables = ProcessInfo.processInfo.environment
        let files = PublishedSchemas.files(facts: try Assets.facts(), contracts: try Assets.contracts())
        #expect(files.map(\.name) == ["campaign.schema.json", "messages.schema.json", "template.schema.json"])
        for file in files {
            let path = Assets.root.appending(path: "assets/schemas/" + file.name)
            if variables["RECORD"] == "1", variables["CI"] == nil { try Data(file.text.utf8).write(to: path) }
            let written = try String(contentsOf: path, encoding: .utf8)
            #expect(written == file.text, "\(file.name) differs from the code; record it anew")
        }
    }

    @Test func schemaAndReaderKnowTheSameParts() {
        #expect(TemplateSchema.flowParts == FlowPart.allCases.map(\.rawValue))
    }

    @Test func everyValueIsExplainedAndEveryExampleIsJSON() throws {
        for file in PublishedSchemas.files(facts: try Assets.facts(), contracts: try Assets.contracts()) {
            let document = JSONDocument(Array(file.text.utf8), path: file.name)
            #expect(document.diagnostics.isEmpty, "\(document.diagnostics)")
            #expect(!file.text.contains("\"\""), "something in \(file.name) has no words")
        }
    }
}
