/// Jobs by deadline, then by number: the most urgent on top.
struct DeadlineHeap {
    private var items: [(deadline: Int, job: Int)] = []

    var isEmpty: Bool { items.isEmpty }
    var top: (deadline: Int, job: Int)? { items.first }

    mutating func push(deadline: Int, job: Int) {
        items.append((deadline, job))
        var child = items.count - 1
        while child > 0, items[child] < items[(child - 1) / 2] {
            items.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func pop() {
        guard let last = items.popLast(), !items.isEmpty else { return }
        items[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < items.count && items[child] < items[least] { least = child }
            guard least != parent else { return }
            items.swapAt(parent, least)
            parent = least
        }
    }
}
