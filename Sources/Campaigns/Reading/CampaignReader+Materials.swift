internal import Diagnostics
internal import JSONText
internal import Workspace

extension CampaignReader {
    mutating func materials(_ list: JSONNode) -> [Material] {
        var seen: Set<String> = []
        var result: [Material] = []
        let nodes = list.items()
        if nodes.isEmpty { list.refuse("a list with at least one material") }
        for node in nodes {
            guard node.isObject else {
                node.refuse("an object")
                continue
            }
            node.allow(CampaignSchema.materialNames)
            let name = node.required("template")
            let template = name.flatMap(template)
            let copies = node.required("copies").flatMap(copies)
            let renditions = node["renditions"].map { $0.items().compactMap(rendition) } ?? Rendition.usual
            let sources = node["slots"].map { self.slots($0, template) } ?? [:]
            guard let name, let template, let copies else { continue }
            let id = node["id"]?.string() ?? template.name
            if !seen.insert(id).inserted { (node["id"] ?? name).report(.duplicateMaterial, ["material": id]) }
            result.append(Material(
                id: id, template: template.name, copies: copies, slots: sources, renditions: renditions, place: name.place,
                slotPlaces: Dictionary((node["slots"]?.members ?? []).map { ($0.key, $0.node.place) }, uniquingKeysWith: { first, _ in first })))
        }
        return result
    }

    private func template(_ node: JSONNode) -> TemplateContract? {
        guard let name = node.string() else { return nil }
        if let contract = loader.contracts.first(where: { $0.name == name }) { return contract }
        let names = loader.contracts.map(\.name)
        node.report(.unknownTemplate, ["template": name, "allowed": names.joined(separator: ", ")], nearest: names)
        return nil
    }

    private func rendition(_ node: JSONNode) -> Rendition? {
        guard let rendition = node.choice(of: Rendition.self) else { return nil }
        guard rendition != .pdf else {
            node.report(.invalidValue, ["field": "renditions", "value": "pdf", "allowed": "svg, html, png, share, text; PDF is not made yet"])
            return nil
        }
        return rendition
    }

    private func copies(_ node: JSONNode) -> CopiesRule? {
        guard node.isObject else {
            node.refuse("an object")
            return nil
        }
        node.allow(CampaignSchema.copies.names)
        guard let per = node.required("per")?.choice(of: CopiesRule.Unit.self) else { return nil }
        let every = per == .voters ? node.required("every")?.integer(SchemaLimits.every) : 1
        if per != .voters, node["every"] != nil { node.report(.fieldWithoutUse, atKey: "every", ["field": "every", "use": "\"per\": \"voters\""], instead: nil) }
        let count = node["count"].map { $0.integer(SchemaLimits.count) } ?? 1
        let spare = node["spare"].map(permille) ?? 0
        let languages = node["languages"].map { $0.choice(of: CopiesRule.Languages.self) } ?? (per == .unit ? .each : .share)
        // A piece is of use in its unit only, and every unit gets it in every language.
        for field in ["spare", "languages"] where per == .unit && node[field] != nil {
            node.report(.fieldWithoutUse, atKey: field, ["field": field, "use": "pieces for whole regions"], instead: nil)
        }
        guard let every, let count, let spare, let languages else { return nil }
        return CopiesRule(per: per, every: every, count: count, sparePermille: spare, languages: languages)
    }

    /// Reads `2.5%` as 25 per mille.
    private func permille(_ node: JSONNode) -> Int? {
        guard let text = node.string() else { return nil }
        if let permille = CampaignReader.permille(text) { return permille }
        let pointed = text.replacing(",", with: ".")
        let meant = [pointed, pointed + "%"].first { $0 != text && CampaignReader.permille($0) != nil }
        node.report(.invalidValue, ["field": "spare", "value": text, "allowed": "a share such as 2.5%"], instead: meant)
        return nil
    }

