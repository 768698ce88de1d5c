internal import Artwork
internal import Diagnostics
internal import Foundation
internal import Measures

extension ArtFault {
    /// - Parameters:
    ///   - subject: what it concerns: the template, and for an edition campaign, slot, region and language.
    ///   - place: where the art stands.
    func diagnostic(_ rules: PrintRules, _ subject: [String: String], at place: SourcePlace?, related: [SourcePlace] = []) -> Diagnostic {
        func made(_ code: DiagnosticCode, _ more: [String: String], _ severity: Severity = .error) -> Diagnostic {
            Diagnostic(code, severity: severity, at: place, subject.merging(more) { first, _ in first }, related: related)
        }
        switch kind {
        case .hairline(let thickness):
            return made(.hairline, ["width": ArtFault.points(thickness), "floor": ArtFault.points(PrintRules.hairline)])
        case .coarse(let resolution):
            let isTooCoarse = resolution < rules.leastResolution - 0.5
            let floor = isTooCoarse ? rules.leastResolution : rules.goodResolution
            return made(
                .coarsePicture, ["resolution": String(Int(resolution.rounded(.down))), "floor": String(Int(floor.rounded()))],
                isTooCoarse ? .error : .warning)
        case .stopsShort(let sides):
            return made(.artStopsShort, [
                "sides": sides.map(\.rawValue).joined(separator: ", "), "sidesIndonesian": sides.map(\.indonesian).joined(separator: ", "),
            ])
        case .ink(let swatch):
            return made(.inkCoverage, ["swatch": swatch.name, "amount": String(swatch.cmyk.total), "limit": String(rules.inkLimit ?? 0)])
        }
    }

    /// In a picture: a coarse one is told where the campaign asks for it, everything else where it is drawn.
    func diagnostic(_ rules: PrintRules, _ subject: [String: String], _ picture: Picture?) -> Diagnostic {
        let drawn = picture?.sources?.place(ofLeaf: leaf)
        guard case .coarse = kind, let asked = picture?.place else { return diagnostic(rules, subject, at: drawn) }
        return diagnostic(rules, subject, at: asked, related: drawn.map { [$0] } ?? [])
    }

    static func points(_ millimetres: Double) -> String { figure(Length(millimetres: millimetres).points) }
    static func millimetres(_ value: Double) -> String { figure(value) }

    /// With two places at most, and never rounded up to what it falls short of.
    static func figure(_ value: Double) -> String {
        let hundredths = (value * 100 + 1e-6).rounded(.down) / 100
        return hundredths == hundredths.rounded() ? String(Int(hundredths)) : String(hundredths)
    }
}

extension ArtFault.Side {
    var indonesian: String {
        switch self {
        case .left: "kiri"
        case .top: "atas"
        case .right: "kanan"
        case .bottom: "bawah"
        }
    }
}
