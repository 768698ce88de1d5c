internal import IncrementalBuild
internal import Typography
internal import Workspace

/// Every file that a run may read, with its digest. A file that has not been touched since the last survey is not read again for it.
struct InputSurvey: Sendable {
    private struct Seen: Hashable, Sendable {
        var mark: FileMark
        var digest: String
    }

    private let workspace: any Workspace
    private let folders: Folders
    private var seen: [(path: String, what: Seen)] = []
    /// Whether a digest had to be made.
    private(set) var isNews = false

    static let note = "inputs"
    private static let chunk = 1 << 20
    /// The program itself: another one may find what this one does not.
    private static let program = "/proc/self/exe"
    /// A file changed so shortly ago may change again without a mark of it, in nanoseconds.
    private static let blindness = 1_000_000_000

    /// - Parameter remembered: what ``packed(now:)`` gave after the last survey.
    /// - Returns: `nil` where a file cannot be read; whoever needs it says so.
    init?(_ workspace: any Workspace, _ folders: Folders, remembered: [UInt8]?) {
        (self.workspace, self.folders) = (workspace, folders)
        let known = InputSurvey.unpacked(remembered ?? [])
        for path in InputSurvey.paths(workspace, folders) {
            guard let mark = workspace.mark(of: path) else { return nil }
            if let before = known[path], before.mark == mark {
                seen.append((path, before))
                continue
            }
            isNews = true
            guard path != InputSurvey.program else {
                seen.append((path, Seen(mark: mark, digest: "\(mark.bytes) \(mark.modified) \(mark.number)")))
                continue
            }
            guard let digest = try? InputSurvey.digest(of: path, workspace) else { return nil }
            seen.append((path, Seen(mark: mark, digest: digest.hex)))
        }
    }

    /// Of a file, read piece by piece: a table of units may be large.
    private static func digest(of path: String, _ workspace: any Workspace) throws -> Digest {
        let file = try workspace.reader(of: path)
        var digest = GrowingDigest()
        var offset = 0
        while offset < file.count {
            let bytes = try file.read(at: offset, count: min(chunk, file.count - offset))
            guard !bytes.isEmpty else { break }
            digest.add(bytes)
            offset += bytes.count
        }
        return digest.digest
    }

    /// Of everything below a folder, or of everything.
    func digest(below folder: String? = nil) -> String {
        var fingerprint = Fingerprint()
        for (path, what) in seen where folder.map({ path.hasPrefix($0 + "/") }) ?? true { fingerprint.add([path, what.digest]) }
        return fingerprint.digest().hex
    }

    /// Of the program and of the fonts.
    var machine: String {
        var fingerprint = Fingerprint()
        for (path, what) in seen where InputSurvey.machine.contains(path) { fingerprint.add([path, what.digest]) }
        return fingerprint.digest().hex
    }

    /// Of the fonts alone, as every edition has it.
    var fonts: String {
        let paths = Set(FontSet.house.files.map(\.path))
        return InputSurvey.fonts(seen.filter { paths.contains($0.path) }.map { ($0.path, $0.what.digest) })
    }

    static func fonts(_ digests: [(path: String, digest: String)]) -> String {
        var fingerprint = Fingerprint()
        for (path, digest) in digests { fingerprint.add([path, digest]) }
        return fingerprint.digest().hex
    }

    /// Whether no file was touched, added or removed since.
    func isStillTrue() -> Bool {
        InputSurvey.paths(workspace, folders) == seen.map(\.path) && seen.allSatisfy { workspace.mark(of: $0.path) == $0.what.mark }
    }

    private static var machine: [String] { [program] + FontSet.house.files.map(\.path) }

    private static func paths(_ workspace: any Workspace, _ folders: Folders) -> [String] {
        func below(_ folder: String, _ depth: Int = 0) -> [String] {
            guard depth < 16, let entries = try? workspace.list(folder) else { return [] }
            return entries.flatMap { $0.kind == .folder ? below(folder + "/" + $0.name, depth + 1) : [folder + "/" + $0.name] }
        }
        // A campaign is a folder: what lies beside, such as the ledger, is no part of what is made.
        let campaigns = ((try? workspace.list(folders.campaigns)) ?? []).filter { $0.kind == .folder }.flatMap { below(folders.campaigns + "/" + $0.name, 1) }
        return below(folders.assets) + campaigns + machine
    }

    // MARK: From run to run

    /// - Parameter now: the time of the file system. What was changed right before it is read again next time.
    func packed(now: Int) -> [UInt8] {
        var writer = PackedWriter()
        writer.add(each: seen.filter { $0.what.mark.changed < now - InputSurvey.blindness }) { writer, file in
            writer.add(file.path)
            for number in [file.what.mark.bytes, file.what.mark.modified, file.what.mark.changed, file.what.mark.number] { writer.add(number) }
            writer.add(file.what.digest)
        }
        return writer.bytes
    }

    private static func unpacked(_ bytes: [UInt8]) -> [String: Seen] {
        var reader = PackedReader(bytes)
        let files = try? reader.each { reader throws(PackedReader.Damage) in
            (try reader.text(), Seen(
                mark: FileMark(bytes: try reader.int(), modified: try reader.int(), changed: try reader.int(), number: try reader.int()),
                digest: try reader.text()))
        }
        return Dictionary(files ?? [], uniquingKeysWith: { first, _ in first })
    }
}
