internal import Campaigns
internal import Elections
internal import IncrementalBuild
internal import Reporting

extension Request {
    /// Of all that decides what a run comes to, but for the contents of files.
    var digest: String {
        var fingerprint = Fingerprint()
        fingerprint.add([folders.campaigns, folders.assets, folders.output, asOf?.iso ?? "", today?.iso ?? "", reportLanguage.rawValue])
        fingerprint.add(selection.cycles.map(\.rawValue))
        fingerprint.add(selection.campaigns)
        fingerprint.add(selection.regions.map(\.text))
        fingerprint.add(selection.languages)
        fingerprint.add(selection.templates)
        fingerprint.add(selection.renditions.map { ["some"] + $0.map(\.rawValue) } ?? [])
        fingerprint.add(selection.shard.map { "\($0.number)/\($0.count)" } ?? "")
        return fingerprint.digest().hex
    }
}
