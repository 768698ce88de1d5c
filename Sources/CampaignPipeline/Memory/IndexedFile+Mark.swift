internal import IncrementalBuild
internal import Workspace

extension IndexedFile {
    init(path: String, mark: FileMark) {
        self.init(path: path, bytes: mark.bytes, modified: mark.modified, number: mark.number, isStale: false)
    }
}

extension OutputFolder {
    /// Whether a file is as it was left.
    func holds(_ file: IndexedFile) -> Bool {
        guard file.modified != 0, let mark = mark(of: path + "/" + file.path) else { return false }
        return mark.bytes == file.bytes && mark.modified == file.modified && mark.number == file.number
    }
}
