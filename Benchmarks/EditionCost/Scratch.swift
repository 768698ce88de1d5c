internal import Foundation

/// A folder for the files of a measurement, removed afterwards.
struct Scratch {
    let path = FileManager.default.temporaryDirectory.appending(path: "edition-cost-\(ProcessInfo.processInfo.processIdentifier)").path

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
