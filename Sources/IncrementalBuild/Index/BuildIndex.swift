/// The memory of an output folder: what was made, from what, and where it lies.
///
/// Whatever comes out of it was put in like that: damage is an error, never a wrong answer.
public protocol BuildIndex: Sendable {
    /// How many results are remembered.
    func count() throws(IndexError) -> Int

    /// The next results after a key, in the order of their keys; from the first without one.
    func entries(after key: [String]?, most: Int) throws(IndexError) -> [IndexEntry]

    /// One result.
    func entry(of key: [String]) throws(IndexError) -> IndexEntry?

    /// The manifest's line of a result.
    func line(of key: [String]) throws(IndexError) -> [UInt8]?

    /// What a result was made of.
    func trail(of key: [String]) throws(IndexError) -> [UInt8]?

    /// The next lines after a key, in the order of the keys.
    func lines(after key: [String]?, most: Int) throws(IndexError) -> [(key: [String], line: [UInt8])]

    /// Enters a batch. The moves of the one before are forgotten: they have been made, and are safe on disk.
    func commit(_ batch: IndexBatch) throws(IndexError)

    /// The moves of the last batch, of which nobody knows whether they were made.
    func moves() throws(IndexError) -> [IndexBatch.Move]

    /// The moves have been made, and are safe on disk.
    func forgetMoves() throws(IndexError)

    /// Something else that was remembered, by its name.
    func note(_ name: String) throws(IndexError) -> [UInt8]?

    /// Remembers something by its name; forgets it with `nil`.
    func remember(_ notes: [String: [UInt8]?]) throws(IndexError)

    /// Forgets everything whose name begins so.
    func forget(namesBeginning prefix: String) throws(IndexError)
}
