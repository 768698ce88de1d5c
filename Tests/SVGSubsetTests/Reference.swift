import Foundation
import PNGCodec
import Testing

/// The independent renderer: `rsvg-convert` of Debian's librsvg2-bin.
enum Reference {
    /// The drawing in a file on white, as red, green and blue.
    static func picture(of file: URL, width: Int) throws -> (width: Int, height: Int, rgb: [UInt8]) {
        try picture(["--background-color=white", "--width=\(width)", file.path])
    }

    private static func picture(_ arguments: [String]) throws -> (width: Int, height: Int, rgb: [UInt8]) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/rsvg-convert")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let decoded = try PNGDecoder.decode([UInt8](data))
        let rgb = stride(from: 0, to: decoded.rgba.count, by: 4).flatMap { decoded.rgba[$0..<$0 + 3] }
        return (decoded.width, decoded.height, rgb)
    }
}
