public import Diagnostics

/// What a JSON file may have at most; held while reading.
public enum JSONLimit: Sendable, Hashable {
    case file, depth, keys, string

    /// Bytes, levels, keys, and bytes of the text after its escapes are undone.
    public var most: Int {
        switch self {
        case .file: 8 << 20
        case .depth: 64
        case .keys: 10_000
        case .string: 64 << 10
        }
    }

    /// As people read it, without a unit where the sentence has it.
    public var told: String {
        switch self {
        case .file: "8 MiB"
        case .depth: "64"
        case .keys: "10000"
        case .string: "64 KiB"
        }
    }

    public var code: DiagnosticCode {
        switch self {
        case .file: .fileTooLarge
        case .depth: .nestingTooDeep
        case .keys: .tooManyKeys
        case .string: .stringTooLong
        }
    }
}
