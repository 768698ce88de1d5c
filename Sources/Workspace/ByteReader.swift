/// A file that is read piece by piece.
public protocol ByteReader: AnyObject {
    /// How many bytes it had when it was opened.
    var count: Int { get }

    /// So many bytes at an offset; fewer where the file ends before.
    func read(at offset: Int, count: Int) throws(WorkspaceError) -> [UInt8]
}
