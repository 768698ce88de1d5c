extension ShapedText {
    /// The clusters of a line in the order in which they are painted from left to right (UAX #9, rule L2); `nil` where that is the order of the text.
    ///
    /// - Parameter line: the clusters of the line, the white space at its end left out.
    public func visualOrder(_ line: Range<Int>) -> [Int]? {
        var highest: UInt8 = 0
        for cluster in clusters[line] { highest = max(highest, cluster.level) }
        guard highest > 0 else { return nil }
        var order = Array(line)
        for level in (1...highest).reversed() {
            var start = 0
            while start < order.count {
                guard clusters[order[start]].level >= level else {
                    start += 1
                    continue
                }
                var end = start + 1
                while end < order.count, clusters[order[end]].level >= level { end += 1 }
                order[start..<end].reverse()
                start = end
            }
        }
        return order
    }
}
