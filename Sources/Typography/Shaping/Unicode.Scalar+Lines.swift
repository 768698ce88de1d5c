extension Unicode.Scalar {
    /// Whether a line must end after it (UAX #14, classes BK, CR, LF and NL).
    var endsLine: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether it is white space at which a line may end: not the no-break spaces, nor the figure space.
    var isBreakingSpace: Bool {
        switch value {
        case 0xA0, 0x2007, 0x202F: false
        case 0x200B: true
        default: properties.isWhitespace
        }
    }

    /// Whether nothing is painted for it, even where a font has a glyph.
    var isInvisible: Bool { properties.isDefaultIgnorableCodePoint }

    /// Whether it is a character of control without a picture and without a meaning in print.
    var isStrayControl: Bool { properties.generalCategory == .control && !endsLine && value != 0x09 }
}
