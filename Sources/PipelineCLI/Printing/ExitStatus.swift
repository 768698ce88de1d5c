/// What the program tells the shell, after sysexits(3).
enum ExitStatus: Int32 {
    case done = 0
    /// Warnings only, with `--strict`.
    case warnings = 1
    case usage = 64
    case inputRefused = 65
    case inputMissing = 66
    case ourBug = 70
    case cannotCreateOutput = 73
    case inputOutput = 74
    case outputBusy = 75
    /// Stopped by SIGINT.
    case interrupted = 130
    /// Stopped by SIGTERM.
    case terminated = 143
}
