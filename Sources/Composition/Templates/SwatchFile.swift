internal import Artwork
internal import Diagnostics
internal import JSONText

/// Reads `assets/swatches.json`: the named colours with a value for screens and one for the press.
enum SwatchFile {
    static func read(_ bytes: [UInt8], path: String) -> (swatches: [Swatch], diagnostics: [Diagnostic]) {
        let document = JSONDocument(bytes, path: path)
        var swatches: [Swatch] = []
        guard let root = document.root else { return ([], document.diagnostics) }
        for group in ["house", "ballots"] {
            for entry in root.required(group)?.items() ?? [] {
                guard let name = entry.required("name")?.string(), let colour = entry.required("rgb"), let inks = entry.required("cmyk") else {
                    continue
                }
                guard let rgb = colour.string().flatMap(RGB.init(hex:)) else {
                    colour.refuse("a colour such as #4f277a")
                    continue
                }
                let amounts = inks.items().compactMap { $0.integer(0...100) }
                guard amounts.count == 4 else {
                    inks.refuse("four amounts of ink from 0 to 100")
                    continue
                }
                let cmyk = CMYK(UInt8(amounts[0]), UInt8(amounts[1]), UInt8(amounts[2]), UInt8(amounts[3]))
                swatches.append(Swatch(name: name, rgb: rgb, cmyk: cmyk))
            }
        }
        return (swatches, document.diagnostics)
    }
}
