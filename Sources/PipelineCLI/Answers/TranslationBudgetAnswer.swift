internal import JSONText
internal import TranslationExchange

/// How much room messages have.
struct TranslationBudgetAnswer: Answer {
    var rooms: [MessageRoom]
    var showsAll: Bool
    var language: ProgramLanguage

    private static let told = 20

    var lines: [String] {
        guard !rooms.isEmpty else { return [say("There is no message here.", "Tidak ada pesan di sini.")] }
        let shown = showsAll ? rooms : Array(rooms.prefix(TranslationBudgetAnswer.told))
        let headings = language == .id
            ? ["kampanye", "pesan", "bahan", "sumber", "terpanjang", "baris", "ruang"] : ["campaign", "message", "material", "source", "longest", "lines", "room"]
        let table = TextTable(headings: headings, words: 3, rows: shown.map { room in
            [
                room.campaign, room.message, room.material, String(room.source), String(room.characters), String(room.lines),
                room.source == 0 ? "–" : "\(room.characters * 100 / room.source) %",
            ]
        })
        let left = rooms.count - shown.count
        return table.lines + (left == 0 ? [] : [say("and \(left) with more room: --all", "dan \(left) lagi yang lebih lapang: --all")])
    }

    func write(to writer: inout JSONWriter) {
        writer.key("rooms")
        writer.array { writer in
            for room in rooms {
                writer.object { writer in
                    writer.member("campaign", room.campaign)
                    writer.member("message", room.message)
                    writer.member("material", room.material)
                    writer.member("source", room.source)
                    writer.member("longest", room.characters)
                    writer.member("lines", room.lines)
                }
            }
        }
    }
}
