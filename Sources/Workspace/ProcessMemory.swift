internal import CLinux

/// How the process takes its memory.
public enum ProcessMemory {
    /// `M_MMAP_THRESHOLD` of the C library's `<malloc.h>`.
    private static let mapThreshold: Int32 = -3
    private static let largeBlock: Int32 = 3 << 20
    /// `M_TRIM_THRESHOLD`: with the threshold above set, the library would else give back every 128 KiB, and ask for them again.
    private static let trimThreshold: Int32 = -1
    private static let mostSpare: Int32 = 2 << 20

    /// Blocks of three mebibytes and more are given back to the system as soon as they are free. To be said once, at the start.
    ///
    /// The C library raises its threshold to the largest block that was ever freed; pictures of pages then come to lie between
    /// small blocks that stay, and of two workers each keeps gaps of tens of megabytes.
    public static func returnLargeBlocks() {
        _ = mallopt(mapThreshold, largeBlock)
        _ = mallopt(trimThreshold, mostSpare)
    }
}
