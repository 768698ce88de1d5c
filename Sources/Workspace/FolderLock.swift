/// A folder kept for one run.
public protocol FolderLock: AnyObject {
    /// Lets others in again.
    func release()
}
