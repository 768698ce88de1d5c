/// Writes XML and HTML as bytes; the one place in which text and attribute values are escaped.
///
/// Static markup comes in as ``StaticString`` and is trusted; whatever comes in as `String` is data and is escaped for both
/// text and double-quoted attributes.
public struct MarkupWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Adds markup of our own as it is.
    public mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
    }

    /// Adds markup that another writer made.
    public mutating func append(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

    /// Adds text from people: safe between tags and between double quotes.
    ///
    /// Characters that XML 1.0 cannot carry become U+FFFD.
    public mutating func text(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "\""): raw("&quot;")
            case 0..<9, 11, 12, 14..<32, 127: raw("\u{FFFD}")
            default: bytes.append(byte)
            }
        }
        // U+FFFE and U+FFFF are the only other scalars that a Swift string can hold and XML cannot.
    }

    /// Adds a number in plain decimals: no exponent, no trailing zero, never a negative zero.
    ///
    /// - Parameter decimals: how many at most, from 0 to 9. What is not finite is written as 0, what is beyond ±10⁹ as its edge.
    public mutating func number(_ value: Double, decimals: Int) {
        let places = min(max(decimals, 0), 9)
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let bounded = value.isFinite ? min(max(value, -1e9), 1e9) : 0
        let scaled = Int64((bounded * scale).rounded())
        if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
        let magnitude = scaled.magnitude
        let unit = UInt64(scale)
        let whole = magnitude / unit
        var fraction = magnitude % unit
        if whole > 0 || fraction == 0 { digits(whole) }
        guard fraction > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var width = places
        while fraction % 10 == 0 {
            fraction /= 10
            width -= 1
        }
        var lead = fraction
        var length = 0
        while lead > 0 {
            lead /= 10
            length += 1
        }
        for _ in 0..<(width - length) { bytes.append(UInt8(ascii: "0")) }
        digits(fraction)
    }

    private mutating func digits(_ value: UInt64) {
        if value >= 10 { digits(value / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
    }
}
