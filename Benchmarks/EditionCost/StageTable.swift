internal import Foundation
internal import Glibc

/// The time that stages took, over several rounds.
struct StageTable {
    /// One round over all editions.
    struct Round {
        private(set) var seconds: [String: Double] = [:]
        private(set) var order: [String] = []
        var editions = 0

        mutating func measure<Value>(_ stage: String, _ work: () throws -> Value) rethrows -> Value {
            let start = Round.processorTime
            defer {
                if seconds[stage] == nil { order.append(stage) }
                seconds[stage, default: 0] += Round.processorTime - start
            }
            return try work()
        }

        private static var processorTime: Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }

        func milliseconds(_ stage: String) -> Double { (seconds[stage] ?? 0) * 1000 / Double(max(1, editions)) }
    }

    let template: String
    var rounds: [Round] = []

    private func median(_ value: (Round) -> Double) -> Double {
        let sorted = rounds.map(value).sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    var text: String {
        let stages = rounds.first?.order ?? []
        func row(_ name: String, _ value: Double) -> String {
            "  \(name)\(String(repeating: " ", count: max(1, 12 - name.count)))\(String(format: "%7.3f", value))\n"
        }
        func sum(of names: [String]) -> Double { median { round in names.map(round.milliseconds).reduce(0, +) } }
        // What a designer's page costs, without the questions asked about it before and after.
        let drawn = stages.filter { !["localize", "preflight", "write"].contains($0) }
        return "\(template) (\(rounds.first?.editions ?? 0) editions)\n" + stages.map { stage in row(stage, median { $0.milliseconds(stage) }) }.joined()
            + row("drawn", sum(of: drawn)) + row("and written", sum(of: drawn + ["write"])) + row("all", sum(of: stages))
    }
}
