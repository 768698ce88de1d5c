internal import IncrementalBuild
internal import Synchronization

/// The entries of an index one by one, read page by page.
final class IndexWalk: Sendable {
    private struct State {
        var page: ArraySlice<IndexEntry> = []
        var last: [String]?
        var hasEnded = false
        var failure: (any Error)?
    }

    private let index: any BuildIndex
    private let state = Mutex(State())

    private static let page = 1_024

    init(index: any BuildIndex) { self.index = index }

    /// Why the walk ended before the index did.
    var failure: (any Error)? { state.withLock { $0.failure } }

    func next() -> IndexEntry? {
        state.withLock { state in
            if state.page.isEmpty, !state.hasEnded {
                do {
                    state.page = try index.entries(after: state.last, most: IndexWalk.page)[...]
                } catch {
                    state.failure = error
                }
                state.last = state.page.last?.key
                state.hasEnded = state.page.isEmpty
            }
            return state.page.popFirst()
        }
    }
}
