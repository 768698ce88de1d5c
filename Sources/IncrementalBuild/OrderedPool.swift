internal import Dispatch
internal import Synchronization

/// Does work on several threads and hands the results on in the order of the items, holding only a window of them.
///
/// Each thread makes a worker of its own, which never leaves it: workers may own handles that must not be shared.
public enum OrderedPool {
    /// - Parameters:
    ///   - window: how many results may wait for an earlier one, for each thread.
    ///   - next: the items in order, then `nil`; asked by one thread at a time.
    ///   - makeWorker: asked once on each thread.
    ///   - work: what is done with an item.
    ///   - consume: gets the results in the order of the items, by one thread at a time.
    /// - Throws: the first error of a worker's making.
    public static func run<Item: Sendable, Worker, Result: Sendable, Failure: Error>(
        jobs: Int, window: Int = 16, next: sending @escaping () -> Item?, makeWorker: @Sendable () throws(Failure) -> Worker,
        work: @Sendable (Worker, Item) -> Result, consume: @escaping @Sendable (Result) -> Void
    ) throws(Failure) {
        let source = Mutex(Source(next: next))
        let sink = Mutex(Sink<Result>())
        let places = DispatchSemaphore(value: max(1, jobs) * max(1, window))
        let failure = Mutex<Failure?>(nil)
        DispatchQueue.concurrentPerform(iterations: max(1, jobs)) { _ in
            let worker: Worker
            do throws(Failure) {
                worker = try makeWorker()
            } catch {
                failure.withLock { $0 = $0 ?? error }
                return
            }
            while true {
                places.wait()
                guard let (number, item) = source.withLock({ $0.take() }) else {
                    places.signal()
                    return
                }
                let result = work(worker, item)
                var due = sink.withLock { $0.put(number, result) }
                while let one = due {
                    consume(one)
                    places.signal()
                    due = sink.withLock { $0.next() }
                }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }

    private struct Source<Item: Sendable> {
        let next: () -> Item?
        var number = 0

        mutating func take() -> (Int, Item)? {
            guard let item = next() else { return nil }
            number += 1
            return (number - 1, item)
        }
    }

    /// What is done but not handed on. One thread hands on at a time, without the lock: the others lay their results down and go on.
    private struct Sink<Result: Sendable> {
        private var expected = 0
        private var waiting: [Int: Result] = [:]
        private var isHandingOn = false

        /// The result that is to be handed on by whoever asks; `nil` when none is due, or when another thread is at it.
        mutating func put(_ number: Int, _ result: Result) -> Result? {
            waiting[number] = result
            return isHandingOn ? nil : next()
        }

        /// What is due after that which was just handed on.
        mutating func next() -> Result? {
            let due = waiting.removeValue(forKey: expected)
            isHandingOn = due != nil
            if isHandingOn { expected += 1 }
            return due
        }
    }
}
