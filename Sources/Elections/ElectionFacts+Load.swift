public import Diagnostics
public import Workspace

extension ElectionFacts {
    /// Reads all facts of a folder; `nil` when anything there cannot be used.
    public static func load(from workspace: any Workspace, folder: String) -> (facts: ElectionFacts?, diagnostics: [Diagnostic]) {
        var loader = FactsLoader(workspace: workspace, folder: folder)
        loader.run()
        return (loader.diagnostics.isEmpty ? ElectionFacts(loader.tables) : nil, loader.diagnostics)
    }
}
