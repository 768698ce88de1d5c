internal import Artwork
internal import Campaigns
internal import Composition
internal import Elections
internal import Localization
internal import Measures
internal import Rasterization
internal import Renditions
internal import TranslationExchange
internal import Typography

/// Makes small pictures of pieces in the source language in which a message's place is marked, for translators.
final class PictureMaker {
    private let ground: Ground
    private let pieces: PieceMaker
    private let composer: Composer
    private let png: PNGWriter
    /// What a picture is fitted into, in pixels of a screen, and how many of its own it has for each.
    private static let box = Size(width: 216, height: 184), density = 1.5
    /// How many regions are tried before a material is shown in none.
    private static let tries = 4

    init(_ ground: Ground) throws {
        self.ground = ground
        let typesetter = try Typesetter(fonts: .house)
        pieces = PieceMaker(ground)
        composer = Composer(typesetter: typesetter, swatches: ground.swatches)
        png = PNGWriter(rasterizer: Rasterizer(typesetter: typesetter))
    }

    /// One of each message that is printed, in the first material that shows it.
    func pictures(_ campaign: Campaign) throws -> [MessagePicture] {
        let facts = ground.facts(of: campaign), localizer = ground.localizer(campaign), language = campaign.languages.source
        let regions = campaign.regions.chosen(in: facts, cycle: campaign.cycle).prefix(PictureMaker.tries)
        var made: [String: MessagePicture] = [:]
        for material in campaign.materials {
            guard let template = ground.templates[material.template] else { continue }
            let found = regions.lazy.compactMap { [composer, pieces] region -> Composer.Composed? in
                let copy = localizer.copy(material, region: region, language: language).copy
                var piece = pieces.make(Edition(campaign: campaign, material: material, region: region, language: language), copy).piece
                piece.isDraft = false
                let composed = composer.compose(piece, in: template)
                return composed.artwork == nil ? nil : composed
            }.first
            guard let found, let artwork = found.artwork else { continue }
            for (message, place) in composer.places(in: found).sorted(by: { $0.key < $1.key }) where made[message] == nil {
                made[message] = try picture(artwork.pages[place.page], place.frame, campaign, message, material)
            }
        }
        return made.values.sorted { $0.message < $1.message }
    }

    private func picture(_ page: Page, _ frame: Rect, _ campaign: Campaign, _ message: String, _ material: Material) throws -> MessagePicture? {
        let box = PictureMaker.box
        let scale = min(box.width / page.trim.width, box.height / page.trim.height)
        var page = page
        page.items += marks(frame, page, pixel: 1 / scale)
        let width = (page.trim.width * scale * PictureMaker.density).rounded()
        let artwork = Artwork(title: "", language: campaign.languages.source, pages: [page], reading: [])
        guard let file = try png.file(artwork, width: Int(width), texts: []) else { return nil }
        let pointsPerPixel = 0.75
        return MessagePicture(
            campaign: campaign.id, message: message, material: material.id, png: file, height: page.trim.height * scale * pointsPerPixel,
            scale: 1 / PictureMaker.density)
    }

    /// A veil over everything else, and a line round the place.
    private func marks(_ frame: Rect, _ page: Page, pixel: Double) -> [ArtworkItem] {
        guard let white = ground.swatches["white"], let clay = ground.swatches["clay-deep"] else { return [] }
        let place = frame.inset(by: -3 * pixel)
        var veil = Path.rect(page.media)
        veil.append(.rect(place))
        return [
            .shape(Shape(path: veil, fill: .solid(white, opacity: 0.62), evenOdd: true)),
            .shape(Shape(path: .rect(place), stroke: Stroke(paint: .solid(clay), width: 1.6 * pixel))),
        ]
    }
}
