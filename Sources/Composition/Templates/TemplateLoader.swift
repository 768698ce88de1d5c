public import Artwork
internal import Campaigns
public import Diagnostics
internal import JSONText
internal import Measures
public import Workspace

/// Reads the designers' templates: a folder each, with `template.json` and the drawings that it names.
public struct TemplateLoader {
    private let workspace: any Workspace
    private let swatches: [Swatch]

    public init(workspace: any Workspace, swatches: [Swatch]) {
        self.workspace = workspace
        self.swatches = swatches
    }

    private static let mostBytes = 8 << 20

    /// All templates of a folder, by name in order, and what is wrong with those that cannot be used.
    public func load(_ folder: String) -> (templates: [Template], diagnostics: [Diagnostic]) {
        var templates: [Template] = []
        var diagnostics: [Diagnostic] = []
        let entries = (try? workspace.list(folder)) ?? []
        for entry in entries where entry.kind == .folder {
            let loaded = template(entry.name, in: folder + "/" + entry.name)
            diagnostics += loaded.diagnostics
            if let template = loaded.template { templates.append(template) }
        }
        return (templates, diagnostics)
    }

    /// The template in one folder, and what is wrong with it.
    public func load(template folder: String) -> (template: Template?, diagnostics: [Diagnostic]) {
        let parts = folder.split(separator: "/")
        guard let name = parts.last else { return (nil, [Diagnostic(.missingFile, ["path": folder])]) }
        return template(String(name), in: folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
    }

    private func template(_ name: String, in folder: String) -> (template: Template?, diagnostics: [Diagnostic]) {
        let path = folder + "/template.json"
        guard let bytes = try? workspace.read(path, limit: TemplateLoader.mostBytes) else {
            return (nil, [Diagnostic(.missingFile, ["path": path])])
        }
        let document = JSONDocument(bytes, path: path)
        guard let root = document.root else { return (nil, document.diagnostics) }
        root.allow(TemplateSchema.names)
        var diagnostics: [Diagnostic] = []
        var sources = [bytes]
        let sizes = TemplateSizes(root)
        let title = root["title"]?.string() ?? name, isBlackOnly = root["blackOnly"]?.bool() ?? false
        let pack = root["pack"]?.integer(1...100_000) ?? 1, grammage = root["grammage"]?.integer(20...1_000) ?? 80
        var pages: [[TemplateDrawing]] = []
        for page in root.required("pages")?.items() ?? [] {
            page.allow(TemplateSchema.pageNames)
            let rules = SlotRules(page.required("slots"))
            var drawings: [TemplateDrawing] = []
            var drawn: Set<String> = []
            var isWhole = true
            for entry in page.required("drawings")?.items() ?? [] {
                entry.allow(TemplateSchema.drawingNames)
                guard let file = entry.required("file")?.string() else { continue }
                let drawing = read(folder + "/" + file, &sources, &diagnostics)
                guard let drawing else {
                    isWhole = false
                    continue
                }
                drawn.formUnion(drawing.slots.map(\.name))
                let needs = (entry["needs"]?.items() ?? []).compactMap { $0.choice(of: FlowPart.self) }
                let slots = drawing.slots.compactMap { slot -> TemplateSlot? in
                    let made = rules.slot(slot)
                    if let problem = problem(slot, made) {
                        diagnostics.append(Diagnostic(.templateInvalid, at: slot.place, ["template": name, "problem": problem]))
                    }
                    return made
                }
                drawings.append(TemplateDrawing(
                    needs: needs, art: SharedArt(items: drawing.items), slots: slots, isForLongCopy: entry["longCopy"]?.bool() ?? false,
                    faults: sizes.map { DrawingCheck(template: name, sizes: $0, drawing: drawing, slots: slots).faults() } ?? [], file: file))
            }
            for (slot, place) in rules.places where isWhole && !drawn.contains(slot) {
                diagnostics.append(Diagnostic(.templateInvalid, at: place, ["template": name, "problem": "no drawing of this page has a slot `\(slot)`"]))
            }
            pages.append(drawings)
        }
        diagnostics += document.diagnostics
        if diagnostics.isEmpty, !pages.joined().flatMap(\.slots).contains(where: { $0.role == .imprint }) {
            diagnostics.append(Diagnostic(.templateInvalid, at: root.place, ["template": name, "problem": "no drawing has a slot for the imprint"]))
        }
        guard diagnostics.isEmpty, let sizes, !pages.isEmpty, pages.allSatisfy({ !$0.isEmpty }) else { return (nil, diagnostics) }
        let template = Template(
            name: name, title: title, trim: sizes.trim, bleed: sizes.bleed, safe: sizes.safe,
            unit: sizes.unit, isBlackOnly: isBlackOnly, headline: sizes.headline, body: sizes.body,
            imprint: sizes.imprint, ratio: sizes.ratio, pack: pack, grammage: grammage,
            rules: sizes.rules, pages: pages, contract: TemplateContract.of(name, pages), sources: sources)
        return (template, [])
    }

    /// What is wrong with a slot of a drawing and the rule for it.
    private func problem(_ slot: SVGSlot, _ made: TemplateSlot?) -> String? {
        guard let made else { return "the slot `\(slot.name)` has no rule in template.json" }
        guard let disc = made.disc, !swatches.contains(where: { $0.name == disc }) else { return nil }
        return "the disc of `\(slot.name)` has a colour `\(disc)` that is not in assets/swatches.json"
    }

    private func read(_ path: String, _ sources: inout [[UInt8]], _ diagnostics: inout [Diagnostic]) -> SVGDrawing? {
        guard let bytes = try? workspace.read(path, limit: TemplateLoader.mostBytes) else {
            diagnostics.append(Diagnostic(.missingFile, ["path": path]))
            return nil
        }
        sources.append(bytes)
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let read = SVGReader.read(bytes, file: path, swatches: swatches) { picture in
            try? workspace.read(folder + "/" + picture, limit: TemplateLoader.mostBytes)
        }
        diagnostics += read.diagnostics
        sources += read.drawing?.pictureFiles ?? []
        return read.drawing
    }
}
