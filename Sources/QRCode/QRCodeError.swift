/// Why a text cannot become a QR code.
public enum QRCodeError: Error, Sendable, Hashable {
    case empty
    /// More than the largest version holds.
    case tooLong
}
