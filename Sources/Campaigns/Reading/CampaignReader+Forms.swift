internal import Diagnostics

extension CampaignReader {
    /// How each material is made in each language that the campaign has, and what is not made as it was asked for.
    ///
    /// Voters are not given half a piece in another language: where body copy is not translated, a piece on paper is made in both languages, or not at all.
    mutating func decideForms(_ campaign: inout Campaign) {
        guard let source = campaign.catalogues[campaign.languages.source] else { return }
        for index in campaign.materials.indices {
            let material = campaign.materials[index]
            guard let contract = loader.contracts.first(where: { $0.name == material.template }) else { continue }
            let groups = material.messages(contract, source: source).filter { $0.slot.kind != .link }
            let alongside = groups.flatMap(\.keys).filter { source.messages[$0]?.fallback == .sourceAlongside }
            var told: [Finding] = []
            for (language, catalogue) in campaign.catalogues.sorted(by: { $0.key < $1.key }) where language != source.language && campaign.wants(language) {
                var missing: [String] = []
                if contract.isPrinted {
                    // A list falls back as a whole.
                    for group in groups where group.slot.isBody { missing += group.keys.filter { !catalogue.has($0) } }
                }
                // The check refuses the campaign for it.
                if missing.contains(where: { source.messages[$0]?.fallback == .mustTranslate }) { continue }
                guard let cause = missing.first ?? alongside.first else { continue }
                campaign.materials[index].forms[language] = contract.takesTwoLanguages ? .bilingual(with: source.language) : .dropped
                // Both languages side by side were asked for: that is nothing to tell.
                if missing.isEmpty, contract.takesTwoLanguages { continue }
                if let same = told.firstIndex(where: { $0.message == cause }) { told[same].languages.append(language) } else {
                    told.append(Finding(message: cause, languages: [language]))
                }
            }
            diagnostics += told.map { finding in
                Diagnostic(
                    contract.takesTwoLanguages ? .bilingualEdition : .droppedEdition, severity: .warning, at: source.messages[finding.message]?.place, [
                        "message": finding.message, "material": material.id, "template": material.template,
                        "languages": finding.languages.joined(separator: ", "), "source": source.language,
                    ])
            }
        }
    }

    /// The languages in which a material is not made as it was asked for, because of one message.
    private struct Finding {
        var message: String
        var languages: [String]
    }
}

extension Campaign {
    /// Whether editions in a language may be made.
    fileprivate func wants(_ language: String) -> Bool {
        switch languages.targets {
        case .regional: !CeremonialScript.has(language)
        case .list(let tags): tags.contains(language)
        }
    }
}

extension Catalogue {
    /// Whether it has a wording that may be used.
    fileprivate func has(_ key: String) -> Bool { messages[key].map { $0.state != .needsTranslation } ?? false }
}
