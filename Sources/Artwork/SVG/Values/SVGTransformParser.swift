internal import Foundation
internal import Measures

/// Reads transform lists (SVG 1.1, section 7.6).
enum SVGTransformParser {
    /// `nil` where the text is not a list of transforms.
    static func parse(_ text: String) -> Transform? {
        var result = Transform.identity
        var rest = text[...]
        /// Skips space, and one comma where the list goes on behind it; false for a comma that nothing follows.
        func trim(comma: Bool) -> Bool {
            rest = rest.drop(while: \.isWhitespace)
            guard comma, rest.first == "," else { return true }
            rest = rest.dropFirst().drop(while: \.isWhitespace)
            return !rest.isEmpty
        }
        guard trim(comma: false) else { return nil }
        if rest == "none" { return result }
        while !rest.isEmpty {
            guard let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") else { return nil }
            let name = rest[..<open].filter { !$0.isWhitespace }
            guard let numbers = SVGNumberScanner.list(String(rest[rest.index(after: open)..<close])),
                let one = transform(String(name), numbers)
            else { return nil }
            result = result.after(one)
            rest = rest[rest.index(after: close)...]
            guard trim(comma: true) else { return nil }
        }
        return result
    }

    private static func transform(_ name: String, _ n: [Double]) -> Transform? {
        switch (name, n.count) {
        case ("matrix", 6): Transform(a: n[0], b: n[1], c: n[2], d: n[3], tx: n[4], ty: n[5])
        case ("translate", 1): .translation(n[0], 0)
        case ("translate", 2): .translation(n[0], n[1])
        case ("scale", 1): .scale(n[0], n[0])
        case ("scale", 2): .scale(n[0], n[1])
        case ("rotate", 1): turn(n[0])
        case ("rotate", 3): Transform.translation(n[1], n[2]).after(turn(n[0])).after(.translation(-n[1], -n[2]))
        case ("skewX", 1): Transform(a: 1, b: 0, c: tan(n[0] * .pi / 180), d: 1, tx: 0, ty: 0)
        case ("skewY", 1): Transform(a: 1, b: tan(n[0] * .pi / 180), c: 0, d: 1, tx: 0, ty: 0)
        default: nil
        }
    }

    private static func turn(_ degrees: Double) -> Transform {
        let (s, c) = (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
        return Transform(a: c, b: s, c: -s, d: c, tx: 0, ty: 0)
    }
}
