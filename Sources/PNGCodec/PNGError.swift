/// Why a picture cannot be written or read.
public enum PNGError: Error, Sendable, Hashable {
    /// The sizes do not fit together or are beyond what is taken.
    case size
    /// The file is not a PNG that can be read.
    case unreadable
    case cannotEncode
}
