import Foundation

/// A project whose campaigns make a piece of every template of the house.
struct FamilyProject {
    static let templates = [
        "banner", "large-print-a4", "leaflet-a4-trifold", "leaflet-a5", "pocket-card", "polling-station-sign", "poster-a3", "poster-a4-photocopy",
        "poster-f4-photocopy", "roll-up", "social-square", "social-story",
    ]

    let project: Project

    /// The sign has words of its own: nobody reads a sentence from five metres.
    init(_ campaign: String, templates: [String] = FamilyProject.templates, sign: String = "Pintu masuk TPS") throws {
        project = try Project(campaigns: [campaign])
        let path = "campaigns/\(campaign)/campaign.json"
        var root = try FamilyProject.object(project.text(path))
        let usual = ((root["materials"] as? [[String: Any]])?.first?["slots"] as? [String: Any]) ?? [:]
        root["materials"] = templates.map { template -> [String: Any] in
            let rules = project.text("assets/templates/\(template)/template.json") ?? ""
            var slots = usual.filter { name, _ in
                let part = ["picture": "\"picture\": true", "when": "\"when\"", "ballots": "\"papers\"", "moved": "\"conditions\""][name]
                return part.map(rules.contains) ?? true
            }
            if template == "polling-station-sign" { (slots["headline"], slots["lead"]) = ("sign.headline", "sign.lead") }
            return ["template": template, "slots": slots, "copies": ["per": "village"]]
        }
        try project.write(FamilyProject.text(root), to: path)
        let messages = "campaigns/\(campaign)/messages/id.json"
        var catalogue = try FamilyProject.object(project.text(messages))
        if templates.contains("polling-station-sign") {
            (catalogue["sign.headline"], catalogue["sign.lead"]) = (sign, "Siapkan KTP elektronik Anda.")
        }
        try project.write(FamilyProject.text(catalogue), to: messages)
    }

    private static func object(_ text: String?) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data((text ?? "").utf8)) as? [String: Any] ?? [:]
    }

    private static func text(_ object: [String: Any]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys), as: UTF8.self)
    }
}
