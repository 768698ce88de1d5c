internal import Diagnostics
internal import JSONText

/// Findings as a log of the Static Analysis Results Interchange Format (SARIF) 2.1.0, for editors and checks of other programs.
///
/// Rules are our codes. Columns count Unicode code points, as SARIF knows no characters.
struct SARIFLog {
    var language: ProgramLanguage
    var version: String

    private static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    func text(_ diagnostics: [Diagnostic]) -> String {
        let findings = CappedFindings(diagnostics)
        let rules = Set(findings.told.map(\.code.rawValue)).sorted()
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("$schema", SARIFLog.schema)
            writer.member("version", "2.1.0")
            writer.key("runs")
            writer.array { writer in
                writer.object { writer in
                    tool(rules, findings, &writer)
                    writer.key("invocations")
                    writer.array { writer in invocation(findings, &writer) }
                    writer.member("columnKind", "unicodeCodePoints")
                    writer.member("language", language.rawValue)
                    writer.key("results")
                    writer.array { writer in
                        for finding in findings.told { result(finding, rules.firstIndex(of: finding.code.rawValue) ?? 0, &writer) }
                    }
                }
            }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func tool(_ rules: [String], _ findings: CappedFindings, _ writer: inout JSONWriter) {
        writer.key("tool")
        writer.object { writer in
            writer.key("driver")
            writer.object { writer in
                writer.member("name", "pipeline")
                writer.member("version", version)
                writer.key("rules")
                writer.array { writer in
                    for rule in rules {
                        writer.object { writer in
                            writer.member("id", rule)
                            guard let code = DiagnosticCode(rawValue: rule) else { return }
                            message("shortDescription", Sentences.sentence(for: code).told(in: language, [:]), &writer)
                        }
                    }
                }
            }
        }
    }

    /// Whether the program could do its work, and how many findings of a file are left out.
    private func invocation(_ findings: CappedFindings, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("executionSuccessful", !findings.told.contains { [.internalError, .cannotRead, .cannotWrite, .deviceFault, .outputBusy].contains($0.code) })
            guard !findings.untold.isEmpty else { return }
            writer.key("toolExecutionNotifications")
            writer.array { writer in
                for (file, count) in findings.untold {
                    writer.object { writer in
                        writer.member("level", "note")
                        message("message", CappedFindings.more(count, in: language), &writer)
                        guard !file.isEmpty else { return }
                        writer.key("locations")
                        writer.array { writer in
                            writer.object { writer in
                                writer.key("physicalLocation")
                                writer.object { writer in artifact(file, &writer) }
                            }
                        }
                    }
                }
            }
        }
    }

    private func result(_ finding: Diagnostic, _ rule: Int, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("ruleId", finding.code.rawValue)
            writer.member("ruleIndex", rule)
            writer.member("level", finding.severity.rawValue)
            message("message", Sentences.sentence(for: finding.code).told(in: language, finding.arguments), &writer)
            if let place = finding.place {
                writer.key("locations")
                writer.array { writer in location(place, &writer) }
            }
            if !finding.related.isEmpty {
                writer.key("relatedLocations")
                writer.array { writer in for place in finding.related { location(place, &writer) } }
            }
            if let fix = finding.fix, let place = finding.place, place.cell == nil { change(fix, place, &writer) }
        }
    }

    private func change(_ fix: Fix, _ place: SourcePlace, _ writer: inout JSONWriter) {
        let region = SARIFRegion(fix, place)
        writer.key("fixes")
        writer.array { writer in
            writer.object { writer in
                message("description", FixSentence.told(fix, in: language), &writer)
                writer.key("artifactChanges")
                writer.array { writer in
                    writer.object { writer in
                        artifact(place.file, &writer)
                        writer.key("replacements")
                        writer.array { writer in
                            writer.object { writer in
                                region.write("deletedRegion", &writer)
                                message("insertedContent", fix.replacement, &writer)
                            }
                        }
                    }
                }
            }
        }
    }

    private func location(_ place: SourcePlace, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("physicalLocation")
            writer.object { writer in
                artifact(place.file, &writer)
                if place.cell == nil { SARIFRegion(place).write("region", &writer) }
            }
            // A workbook has no lines; its cells go by their names.
            guard let cell = place.cell else { return }
            writer.key("logicalLocations")
            writer.array { writer in
                writer.object { writer in writer.member("fullyQualifiedName", "\(cell.sheet)!\(cell.name)") }
            }
        }
    }

    private func artifact(_ file: String, _ writer: inout JSONWriter) {
        writer.key("artifactLocation")
        writer.object { writer in writer.member("uri", SARIFLog.uri(file)) }
    }

    private func message(_ key: String, _ text: String, _ writer: inout JSONWriter) {
        writer.key(key)
        writer.object { writer in writer.member("text", text) }
    }

    /// A path as a URI reference (RFC 3986): bytes outside the unreserved characters by their codes.
    static func uri(_ path: String) -> String {
        var text = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F, 0x7E: text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}
