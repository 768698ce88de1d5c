/// The greatest flow of work to shops: jobs that may be printed on the same days of the same shops flow together.
struct RebalanceFlow {
    private struct Group: Hashable {
        var home: Int
        /// By shop: release and deadline, twice -1 where it cannot be printed.
        var windows: [Int]
    }

    /// Sheets that can be printed in time.
    private(set) var total = 0
    private var members: [[Int]] = []
    /// By group, then by shop: the sheets that flow there.
    private var shares: [[Int]] = []

    init(_ choices: [ShopChoice], _ sheetsPerDay: [Int], percent: Int) {
        var numbers: [Group: Int] = [:]
        var groups: [Group] = []
        for (index, choice) in choices.enumerated() {
            let group = Group(home: choice.home, windows: choice.jobs.flatMap { job in job.map { [$0.release, $0.deadline] } ?? [-1, -1] })
            if let number = numbers[group] {
                members[number].append(index)
            } else {
                numbers[group] = groups.count
                groups.append(group)
                members.append([index])
            }
        }
        // The days of each shop, cut where something may begin or must end.
        var intervals: [(shop: Int, from: Int, to: Int)] = []
        for shop in sheetsPerDay.indices {
            let cuts = Set(groups.flatMap { [$0.windows[2 * shop], $0.windows[2 * shop + 1] + 1] }).sorted()
            for (from, to) in zip(cuts, cuts.dropFirst()) { intervals.append((shop, from, to)) }
        }
        let firstInterval = 1 + groups.count, sink = firstInterval + intervals.count
        var network = FlowNetwork(nodes: sink + 1)
        for (number, interval) in intervals.enumerated() {
            _ = network.connect(firstInterval + number, sink, sheetsPerDay[interval.shop] * (interval.to - interval.from) * percent / 100)
        }
        for number in groups.indices {
            _ = network.connect(0, 1 + number, members[number].reduce(0) { $0 + Rebalance.leastWork(choices[$1]) })
        }
        var pipes: [(group: Int, shop: Int, pipe: Int)] = []
        func connect(_ wanted: (Group, Int) -> Bool) {
            for (group, value) in groups.enumerated() {
                for (number, interval) in intervals.enumerated() where wanted(value, interval.shop) {
                    let release = value.windows[2 * interval.shop], deadline = value.windows[2 * interval.shop + 1]
                    guard (release, deadline) != (-1, -1), release <= interval.from, interval.to <= deadline + 1 else { continue }
                    pipes.append((group, interval.shop, network.connect(1 + group, firstInterval + number, Int.max / 4)))
                }
            }
        }
        // First what fits at home, then the rest elsewhere: so that little moves.
        connect { $0.home == $1 }
        total = network.fill(from: 0, to: sink)
        connect { $0.home != $1 }
        total += network.fill(from: 0, to: sink)
        shares = groups.map { _ in sheetsPerDay.map { _ in 0 } }
        for pipe in pipes { shares[pipe.group][pipe.shop] += network.flow(pipe.pipe) }
    }

    /// Whole jobs along the flow: each to the shop whose share of its group has most room left, home first.
    func assignment(_ choices: [ShopChoice]) -> [Int] {
        var shops = choices.map(\.home)
        for (number, jobs) in members.enumerated() {
            var room = shares[number]
            for job in jobs.sorted(by: { (Rebalance.leastWork(choices[$0]), $1) > (Rebalance.leastWork(choices[$1]), $0) }) {
                let work = Rebalance.leastWork(choices[job]), home = choices[job].home
                let fits = room[home] >= work ? home : room.indices.filter { choices[job].jobs[$0] != nil }.max { room[$0] < room[$1] } ?? home
                room[fits] -= work
                shops[job] = fits
            }
        }
        return shops
    }
}
