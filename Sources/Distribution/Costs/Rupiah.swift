/// Sums of money as Indonesians write them.
public enum Rupiah {
    /// `Rp 1.250.000`.
    ///
    /// - Parameter separator: what stands between thousands.
    public static func text(_ sum: Int, separator: Character = ".") -> String {
        let digits = Array(String(sum.magnitude))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(separator) }
            text.append(digit)
        }
        return (sum < 0 ? "-Rp " : "Rp ") + text
    }
}
