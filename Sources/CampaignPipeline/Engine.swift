/// What this program makes of its inputs.
enum Engine {
    /// Raised whenever the same inputs come out as other bytes, so that editions of an earlier program are made again.
    static let revision = 17
}
