import Artwork
import Foundation

/// A colour of CIE L*a*b* under D65, and how far two are apart.
struct LabColour {
    var l, a, b: Double

    init(l: Double, a: Double, b: Double) { (self.l, self.a, self.b) = (l, a, b) }

    /// From sRGB (IEC 61966-2-1).
    init(_ rgb: RGB) {
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        func root(_ t: Double) -> Double { t > 216.0 / 24_389 ? cbrt(t) : (24_389.0 / 27 * t + 16) / 116 }
        let (r, g, b) = (linear(rgb.red), linear(rgb.green), linear(rgb.blue))
        let x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
        let y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b)
        let z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883)
        self.init(l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z))
    }

    var chroma: Double { hypot(a, b) }

    /// CIEDE2000 (ISO/CIE 11664-6), all weights 1.
    func difference(_ other: LabColour) -> Double {
        let mean7 = pow((chroma + other.chroma) / 2, 7)
        let g = 0.5 * (1 - (mean7 / (mean7 + pow(25, 7))).squareRoot())
        let (a1, a2) = (a * (1 + g), other.a * (1 + g))
        let (c1, c2) = (hypot(a1, b), hypot(a2, other.b))
        func hue(_ a: Double, _ b: Double) -> Double {
            guard a != 0 || b != 0 else { return 0 }
            let degrees = atan2(b, a) * 180 / .pi
            return degrees < 0 ? degrees + 360 : degrees
        }
        let (h1, h2) = (hue(a1, b), hue(a2, other.b))
        var turn = c1 * c2 == 0 ? 0 : h2 - h1
        if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
        let dL = other.l - l, dC = c2 - c1, dH = 2 * (c1 * c2).squareRoot() * sin(turn * .pi / 360)
        let meanL = (l + other.l) / 2, meanC = (c1 + c2) / 2
        var meanH = h1 + h2
        if c1 * c2 != 0 { meanH = abs(h1 - h2) <= 180 ? meanH / 2 : (meanH < 360 ? meanH + 360 : meanH - 360) / 2 }
        func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
        let t = 1 - 0.17 * cosine(meanH - 30) + 0.24 * cosine(2 * meanH) + 0.32 * cosine(3 * meanH + 6) - 0.20 * cosine(4 * meanH - 63)
        let sL = 1 + 0.015 * pow(meanL - 50, 2) / (20 + pow(meanL - 50, 2)).squareRoot()
        let sC = 1 + 0.045 * meanC, sH = 1 + 0.015 * meanC * t
        let c7 = pow(meanC, 7)
        let turnTerm = -sin(60 * exp(-pow((meanH - 275) / 25, 2)) * .pi / 180) * 2 * (c7 / (c7 + pow(25, 7))).squareRoot()
        return (pow(dL / sL, 2) + pow(dC / sC, 2) + pow(dH / sH, 2) + turnTerm * (dC / sC) * (dH / sH)).squareRoot()
    }
}
