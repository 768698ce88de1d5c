internal import Artwork
public import Measures

extension Composer {
    /// Where the copy of each message stands in a finished piece: on the first page that shows it, the smallest rectangle round its ink.
    public func places(in composed: Composed) -> [String: (page: Int, frame: Rect)] {
        var places: [String: (page: Int, frame: Rect)] = [:]
        for (index, page) in (composed.artwork?.pages ?? []).enumerated() {
            for item in page.items {
                guard case .glyphs(let run) = item, !run.message.isEmpty, let ink = bounds.of(run) else { continue }
                guard let known = places[run.message] else {
                    places[run.message] = (index, ink)
                    continue
                }
                if known.page == index { places[run.message] = (index, known.frame.union(ink)) }
            }
        }
        return places
    }
}
