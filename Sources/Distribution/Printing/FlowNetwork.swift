/// The greatest flow through a network (Dinic's algorithm).
struct FlowNetwork {
    private var heads: [Int]
    private var next: [Int] = []
    private var targets: [Int] = []
    private var room: [Int] = []

    init(nodes: Int) { heads = Array(repeating: -1, count: nodes) }

    /// Adds a pipe; returns its number.
    mutating func connect(_ from: Int, _ to: Int, _ capacity: Int) -> Int {
        let number = targets.count
        add(from, to, capacity)
        add(to, from, 0)
        return number
    }

    private mutating func add(_ from: Int, _ to: Int, _ capacity: Int) {
        next.append(heads[from])
        heads[from] = targets.count
        targets.append(to)
        room.append(capacity)
    }

    /// What flows through a pipe.
    func flow(_ pipe: Int) -> Int { room[pipe ^ 1] }

    /// Sends on top of what flows already as much as goes through; returns how much that was.
    mutating func fill(from source: Int, to sink: Int) -> Int {
        var total = 0
        while true {
            var levels = Array(repeating: -1, count: heads.count)
            levels[source] = 0
            var queue = [source], at = 0
            while at < queue.count {
                let node = queue[at]
                at += 1
                var pipe = heads[node]
                while pipe >= 0 {
                    if room[pipe] > 0, levels[targets[pipe]] < 0 {
                        levels[targets[pipe]] = levels[node] + 1
                        queue.append(targets[pipe])
                    }
                    pipe = next[pipe]
                }
            }
            guard levels[sink] >= 0 else { return total }
            var current = heads
            while case let sent = send(source, sink, Int.max, levels, &current), sent > 0 { total += sent }
        }
    }

    /// Four levels deep at most: source, group, days of a shop, sink, and back.
    private mutating func send(_ node: Int, _ sink: Int, _ limit: Int, _ levels: [Int], _ current: inout [Int]) -> Int {
        if node == sink { return limit }
        while current[node] >= 0 {
            let pipe = current[node]
            if room[pipe] > 0, levels[targets[pipe]] == levels[node] + 1 {
                let sent = send(targets[pipe], sink, min(limit, room[pipe]), levels, &current)
                if sent > 0 {
                    room[pipe] -= sent
                    room[pipe ^ 1] += sent
                    return sent
                }
            }
            current[node] = next[pipe]
        }
        return 0
    }
}
