import Elections
import Workspace

/// Takes what libFuzzer makes up as a translator's file: whatever is accepted must be accepted again, change nothing then, and come back as it was sent.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    if let fault = sample?.fault(Array(UnsafeBufferPointer(start: start, count: count))) { preconditionFailure(fault) }
    return 0
}

/// The facts are those of the project, so that it runs in Fuzz/ only.
private let sample = ElectionFacts.load(from: DiskWorkspace(), folder: "../assets/elections").facts.flatMap(TranslatedSample.init)
