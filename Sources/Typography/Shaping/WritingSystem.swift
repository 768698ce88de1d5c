internal import CPangoFT2

/// How a script parts its words, as far as line breaks ask for it.
enum WritingSystem {
    /// Words are parted by spaces.
    case spaced
    /// Words run on, and UAX #14 or a dictionary says where a line may end.
    case unspaced
    /// Words run on, and a line may end between two syllables.
    case syllabic(GUnicodeScript)
    /// Signs that scripts share.
    case common

    init(_ scalar: Unicode.Scalar) {
        // Nearly all copy is Latin: no look-up for it.
        guard scalar.value > 0x0E00 else {
            self = .spaced
            return
        }
        let script = g_unichar_get_script(scalar.value)
        switch script {
        case G_UNICODE_SCRIPT_JAVANESE, G_UNICODE_SCRIPT_BALINESE, G_UNICODE_SCRIPT_BUGINESE, G_UNICODE_SCRIPT_BATAK: self = .syllabic(script)
        case G_UNICODE_SCRIPT_HAN, G_UNICODE_SCRIPT_HIRAGANA, G_UNICODE_SCRIPT_KATAKANA, G_UNICODE_SCRIPT_BOPOMOFO, G_UNICODE_SCRIPT_YI,
            G_UNICODE_SCRIPT_THAI, G_UNICODE_SCRIPT_LAO, G_UNICODE_SCRIPT_KHMER, G_UNICODE_SCRIPT_MYANMAR, G_UNICODE_SCRIPT_TIBETAN: self = .unspaced
        case G_UNICODE_SCRIPT_COMMON, G_UNICODE_SCRIPT_INHERITED: self = .common
        default: self = .spaced
        }
    }

    var isUnspaced: Bool {
        switch self {
        case .unspaced, .syllabic: true
        case .spaced, .common: false
        }
    }
}
