internal import Measures

/// An upright rectangle of whole pixels.
struct PixelBounds: Hashable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    /// The pixels that `rect` touches, with one around them for soft edges, inside a picture of the given size; `nil` for none.
    init?(_ rect: Rect, width pictureWidth: Int, height pictureHeight: Int) {
        guard rect.minX.isFinite, rect.minY.isFinite, rect.maxX.isFinite, rect.maxY.isFinite else { return nil }
        let left = max(0, rect.minX.rounded(.down) - 1), top = max(0, rect.minY.rounded(.down) - 1)
        let right = min(Double(pictureWidth), rect.maxX.rounded(.up) + 1), bottom = min(Double(pictureHeight), rect.maxY.rounded(.up) + 1)
        guard right > left, bottom > top else { return nil }
        (x, y, width, height) = (Int(left), Int(top), Int(right - left), Int(bottom - top))
    }
}
