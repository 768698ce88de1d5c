/// The lines of a file, one at a time, so that a large file never stands in memory.
public protocol LineSource: AnyObject {
    /// The next line without its end; `nil` after the last. A last line without an end is not given: it was torn.
    func next() -> [UInt8]?
}
