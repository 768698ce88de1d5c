package import Artwork
package import Campaigns
internal import Composition
package import Diagnostics
internal import Elections
internal import IncrementalBuild
internal import Localization
internal import Rasterization
internal import Renditions
internal import Typography
internal import Workspace

/// localize → compose → render → publish, for one edition at a time. Owns its fonts and its drawing surface.
package final class EditionWorker {
    private let ground: Ground
    private let pieces: PieceMaker
    private let composer: Composer
    private let preflight: Preflight
    private let svg: SVGWriter
    private let html: HTMLWriter
    private let png: PNGWriter
    private var localizers: [String: Localizer] = [:]

    package init(_ ground: Ground) throws {
        self.ground = ground
        let typesetter = try Typesetter(fonts: .house)
        pieces = PieceMaker(ground)
        composer = Composer(typesetter: typesetter, swatches: ground.swatches)
        preflight = Preflight(typesetter: typesetter)
        svg = SVGWriter(typesetter: typesetter)
        html = HTMLWriter(pages: svg)
        png = PNGWriter(rasterizer: Rasterizer(typesetter: typesetter))
    }

    /// An edition's copy, laid into a piece.
    package struct Localized {
        var made: PieceMaker.Made
        var fallbacks: [Fallback]

        /// How many characters of copy there are.
        var length: Int { made.piece.copy.values.joined().reduce(0) { $0 + $1.text.count } }
    }

    package func localize(_ edition: Edition) -> Localized {
        let localizer = localizers[edition.campaign.id] ?? ground.localizer(edition.campaign)
        localizers[edition.campaign.id] = localizer
        let (copy, findings) = localizer.copy(edition.material, region: edition.region, unit: edition.unit, language: edition.language)
        var made = pieces.make(edition, copy)
        // What is wrong with a message was told when the campaign was checked; what is wrong with a row comes to light here.
        if edition.unit != nil { made.diagnostics += findings }
        return Localized(made: made, fallbacks: copy.fallbacks)
    }

    /// An edition laid into its template, before anybody has looked at it.
    package struct Composed {
        package var artwork: Artwork?
        var pages: [PlacedPage]
        package var diagnostics: [Diagnostic]
    }

    /// The artwork of an edition, or why it has none.
    package func compose(_ localized: Localized, _ edition: Edition) -> Composed {
        let made = localized.made
        guard made.diagnostics.isEmpty, let template = ground.templates[edition.material.template] else {
            return Composed(pages: [], diagnostics: made.diagnostics)
        }
        let composed = composer.compose(made.piece, in: template)
        return Composed(artwork: composed.artwork, pages: composed.pages, diagnostics: composed.diagnostics.map { placed($0, edition) })
    }

    /// A finding about copy, at the row of the edition's unit: there is the text that other editions do not have.
    private func placed(_ finding: Diagnostic, _ edition: Edition) -> Diagnostic {
        guard let unit = edition.unit, let table = edition.campaign.units, finding.severity == .error, finding.place == nil else { return finding }
        var finding = finding
        let variable = unit.columns.variables.sorted { $0.value < $1.value }.first { _, column in
            unit.cells[column].unicodeScalars.contains { FontCoverage.name($0) == finding.arguments["character"] }
        }
        finding.place = table.place(of: unit, variable?.key)
        return finding
    }

    /// Looks at what was composed; with an error in it there is no artwork any more.
    package func check(_ composed: Composed, _ localized: Localized, _ edition: Edition) -> Composed {
        guard composed.artwork != nil, let template = ground.templates[edition.material.template] else { return composed }
        var checked = composed
        let findings = preflight.findings(localized.made.piece, template, composed.pages)
        if findings.contains(where: { $0.severity == .error }) { checked.artwork = nil }
        checked.diagnostics += findings
        return checked
    }

    /// The files of an edition by their path below the output folder, sorted.
    package func render(_ artwork: Artwork, _ edition: Edition, _ renditions: [Rendition]) throws -> [(path: String, bytes: [UInt8])] {
        let paths = OutputPaths(edition, facts: ground.facts)
        var files: [(path: String, bytes: [UInt8])] = []
        lazy var markup = svg.markup(artwork)
        for rendition in renditions {
            switch rendition {
            case .svg:
                let pages = svg.files(artwork, markup)
                files += zip(paths.pages(pages.count), pages).map { ($0, $1) }
            case .html: files.append((paths.path("html"), html.file(artwork, markup)))
            case .png:
                guard let page = artwork.pages.first else { continue }
                let thumbnail = try picture(artwork, edition, width: PNGWriter.thumbnailWidth(page))
                if let width = page.pixelWidth {
                    files.append((paths.path("png"), try picture(artwork, edition, width: width)))
                    files.append((paths.path("thumb.png"), thumbnail))
                } else {
                    files.append((paths.path("png"), thumbnail))
                }
            case .share: files.append((paths.path("share.png"), try picture(artwork, edition, width: PNGWriter.sharedWidth)))
            case .text: files.append((paths.path("txt"), PlainText.file(artwork)))
            case .pdf: continue
            }
        }
        return files.sorted { $0.path < $1.path }
    }

    private func picture(_ artwork: Artwork, _ edition: Edition, width: Int) throws -> [UInt8] {
        try png.file(artwork, width: width, texts: [
            ("Title", artwork.title), ("Campaign", edition.campaign.id), ("Region", edition.region.text),
        ] + (edition.unit.map { [("Unit", $0.code)] } ?? []) + [("Language", edition.language)]) ?? []
    }
}
