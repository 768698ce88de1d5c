internal import Elections
internal import JSONText

/// A fact's source as people and programs are told it.
enum FactLines {
    static func source(_ origin: FactOrigin, _ language: ProgramLanguage) -> String {
        let confidence = confidence(origin.confidence, language)
        var parts = [origin.regulation, origin.regulation == origin.source ? "" : origin.source].filter { !$0.isEmpty }
        if parts.isEmpty { parts = [language == .id ? "tanpa sumber" : "no source"] }
        if !origin.note.isEmpty { parts.append(origin.note) }
        return parts.joined(separator: " · ") + " · " + confidence
    }

    static func confidence(_ confidence: Confidence, _ language: ProgramLanguage) -> String {
        switch (language, confidence) {
        case (.en, _): "confidence \(confidence.rawValue)"
        case (.id, .low): "keyakinan rendah"
        case (.id, .medium): "keyakinan sedang"
        case (.id, .high): "keyakinan tinggi"
        }
    }

    static func write(_ origin: FactOrigin, to writer: inout JSONWriter) {
        writer.member("id", origin.id)
        writer.member("value", origin.value)
        writer.member("regulation", origin.regulation)
        writer.member("source", origin.source)
        writer.member("confidence", origin.confidence.rawValue)
        writer.member("recall", origin.isRecall)
        if !origin.note.isEmpty { writer.member("note", origin.note) }
    }

    static func write(_ later: LaterVersion, to writer: inout JSONWriter) {
        writer.key("later")
        writer.object { writer in
            writer.member("id", later.id)
            writer.member("value", later.value)
            writer.member("knownFrom", later.knownFrom.iso)
            writer.member("source", later.source)
        }
    }
}
