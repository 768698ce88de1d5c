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
            node.allow(["id", "template", "slots", "copies", "renditions"])
            let template = node.required("template").flatMap(template)
            let copies = node.required("copies").flatMap(copies)
            let renditions = node["renditions"].map { $0.items().compactMap(rendition) } ?? Rendition.usual
            let sources = node["slots"].map { self.slots($0, template) } ?? [:]
            guard let template, let copies else { continue }
            let id = node["id"]?.string() ?? template.name
            if !seen.insert(id).inserted { node.report(.duplicateMaterial, ["material": id]) }
            result.append(Material(id: id, template: template.name, copies: copies, slots: sources, renditions: renditions, place: node.place))
        }
        return result
    }

    private func template(_ node: JSONNode) -> TemplateContract? {
        guard let name = node.string() else { return nil }
        if let contract = loader.contracts.first(where: { $0.name == name }) { return contract }
        node.report(.unknownTemplate, ["template": name, "suggestion": Suggestion.nearest(to: name, among: loader.contracts.map(\.name)) ?? ""])
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
        node.allow(["per", "every", "count", "spare", "languages"])
        guard let per = node.required("per")?.choice(of: CopiesRule.Unit.self) else { return nil }
        let every = per == .voters ? node.required("every")?.integer(1...1_000_000) : 1
        if per != .voters, let extra = node["every"] { extra.refuse("nothing, because `every` belongs to voters") }
        let count = node["count"].map { $0.integer(1...100_000) } ?? 1
        let spare = node["spare"].map(permille) ?? 0
        let languages = node["languages"].map { $0.choice(of: CopiesRule.Languages.self) } ?? .share
        guard let every, let count, let spare, let languages else { return nil }
        return CopiesRule(per: per, every: every, count: count, sparePermille: spare, languages: languages)
    }

    /// Reads `2.5%` as 25 per mille.
    private func permille(_ node: JSONNode) -> Int? {
        guard let text = node.string() else { return nil }
        if text.hasSuffix("%"), let value = Double(text.dropLast()), (0...100).contains(value), (value * 10).rounded() == value * 10 {
            return Int(value * 10)
        }
        node.report(.invalidValue, ["field": "spare", "value": text, "allowed": "a share such as 2.5%"])
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
                    value.report(.unknownSlot, [
                        "slot": name, "template": template.name, "suggestion": Suggestion.nearest(to: name, among: template.slots.map(\.name)) ?? "",
                    ])
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
        node.allow(["image", "alt"])
        guard let file = node.required("image"), let path = file.string(), let alt = node.required("alt")?.string() else { return nil }
        guard path.hasPrefix("images/"), !path.contains(".."), path.hasSuffix(".svg") else {
            file.report(.invalidValue, ["field": "image", "value": path, "allowed": "an SVG file below images/"])
            return nil
        }
        if pictures[path] == nil {
            guard let bytes = try? loader.workspace.read(folder + "/" + path, limit: CampaignLoader.mostBytes) else {
                file.report(.missingFile, ["path": folder + "/" + path])
                return nil
            }
            pictures[path] = bytes
            sources.append(bytes)
            readPixels(beside: path)
        }
        return .image(path: path, alternative: alt)
    }

    /// Reads the PNG files beside a drawing, which it may show.
    private mutating func readPixels(beside path: String) {
        let below = path.split(separator: "/").dropLast().joined(separator: "/")
        for entry in (try? loader.workspace.list(folder + "/" + below)) ?? [] where entry.kind == .file && entry.name.lowercased().hasSuffix(".png") {
            let picture = below + "/" + entry.name
            guard pictures[picture] == nil, let bytes = try? loader.workspace.read(folder + "/" + picture, limit: CampaignLoader.mostBytes) else { continue }
            pictures[picture] = bytes
            sources.append(bytes)
        }
    }
}
