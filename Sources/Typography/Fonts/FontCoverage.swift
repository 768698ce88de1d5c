internal import CHarfBuzz

/// Which characters the pinned fonts have.
public struct FontCoverage: Sendable {
    /// A bit a code point.
    private var words: [UInt64]

    /// - Throws: ``TypographyError`` naming the first file that is missing or cannot be used.
    public init(_ fonts: FontSet = .house) throws(TypographyError) {
        words = Array(repeating: 0, count: 0x11_0000 / 64)
        guard let found = hb_set_create() else { throw .noHandle("a set of characters") }
        defer { hb_set_destroy(found) }
        for file in fonts.files {
            guard let blob = hb_blob_create_from_file_or_fail(file.path) else { throw .missingFont(path: file.path, package: file.package) }
            defer { hb_blob_destroy(blob) }
            guard let face = hb_face_create(blob, 0) else { throw .unreadableFont(path: file.path, package: file.package) }
            defer { hb_face_destroy(face) }
            hb_face_collect_unicodes(face, found)
        }
        var next: hb_codepoint_t = hb_codepoint_t.max
        while hb_set_next(found, &next) != 0, next < 0x11_0000 { words[Int(next / 64)] |= 1 << UInt64(next % 64) }
    }

    /// Whether a character can be printed: a font has it, or it shows nothing, as white space and isolates of directions do.
    public func has(_ scalar: Unicode.Scalar) -> Bool {
        let isInFont = words[Int(scalar.value / 64)] & 1 << UInt64(scalar.value % 64) != 0
        return isInFont && !scalar.isStrayControl || scalar.isInvisible || scalar.endsLine || scalar.isBreakingSpace
    }

    /// What a finding calls a character: its number, and itself where it can be seen.
    public static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return scalar.properties.generalCategory == .control || scalar.isInvisible ? number : "\(number) \(scalar)"
    }
}
