internal import Foundation
internal import PipelineCLI

exit(PipelineProgram(.ofProcess()).run(Array(CommandLine.arguments.dropFirst())))
