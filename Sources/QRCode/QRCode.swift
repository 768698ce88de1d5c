internal import CQREncode

/// Encodes text as a QR code of ISO/IEC 18004, in byte mode and the smallest version that holds it.
public enum QRCode {
    /// How much of a code may be lost.
    public enum Correction: Sendable, Hashable {
        /// 7 %.
        case low
        /// 15 %.
        case medium
        /// 25 %.
        case quartile
        /// 30 %.
        case high
    }

    public static func encode(_ text: String, correction: Correction) throws(QRCodeError) -> QRMatrix {
        let level =
            switch correction {
            case .low: QR_ECLEVEL_L
            case .medium: QR_ECLEVEL_M
            case .quartile: QR_ECLEVEL_Q
            case .high: QR_ECLEVEL_H
            }
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { throw .empty }
        guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, level) else { throw .tooLong }
        defer { QRcode_free(code) }
        let size = Int(code.pointee.width)
        guard let data = code.pointee.data else { throw .tooLong }
        return QRMatrix(size: size, modules: (0..<size * size).map { data[$0] & 1 == 1 })
    }
}
