internal import Diagnostics
internal import IncrementalBuild
internal import Ledger
internal import Workspace

/// What a run knows of earlier ones: the index of its output folder, and the inputs as they are now.
struct RunMemory {
    let folder: OutputFolder
    let index: IndexFile
    /// `nil` where files lie in memory: nothing outlives the run there but its files.
    let survey: InputSurvey?
    let request: Request

    init(_ request: Request, _ folder: OutputFolder, _ index: IndexFile) throws {
        (self.request, self.folder, self.index) = (request, folder, index)
        survey = folder.location(of: folder.index) == nil
            ? nil : InputSurvey(folder, request.folders, remembered: try index.note(InputSurvey.note))
    }

    /// What the run comes to when nothing has changed since the last like it; `nil` where something has.
    func sealed() throws -> Summary? {
        guard !request.verifies, let survey, let summary = try Seal(request: request, survey: survey).summary(folder, index) else { return nil }
        try ManifestExport(folder: folder, index: index).run(isChanged: false)
        if survey.isNews { try rememberInputs(survey) }
        return summary
    }

    /// What the check of a campaign found last time; `nil` where that may have changed.
    func findings(of campaign: String) throws -> [Diagnostic]? {
        try survey.flatMap { try CheckMemory(request: request, survey: $0, index: index).findings(campaign) }
    }

    /// Remembers that a part of the work is begun: broken off it must not pass for made.
    func begin() throws {
        guard let shard = request.selection.shard else { return }
        let known = try index.note(ShardParts.note)
        // A folder with editions and no note has all parts.
        guard try known != nil || index.count() == 0 else { return }
        var parts = ShardParts(known.flatMap(ShardParts.init(packed:)), dividedAs: shard)
        parts.remove(shard)
        if parts.packed != known { try index.remember([ShardParts.note: parts.packed]) }
    }

    /// Remembers which parts of the work lie in the folder, for whoever joins it with others.
    private func rememberParts() throws {
        guard let known = try index.note(ShardParts.note) else { return }
        if let shard = request.selection.shard {
            var parts = ShardParts(ShardParts(packed: known), dividedAs: shard)
            parts.insert(shard)
            if parts.packed != known { try index.remember([ShardParts.note: parts.packed]) }
        } else if request.selection.isEverything {
            try index.remember([ShardParts.note: nil])
        }
    }

    /// Closes a run: what its checks found, and that nothing is left to do.
    func close(_ summary: Summary, checks: [String: [Diagnostic]]) throws {
        try rememberParts()
        guard let survey else { return }
        try CheckMemory(request: request, survey: survey, index: index).remember(checks)
        try Seal(request: request, survey: survey).put(on: summary, folder, index)
        try rememberInputs(survey)
    }

    private func rememberInputs(_ survey: InputSurvey) throws {
        let now = try folder.stage([])
        try index.remember([InputSurvey.note: survey.packed(now: now.mark.changed)])
        try folder.remove(folder.path + "/" + now.name)
    }
}
