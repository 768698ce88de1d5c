internal import Glibc

/// Why a file cannot be read or written.
public struct WorkspaceError: Error, Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        case missing
        /// It is larger than the reader takes.
        case tooLarge(limit: Int)
        /// Another run holds the folder: the number of its process, where that is known.
        case busy(holder: Int?)
        /// The system's own words.
        case system(String)
    }

    public var path: String
    public var reason: Reason

    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// Whether the device failed under the file, rather than that there is no room, no right or no such place.
    public var isDeviceFault: Bool { reason == .system(WorkspaceError.deviceFault) }

    /// The system's own words for it.
    public static let deviceFault = DiskWorkspace.words(EIO)

    /// The reason in plain English.
    public var problem: String {
        switch reason {
        case .missing: "it is not there"
        case .tooLarge(let limit): "it is larger than \(limit) bytes"
        case .busy: "another run is writing there"
        case .system(let words): words
        }
    }
}