    private static func permille(_ text: String) -> Int? {
        // Digits and at most one decimal, nothing else that `Double` would read.
        let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
        let areDigits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        if text.hasSuffix("%"), areDigits, parts.count <= 2, parts[0].count <= 2 || parts[0] == "100", parts.count < 2 || parts[1].count == 1,
            let permille = Int(parts.joined()).map({ parts.count < 2 ? $0 * 10 : $0 }), permille <= 1000 {
            return permille
        }
        return nil
    }

    private mutating func slots(_ node: JSONNode, _ template: TemplateContract?) -> [String: SlotSource] {
        var result: [String: SlotSource] = [:]
        guard node.isObject else {
            node.refuse("an object")
            return result
        }
        for (name, value) in node.members {
            guard let slot = template?.slots.first(where: { $0.name == name }) else {
                if let template {
                    let names = template.slots.map(\.name)
                    node.report(
                        .unknownSlot, atKey: name, ["slot": name, "template": template.name, "allowed": names.joined(separator: ", ")],
                        instead: Suggestion.nearest(to: name, among: names))
                }
                continue
            }
            switch slot.kind {
            case .flag: result[name] = value.bool().map { .flag($0) }
            case .image: result[name] = image(value)
            case .text, .list, .link: result[name] = value.string().map { .message($0) }
            }
        }
        return result
    }

    private mutating func image(_ node: JSONNode) -> SlotSource? {
        guard node.isObject else {
            node.refuse("an object with image and alt")
            return nil
        }
        node.allow(CampaignSchema.picture.names)
        guard let file = node.required("image"), let path = file.string(), let alt = node.required("alt")?.string() else { return nil }
        guard let place = pictureFile(path) else {
            file.report(.invalidValue, ["field": "image", "value": path, "allowed": "an SVG file below images/, or house: and the name of a drawing"])
            return nil
        }
        if pictures[path] == nil {
            guard loader.workspace.kind(of: place) == .file else {
                file.report(.unknownPicture, ["picture": path], nearest: pictureNames())
                return nil
            }
            guard let bytes = bytes(place, namedAt: file.place) else { return nil }
            pictures[path] = bytes
            readPixels(beside: path, in: place.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/"))
        }
        return .image(path: path, alternative: alt)
    }

    /// The pictures that there are: the campaign's own, then the drawings of the house.
    private func pictureNames() -> [String] {
        func names(_ folder: String) -> [String] {
            ((try? loader.workspace.list(folder)) ?? []).map(\.name).filter { $0.hasSuffix(".svg") }
        }
        return names(folder + "/images").map { "images/" + $0 } + names(loader.illustrations).map { Campaign.houseDrawing + $0.dropLast(4) }
    }

    /// Reads the PNG files beside a drawing and below, which it may show.
    private mutating func readPixels(beside path: String, in folder: String) {
        for entry in (try? loader.workspace.list(folder)) ?? [] {
            let key = Campaign.picture(entry.name, beside: path), file = folder + "/" + entry.name
            if entry.kind == .folder { readPixels(beside: key + "/", in: file) }
            guard entry.kind == .file, entry.name.lowercased().hasSuffix(".png"), pictures[key] == nil,
                let bytes = try? loader.workspace.read(file, limit: CampaignLoader.mostBytes)
            else { continue }
            pictures[key] = bytes
            sources.append(bytes)
        }
    }

    /// Where a picture lies: in the campaign's folder, or with the drawings of the house. `nil` for any other place.
    private func pictureFile(_ path: String) -> String? {
        if path.hasPrefix(Campaign.houseDrawing) {
            let name = path.dropFirst(Campaign.houseDrawing.count)
            let isName = !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
            return isName ? "\(loader.illustrations)/\(name).svg" : nil
        }
        return path.hasPrefix("images/") && !path.contains("..") && path.hasSuffix(".svg") ? folder + "/" + path : nil
    }
}
