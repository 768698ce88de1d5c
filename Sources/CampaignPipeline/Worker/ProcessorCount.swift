internal import Foundation

/// How many processors there are.
enum ProcessorCount {
    static var online: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
