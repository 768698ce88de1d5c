import Campaigns
import Composition
import Diagnostics
import Foundation
import Testing
import Workspace

/// The documents of `Tests/Schemas`, whose folders say what is to become of them. `Tests/Schemas/check` holds the published schemas against
/// the same documents with a validator of other people.
struct DocumentsTests {
    @Test func thereAreEnough() {
        #expect(Assets.documents("campaign/good").count >= 20)
        #expect(Assets.documents("campaign/bad").count >= 60)
        #expect(Assets.documents("messages/good").count + Assets.documents("messages/bad").count >= 20)
    }

    @Test(arguments: ["good", "bad"])
    func campaignsAreTakenAsTheirFolderSays(kind: String) throws {
        let facts = try Assets.facts(), contracts = try Assets.contracts()
        for name in Assets.documents("campaign/" + kind) {
            let workspace = MemoryWorkspace()
            let folder = "campaigns/lima-surat-suara/"
            try workspace.write(try Assets.bytes("Tests/Schemas/campaign/\(kind)/\(name)"), to: folder + "campaign.json")
            for file in ["messages/id.json", "messages/jv.json"] { try workspace.write(try Assets.bytes(folder + file), to: folder + file) }
            let drawing = try Assets.bytes("assets/illustrations/kotak-suara.svg")
            for file in [folder + "images/kotak-suara.svg", "assets/illustrations/kotak-suara.svg"] { try workspace.write(drawing, to: file) }
            let loader = CampaignLoader(workspace: workspace, facts: facts, contracts: contracts, illustrations: "assets/illustrations")
            let result = loader.load("campaigns")
            let errors = result.diagnostics.filter { $0.severity == .error }
            #expect(errors.isEmpty == (kind == "good"), "\(kind)/\(name): \(errors)")
            #expect(errors.allSatisfy { $0.place != nil }, "\(name): a finding without a place")
        }
    }

    @Test(arguments: ["good", "bad"])
    func messagesAreTakenAsTheirFolderSays(kind: String) throws {
        let facts = try Assets.facts()
        for name in Assets.documents("messages/" + kind) {
            let result = CatalogueReader.read(
                try Assets.bytes("Tests/Schemas/messages/\(kind)/\(name)"), path: name, language: "id", facts: facts)
            #expect(result.diagnostics.isEmpty == (kind == "good"), "\(kind)/\(name): \(result.diagnostics)")
        }
    }

    @Test(arguments: ["good", "bad"])
    func templatesAreTakenAsTheirFolderSays(kind: String) throws {
        let names = Assets.documents("template/" + kind)
        #expect(names.count >= (kind == "good" ? 4 : 20))
        let path = Assets.root.appending(path: "assets/swatches.json").path
        let swatches = try #require(HouseSwatches.read(try DiskWorkspace().read(path, limit: 1 << 20), path: path).swatches)
        for name in names {
            let workspace = MemoryWorkspace()
            for file in ["outside.svg", "inside.svg"] { try workspace.write(try Assets.bytes("assets/templates/leaflet-a4-trifold/" + file), to: "t/" + file) }
            try workspace.write(try Assets.bytes("Tests/Schemas/template/\(kind)/\(name)"), to: "t/template.json")
            let result = TemplateLoader(workspace: workspace, swatches: swatches.all).load(template: "t")
            #expect((result.template != nil && result.diagnostics.isEmpty) == (kind == "good"), "\(kind)/\(name): \(result.diagnostics)")
            #expect(result.diagnostics.allSatisfy { $0.place != nil }, "\(name): a finding without a place")
        }
    }
}
