import Artwork
import Diagnostics
import Measures
import Rasterization
import Renditions
import Typography

/// Reads what libFuzzer makes up, as a drawing or as path data in one, and paints and writes what can be read.
///
/// The last byte chooses: for an even one the others are a whole drawing, for an odd one they are path data, a transform and points.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: start, count: count - 1))
    let drawing = start[count - 1] % 2 == 0 ? bytes : wrapped(bytes)
    let read = SVGReader.read(drawing, file: "fuzz.svg", rules: .open) { $0 == "a.png" ? pixel : nil }
    for diagnostic in read.diagnostics where (diagnostic.place?.line ?? 1) < 1 { preconditionFailure("a finding without a line") }
    guard let made = read.drawing else { return 0 }
    let page = Page(trim: Size(width: made.viewBox.width, height: made.viewBox.height), bleed: 0, items: made.items)
    _ = try? rasterizer?.draw(page, area: Rect(x: 0, y: 0, width: 48, height: 48), pixelWidth: 48, background: RGB(255, 255, 255))
    _ = writer?.files(Artwork(title: "", language: "id", pages: [page], reading: []))
    return 0
}

// Safe because libFuzzer calls from one thread only. Fonts are opened once, for opening them takes longer than all the rest.
private nonisolated(unsafe) let typesetter = try? Typesetter()
private nonisolated(unsafe) let rasterizer = typesetter.map { Rasterizer(typesetter: $0) }
private nonisolated(unsafe) let writer = typesetter.map { SVGWriter(typesetter: $0) }

private func wrapped(_ bytes: [UInt8]) -> [UInt8] {
    let safe = bytes.filter { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x26 && $0 != 0x3C }
    let text = String(decoding: safe, as: UTF8.self)
    let body = """
        <svg xmlns="http://www.w3.org/2000/svg"><path stroke="red" stroke-dasharray="4 1" d="\(text)"/>\
        <g transform="\(text)"><polygon points="\(text)" style="\(text)"/></g></svg>
        """
    return Array(body.utf8)
}

/// A PNG of one pixel.
private let pixel: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B,
    0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45,
    0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
]
