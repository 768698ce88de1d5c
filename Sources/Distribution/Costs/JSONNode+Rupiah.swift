internal import Diagnostics
internal import JSONText

extension JSONNode {
    /// A sum in whole rupiah; a price of one thing unless more is allowed. One written as people write it, such as `Rp 1.250.000`, is refused with the number that was meant.
    func rupiah(atMost most: Int = 10_000_000) -> Int? {
        guard let text else { return integer(0...most) }
        let body = text.lowercased().hasPrefix("rp") ? text.dropFirst(2) : text[...]
        let digits = body.filter { !$0.isWhitespace && $0 != "." }
        let isSum = !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber } && Int(digits).map { $0 <= most } == true
        report(.notRupiah, ["field": name, "value": text, "suggestion": isSum ? String(digits) : ""])
        return nil
    }
}
