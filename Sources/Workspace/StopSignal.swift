internal import Glibc
internal import Synchronization

/// Whether somebody asked the program to stop, by SIGINT or SIGTERM. A second signal ends it at once.
public enum StopSignal {
    private static let number = Atomic<Int32>(0)

    /// From the first question on, signals are noted instead of ending the program.
    private static let isListening: Bool = {
        // Made before a handler can be the first to ask for it.
        number.store(0, ordering: .relaxed)
        // Whoever starts programs from a thread that takes no signals hands that on to them.
        var heard = sigset_t()
        sigemptyset(&heard)
        for signal in [SIGINT, SIGTERM] { sigaddset(&heard, signal) }
        pthread_sigmask(SIG_UNBLOCK, &heard, nil)
        for signal in [SIGINT, SIGTERM] {
            _ = Glibc.signal(signal) { received in
                StopSignal.number.store(received, ordering: .relaxed)
                _ = Glibc.signal(received, SIG_DFL)
            }
        }
        return true
    }()

    /// The signal that came first; `nil` for none.
    public static var received: Int32? {
        guard isListening else { return nil }
        let received = number.load(ordering: .relaxed)
        return received == 0 ? nil : received
    }
}
