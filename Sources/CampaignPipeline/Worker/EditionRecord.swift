internal import Elections
internal import IncrementalBuild
internal import JSONText
internal import Localization

/// What the manifest remembers of an edition: one line of JSON.
struct EditionRecord {
    struct File {
        var path: String
        var bytes: Int
        var digest: String
        /// Whether it was made from what has changed since: it was outside the selection when its edition was made again.
        var isStale = false
    }

    var key: [String]
    /// What people call the place below the region for which it is.
    var unitName: String?
    /// Of everything that its files are made of.
    var fingerprint: String
    /// Of all files that might have a part in it: while it is the same, nothing else need be looked at.
    var inputs: String
    var code: String
    var template: String
    var isDraft: Bool
    var facts: [FactOrigin]
    var fallbacks: [Fallback]
    /// How many findings it was made with.
    var warnings: Int
    var files: [File]

    /// The line without its end.
    var line: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("key", key)
            if let unitName, let code = EditionKey(key)?.unit {
                writer.key("unit")
                writer.object { writer in
                    writer.member("code", code)
                    writer.member("name", unitName)
                }
            }
            writer.member("fingerprint", fingerprint)
            writer.member("inputs", inputs)
            writer.member("code", code)
            writer.member("template", template)
            writer.member("draft", isDraft)
            writer.key("facts")
            writer.array { writer in
                for fact in facts {
                    writer.object { writer in
                        writer.member("id", fact.id)
                        writer.member("value", fact.value)
                        writer.member("confidence", fact.confidence.rawValue)
                        if fact.isRecall { writer.member("recall", true) }
                    }
                }
            }
            writer.key("fallbacks")
            writer.array { writer in
                for fallback in fallbacks {
                    writer.object { writer in
                        writer.member("message", fallback.message)
                        writer.member("from", fallback.from)
                        writer.member("to", fallback.to)
                    }
                }
            }
            if warnings > 0 { writer.member("warnings", warnings) }
            writer.key("files")
            writer.array { writer in
                for file in files {
                    writer.object { writer in
                        writer.member("path", file.path)
                        writer.member("bytes", file.bytes)
                        writer.member("sha256", file.digest)
                        if file.isStale { writer.member("stale", true) }
                    }
                }
            }
        }
        return writer.bytes
    }
}
