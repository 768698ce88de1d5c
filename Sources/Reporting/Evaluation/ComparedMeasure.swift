/// One measure in several cycles.
struct ComparedMeasure {
    struct Value {
        var count: Int
        /// Of what it is a part; `nil` where it is a number alone.
        var whole: Int?
        /// Whether it is told as so many of a thousand of the whole.
        var isPerThousand = false
        var isEstimate = false

        init(_ count: Int, of whole: Int? = nil, isEstimate: Bool = false) {
            (self.count, self.whole, self.isEstimate) = (count, whole, isEstimate)
        }

        init(_ count: Int, perThousandOf whole: Int, isEstimate: Bool) {
            (self.count, self.whole, isPerThousand, self.isEstimate) = (count, whole, true, isEstimate)
        }

        /// As it stands in a table.
        func text(_ words: ReportWords) -> String {
            let mark = isEstimate ? "≈ " : ""
            guard let whole else { return mark + words.number(count) }
            if isPerThousand { return words.perThousand(count, whole).map { mark + $0 } ?? "–" }
            return mark + words.part(count, of: whole)
        }

        /// In per cent or a thousand, where a share may be told.
        fileprivate var rate: Double? {
            guard let whole, whole >= ReportWords.leastForShare else { return nil }
            return Double(count) / Double(whole)
        }
    }

    var id: String
    var name: String
    /// In English, for programs.
    var unit: String
    /// `nil` where nothing is known.
    var values: [Value?]

    /// From one cycle to the next: in points where both are shares, in numbers where neither is, else nothing.
    func change(to index: Int, _ words: ReportWords) -> String {
        guard index > 0, let before = values[index - 1], let now = values[index] else { return "–" }
        func signed(_ value: Double, _ unit: String) -> String {
            let tenths = Int((abs(value) * 10).rounded())
            let sign = tenths == 0 ? "±" : value > 0 ? "+" : "−"
            return "\(sign)\(words.number(tenths / 10))\(words.say(",", "."))\(tenths % 10)\(unit)"
        }
        if before.isPerThousand {
            guard let first = before.rate, let second = now.rate else { return "–" }
            return signed((second - first) * 1000, "")
        }
        if before.whole != nil || now.whole != nil {
            guard let first = before.rate, let second = now.rate else { return "–" }
            return signed((second - first) * 100, words.say(" poin", " points"))
        }
        let difference = now.count - before.count
        return (difference == 0 ? "±" : difference > 0 ? "+" : "−") + words.number(abs(difference))
    }
}
