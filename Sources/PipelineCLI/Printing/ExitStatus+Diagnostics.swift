internal import Diagnostics

extension ExitStatus {
    /// The status that findings come to; if several apply, the gravest for whoever must act: 70, 74, 73, 75, 66, 65, 1.
    static func of(_ diagnostics: [Diagnostic], strict: Bool) -> ExitStatus {
        let found = Set(diagnostics.filter { $0.severity == .error }.map { status(of: $0.code) })
        for status in [ExitStatus.ourBug, .inputOutput, .cannotCreateOutput, .outputBusy, .inputMissing, .inputRefused]
        where found.contains(status) {
            return status
        }
        return strict && !diagnostics.isEmpty ? .warnings : .done
    }

    private static func status(of code: DiagnosticCode) -> ExitStatus {
        switch code {
        case .internalError: .ourBug
        case .cannotRead, .deviceFault: .inputOutput
        case .cannotWrite, .existsAlready, .campaignExists, .packageFolderTaken: .cannotCreateOutput
        case .outputBusy: .outputBusy
        case .missingFile, .damagedShard, .missingShard, .unknownEdition, .unknownPicture, .packageDamaged: .inputMissing
        case .usage: .usage
        default: .inputRefused
        }
    }
}
