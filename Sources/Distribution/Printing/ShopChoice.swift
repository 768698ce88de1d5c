/// What can be printed at several shops: the same pieces are another job at each, for setup and the way differ.
public struct ShopChoice: Sendable, Hashable {
    /// The shop that prints it as things are.
    public var home: Int
    /// By shop; `nil` where it cannot be printed.
    public var jobs: [PressJob?]

    public init(home: Int, jobs: [PressJob?]) {
        self.home = home
        self.jobs = jobs
    }
}
