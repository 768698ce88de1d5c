/// The classes of characters of the grammar (LDML 48, message.abnf).
enum ScalarClass {
    static func isSpace(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || scalar == 0x0A || scalar == 0x0D || scalar == 0x09 || scalar == 0x3000
    }

    /// Marks of direction and isolates: ALM, LRM, RLM, LRI, RLI, FSI, PDI.
    static func isBidi(_ scalar: UInt32) -> Bool {
        scalar == 0x061C || scalar == 0x200E || scalar == 0x200F || (0x2066...0x2069).contains(scalar)
    }

    static func isNameStart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61...0x7A, 0x41...0x5A, 0x2B, 0x5F: true
        case 0...0xA0: false
        // Marks of direction, spaces and separators, and what is no character.
        case 0x061C, 0x1680, 0x2000...0x200A, 0x200E...0x200F, 0x2028...0x202F, 0x205F, 0x2066...0x2069, 0x3000: false
        case 0xD800...0xDFFF, 0xFDD0...0xFDEF: false
        default: scalar & 0xFFFE != 0xFFFE && scalar <= 0x10_FFFF
        }
    }

    static func isName(_ scalar: UInt32) -> Bool {
        isNameStart(scalar) || (0x30...0x39).contains(scalar) || scalar == 0x2D || scalar == 0x2E
    }
}
