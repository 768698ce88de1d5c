public import Diagnostics
internal import XMLTree

/// Reads a designer's drawing: the static subset of SVG that `assets/templates/SUBSET.md` describes.
///
/// Whatever else a drawing holds is an error with its place and what to do, all of them in one pass; never a silent difference. A drawing
/// of more than 4 MiB, 100,000 elements, 256 levels or 50,000 path segments is refused, repetitions by `use` counted. No file is read and
/// nothing is fetched: pictures come from the caller.
public enum SVGReader {
    /// Reads a drawing in house colours at real size.
    ///
    /// - Parameters:
    ///   - file: its path, for messages.
    ///   - pictures: gives the bytes of a PNG file by its path from the drawing's folder, which has no `..` in it; `nil` where there is none.
    /// - Returns: `nil` and the reasons, when there is anything that cannot be painted exactly.
    public static func read(
        _ bytes: [UInt8], file: String, swatches: [Swatch], pictures: (String) -> [UInt8]? = { _ in nil }
    ) -> (drawing: SVGDrawing?, diagnostics: [Diagnostic]) {
        read(bytes, file: file, rules: .house(swatches), pictures: pictures)
    }

    /// Reads a drawing by other rules.
    public static func read(
        _ bytes: [UInt8], file: String, rules: SVGRules, pictures: (String) -> [UInt8]? = { _ in nil }
    ) -> (drawing: SVGDrawing?, diagnostics: [Diagnostic]) {
        let log = SVGLog(file: file, bytes: bytes)
        do {
            let limits = XMLLimits(bytes: SVGLimits.bytes, elements: SVGLimits.elements, depth: SVGLimits.depth)
            let root = try XMLDocument.parse(bytes, limits: limits)
            let drawing = withoutActuallyEscaping(pictures) { pictures in
                SVGInterpreter(rules: rules, log: log, pictures: pictures).drawing(root)
            }
            return (log.diagnostics.isEmpty ? drawing : nil, log.diagnostics)
        } catch {
            log.tell(error)
            return (nil, log.diagnostics)
        }
    }
}
