import Dispatch
import Synchronization
import Testing

@testable import IncrementalBuild

struct EngineTests {
    @Test(arguments: [1, 2, 7])
    func resultsComeInOrderWhateverTheWorkTakes(jobs: Int) {
        let next = Mutex(0)
        let seen = Mutex<[Int]>([])
        OrderedPool.run(
            jobs: jobs,
            next: {
                next.withLock { number in
                    number += 1
                    return number <= 500 ? number : nil
                }
            },
            makeWorker: { 0 },
            work: { _, item in
                var waste = 0
                for turn in 0..<(item * 7919 % 2003) { waste &+= turn }
                return item + (waste & 0)
            }
        ) { result in seen.withLock { $0.append(result) } }
        #expect(seen.withLock { $0 } == Array(1...500))
    }

    @Test func whoHandsOnKeepsNobodyWaiting() {
        let begun = DispatchSemaphore(value: 0), next = Mutex(0), wasWaitedFor = Mutex(false)
        OrderedPool.run(
            jobs: 2,
            next: {
                next.withLock { number in
                    number += 1
                    return number <= 9 ? number : nil
                }
            },
            makeWorker: {},
            work: { _, item in
                if item == 4 { begun.signal() }
                return item
            }
        ) { result in
            // While the first is handed on, the other thread has begun the fourth.
            if result == 1, begun.wait(timeout: .now() + 20) == .timedOut { wasWaitedFor.withLock { $0 = true } }
        }
        #expect(!wasWaitedFor.withLock { $0 })
    }

    private struct Refusal: Error {}

    @Test func workerThatCannotBeMadeIsAnError() {
        #expect(throws: Refusal.self) {
            try OrderedPool.run(jobs: 2, next: { 1 as Int? }, makeWorker: { () throws -> Int in throw Refusal() }, work: { _, item in item }) { (_: Int) in }
        }
    }

    @Test func mergeWalksInStep() {
        var rest = ["a", "c", "d"][...]
        var merge = SortedMerge {
            rest.popFirst().map { IndexEntry(key: [$0], inputs: "", group: "", isDraft: false, isStale: false, findings: nil, files: []) }
        }
        #expect(merge.entry(before: ["b"])?.key == ["a"])
        #expect(merge.entry(before: ["b"]) == nil)
        #expect(merge.entry(at: ["b"]) == nil)
        #expect(merge.entry(at: ["c"])?.key == ["c"])
        #expect(merge.rest()?.key == ["d"])
        #expect(merge.rest() == nil)
    }

    @Test func partsOfAFingerprintCannotRunIntoEachOther() {
        func digest(_ parts: [String]) -> Digest {
            var fingerprint = Fingerprint()
            for part in parts { fingerprint.add(part) }
            return fingerprint.digest()
        }
        #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
        #expect(digest([""]) != digest([]))
        #expect(digest(["x"]) == digest(["x"]))
    }

    @Test func digestOfTheStandardsExample() {
        #expect(Digest(of: Array("abc".utf8)).hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Digest(of: Array("abc".utf8)).code.count == 8)
    }
}
