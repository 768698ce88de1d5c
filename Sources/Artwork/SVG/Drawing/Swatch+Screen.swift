extension Swatch {
    /// A colour that only screens know: named by its value, its inks by the plain rule of complements.
    init(screen rgb: RGB) {
        let channels = [rgb.red, rgb.green, rgb.blue].map { 1 - Double($0) / 255 }
        let black = channels.min() ?? 0
        let inks = channels.map { UInt8((black < 1 ? ($0 - black) / (1 - black) * 100 : 0).rounded()) }
        self.init(name: rgb.hex, rgb: rgb, cmyk: CMYK(inks[0], inks[1], inks[2], UInt8((black * 100).rounded())))
    }
}
