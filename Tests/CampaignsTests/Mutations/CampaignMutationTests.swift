import Testing

/// Shipped campaigns with one byte changed are read and planned without a trap and without an end that never comes, and are refused only with a reason.
struct CampaignMutationTests {
    private static let workers = 2
    private static let seeded = 20_000

    /// Every byte of the two smallest campaigns removed, doubled and replaced.
    @Test func everyByteOfTheTwoSmallest() async throws {
        var random = FixedSequence(seed: 20_170_215)
        var work: [(String, [Mutation])] = []
        for name in try MutationGround.campaigns().prefix(2) {
            var mutations: [Mutation] = []
            for (file, bytes) in try MutationGround.files(of: name).map(\.bytes).enumerated() {
                for position in bytes.indices {
                    for kind in Mutation.Kind.allCases {
                        mutations.append(Mutation(file: file, position: position, kind: kind, byte: random.replacement()))
                    }
                }
            }
            work.append((name, mutations))
        }
        let (taken, refused) = try await run(work)
        #expect(taken + refused == work.reduce(0) { $0 + $1.1.count } && taken + refused > 12_000)
        #expect(taken > 2_000 && refused > 2_000, "\(taken) taken, \(refused) refused")
    }

    /// A fixed sequence of changes over the other campaigns.
    @Test func manyBytesOfTheOthers() async throws {
        let names = try MutationGround.campaigns().dropFirst(2)
        var random = FixedSequence(seed: 20_190_417)
        let work = try names.map { name in
            let sizes = try MutationGround.files(of: name).map(\.bytes.count)
            let mutations = (0..<(CampaignMutationTests.seeded + names.count - 1) / names.count).map { _ in
                let file = random.below(sizes.count)
                return Mutation(
                    file: file, position: random.below(sizes[file]), kind: Mutation.Kind.allCases[random.below(3)], byte: random.replacement())
            }
            return (name, mutations)
        }
        let (taken, refused) = try await run(work)
        #expect(taken + refused == work.reduce(0) { $0 + $1.1.count } && taken + refused >= CampaignMutationTests.seeded)
        #expect(taken > 3_000 && refused > 3_000, "\(taken) taken, \(refused) refused")
    }

    /// The campaigns side by side, each divided among the workers.
    private func run(_ work: [(String, [Mutation])]) async throws -> (taken: Int, refused: Int) {
        let ground = try MutationGround()
        return try await withThrowingTaskGroup(of: (taken: Int, refused: Int).self) { group in
            for worker in 0..<CampaignMutationTests.workers {
                group.addTask {
                    var taken = 0, refused = 0
                    for (name, mutations) in work {
                        let campaign = try MutatedCampaign(name, ground)
                        for index in stride(from: worker, to: mutations.count, by: CampaignMutationTests.workers) {
                            if try campaign.isTaken(mutations[index]) { taken += 1 } else { refused += 1 }
                        }
                    }
                    return (taken, refused)
                }
            }
            return try await group.reduce((0, 0)) { ($0.0 + $1.taken, $0.1 + $1.refused) }
        }
    }
}
