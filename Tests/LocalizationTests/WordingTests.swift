import Campaigns
import Diagnostics
import Elections
import Testing

@testable import Localization

struct WordingTests {
    /// Copy in which ⟦ and ⟧ stand round the words that the finding must cover.
    struct Row: CustomTestStringConvertible {
        var code: DiagnosticCode
        var marked: String
        var cycle = Cycle.pemilu2019
        var language = "id"
        /// What the finding says besides the words: a suggestion, a name, a plainer word.
        var says = ""
        var testDescription: String { "\(code.rawValue): \(marked)" }

        init(_ code: DiagnosticCode, _ marked: String, _ says: String = "", _ cycle: Cycle = .pemilu2019, in language: String = "id") {
            self.code = code
            self.marked = marked
            self.says = says
            self.cycle = cycle
            self.language = language
        }
    }

    static let shouted = [
        Row(.allCapitals, "⟦GUNAKAN HAK PILIH ANDA⟧"), Row(.allCapitals, "Pemilu sudah dekat. ⟦DATANG KE TPS BERSAMA KELUARGA⟧! Bawa kartu."),
        Row(.allCapitals, "⟦BAWA {$documentsListed} KE TPS ANDA⟧"), Row(.exclamationChain, "Ayo memilih⟦!!!⟧"), Row(.exclamationChain, "Sudah terdaftar⟦?!⟧ Periksa."),
    ]

    static let contestants = [
        Row(.contestantNumber, "⟦Coblos nomor 1⟧ di TPS"), Row(.contestantNumber, "⟦pilih nomor urut dua⟧"), Row(.contestantNumber, "Dukung ⟦paslon 2⟧"),
        Row(.contestantNumber, "Ayo ⟦pilih pasangan calon nomor 02⟧"), Row(.contestantNumber, "Ingat ⟦nomor urut 1⟧, ya"), Row(.contestantNumber, "⟦partai 5⟧"),
        Row(.contestantNumber, "Untuk ⟦pasangan calon no. 3⟧", "", .pilkada2018), Row(.contestantNumber, "⟦calon nomor 4⟧"),
        Row(.contestantNumber, "⟦Coblosen nomer siji⟧", in: "jv"),
        Row(.contestantName, "Bersama ⟦PDIP⟧", "Partai Demokrasi Indonesia Perjuangan"), Row(.contestantName, "kader ⟦golkar⟧", "Partai Golongan Karya"),
        Row(.contestantName, "⟦Partai Keadilan dan Persatuan Indonesia⟧", "Partai Keadilan dan Persatuan Indonesia"),
        Row(.contestantName, "⟦PAN⟧", "Partai Amanat Nasional"), Row(.contestantName, "kata ⟦Ma’ruf Amin⟧", "Joko Widodo dan Ma'ruf Amin"),
        Row(.contestantName, "⟦partai pa⟧ Aceh", "Partai Aceh"), Row(.contestantName, "bersama ⟦Prabowo⟧.", "Prabowo Subianto dan Sandiaga Salahuddin Uno"),
        Row(.contestantName, "didukung ⟦Hanura⟧", "Partai Hati Nurani Rakyat", .pilkada2017),
    ]

    static let typed = [
        Row(.relativeDate, "Urus sebelum ⟦H-7⟧ ya", "$moveVotingDeadlineSpecial"), Row(.relativeDate, "pada ⟦H+1⟧"), Row(.relativeDate, "pada ⟦H – 31⟧", "$moveVotingDeadline"),
        Row(.typedDate, "Datang ⟦Rabu, 17 April 2019⟧ ke TPS", "$votingDay"), Row(.typedDate, "sebelum ⟦17 april⟧.", "$votingDay"),
        Row(.typedDate, "⟦17/4/2019⟧", "$votingDay"), Row(.typedDate, "tanggal ⟦17-04-2019⟧", "$votingDay"), Row(.typedDate, "⟦2019-04-17⟧", "$votingDay"),
        Row(.typedDate, "on ⟦April 17, 2019⟧", "$votingDay", in: "en"), Row(.typedDate, "bulan ⟦April 2019⟧", "$votingDay"),
        Row(.typedDate, "⟦15 Pébruari 2017⟧", "$votingDay", .pilkada2017, in: "su"), Row(.typedDate, "⟦3 Agustus 1999⟧"),
        Row(.typedCalendarName, "pada hari ⟦Rabu⟧", "$votingDay"), Row(.typedCalendarName, "setiap hari ⟦minggu⟧"), Row(.typedCalendarName, "dinten ⟦Rebo⟧", "$votingDay", in: "jv"),
        Row(.typedCalendarName, "dina poé ⟦Salasa⟧", in: "su"), Row(.typedCalendarName, "Vote on ⟦Wednesday⟧", "$votingDay", in: "en"),
        Row(.typedCalendarName, "pada bulan ⟦April⟧ ini", "$votingDay"), Row(.typedCalendarName, "sejak ⟦Oktober⟧"),
        Row(.typedHour, "pukul ⟦07.00⟧", "$pollsOpen"), Row(.typedHour, "sampai ⟦13:00⟧", "$pollsClose"), Row(.typedHour, "⟦pukul 7⟧ pagi", "$pollsOpen"),
        Row(.typedHour, "⟦jam satu siang⟧", "$pollsClose"), Row(.typedHour, "⟦tabuh pitu⟧", "$pollsOpen", in: "jv"), Row(.typedHour, "mulai ⟦09.30⟧"),
        Row(.typedBallotCount, "Anda menerima ⟦lima surat suara⟧", "$ballotCount"), Row(.typedBallotCount, "⟦5 lembar surat suara⟧", "$ballotCount"),
        Row(.typedBallotCount, "⟦limang surat suara⟧", "$ballotCount", in: "jv"), Row(.typedBallotCount, "nampi ⟦gangsal serat suara⟧", "$ballotCount", in: "jv"),
        Row(.typedBallotCount, "⟦opat surat suara⟧", "$ballotCount", in: "su"), Row(.typedBallotCount, "menerima ⟦satu surat suara⟧", "$ballotCount", .pilkada2018),
        Row(.typedBallotCount, "Coblos ⟦kelima surat suara⟧", "$ballotCount"), Row(.typedBallotCount, "⟦five ballots⟧", "$ballotCount", in: "en"),
        Row(.typedOffice, "Hubungi ⟦KPU Kabupaten Bantul⟧ di", "$organiser"), Row(.typedOffice, "⟦KPU Jawa Barat⟧ dan", "$organiser"),
        Row(.typedOffice, "⟦KIP Kota Banda Aceh⟧", "$organiser"), Row(.typedOffice, "Lapor ke ⟦Bawaslu Kota Bandung⟧", "$supervisor"),
        Row(.typedFact, "Bawa ⟦KTP-el⟧ ke TPS", "$documentsListed"), Row(.typedFact, "bawa ⟦ktp⟧", "$documentsListed"), Row(.typedFact, "formulir ⟦A.5⟧", "$documentsMoved"),
        Row(.typedFact, "formulir ⟦A5⟧.", "$documentsMoved"), Row(.typedFact, "Surat ⟦C6-KWK⟧", "$invitationForm", .pilkada2017), Row(.typedFact, "Pemilu ⟦2019⟧", "$cycle"),
        Row(.typedFact, "dalam ⟦DPTb⟧", "$voterListMoved"), Row(.typedFact, "dalam ⟦DPTb⟧", "$voterListUnlisted", .pilkada2018), Row(.typedFact, "⟦DPK⟧", "$voterListUnlisted"),
    ]

    static let officialese = [
        Row(.plainWord, "⟦Dalam rangka⟧ memilih", "untuk"), Row(.plainWord, "Warga ⟦mempergunakan⟧ paku", "memakai"), Row(.plainWord, "⟦guna⟧ memilih", "untuk"),
        Row(.plainWord, "Pemilih ⟦tidak diperkenankan⟧ memotret", "tidak boleh"), Row(.plainWord, "⟦Dalam hal⟧ pemilih sakit", "jika"),
        Row(
            .longSentence,
            "Singkat. ⟦Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh satu dua tiga empat lima enam tujuh delapan sembilan sepuluh {$region} {$cycle} dan dan dan dan⟧."),
    ]

    static let escaped = [
        Row(.typedFact, #"Bawa \"⟦KTP-el⟧\" Anda"#, "$documentsListed"), Row(.typedFact, #"\u0042awa \u00e9 \uD83D\uDDF3 ⟦KTP⟧"#, "$documentsListed"),
        Row(.typedHour, #"a\tb\n⟦0\u0037.00⟧"#, "$pollsOpen"), Row(.typedFact, #"é́ 🗳️ \\{x\\} ⟦C6⟧"#, "$invitationForm"),
    ]

    @Test(arguments: shouted + contestants + typed + officialese + escaped)
    func finds(row: Row) throws {
        let written = row.marked.replacing("⟦", with: "").replacing("⟧", with: "")
        let before = try #require(row.marked.split(separator: "⟦", omittingEmptySubsequences: false).first)
        let words = try #require(row.marked.split(separator: "⟦", omittingEmptySubsequences: false).last?.split(separator: "⟧").first)
        let findings = try WordingSamples.findings(written: written, cycle: row.cycle, language: row.language, by: try WordingSamples.check())
        #expect(findings.count == 1, "\(findings.map { "\($0.code) \($0.arguments)" })")
        let finding = try #require(findings.first)
        #expect(finding.code == row.code)
        #expect(finding.severity == .warning)
        #expect(finding.place?.line == 2)
        #expect(finding.place?.column == #"  "lead": ""#.count + before.count + 1)
        #expect(finding.place?.length == words.count)
        let said = [finding.arguments["suggestion"], finding.arguments["name"], finding.arguments["plainer"]].compactMap { $0 }.first ?? ""
        #expect(said == row.says)
    }

    @Test func everyCodeIsFoundByARow() {
        let found = Set((WordingTests.shouted + WordingTests.contestants + WordingTests.typed + WordingTests.officialese).map(\.code))
        #expect(found == Set(DiagnosticCode.wording))
    }

    @Test(arguments: [
        "Datang ke TPS", "Minta satu kali", "Nomor 112", "Mei", "Periksa nama Anda dalam DPT", "KPU TPS KPPS", "TPS", "Lipat A5", "Ayo memilih!", "Apa? Mengapa?",
        "Bawa {$documentsListed} ke TPS.", "Pada {$votingDay :date fields=year-month-day-weekday length=long}, pukul {$pollsOpen :time}.",
        "Coblos satu kali pada nomor, foto, atau nama satu pasangan calon.", "Lebih dari satu surat suara", "Coblos setiap surat suara satu kali", "Pilih 2 calon",
        "Minggu depan petugas datang", "Seminggu sekali, dua minggu lagi", "May I vote?", "Layanan 24 jam", "KPU Kabupaten/Kota", "KPU Kota Anda", "KPU asal atau KPU tujuan",
        "Datang ke PPS atau KPU asal.", "Warga pan dan psi", "Sila ketiga: persatuan Indonesia", "Lambang negara Garuda Pancasila", "karya dan berkarya", "Ibu PA mengajar",
        "Cara yang tepat guna", "Dalam hal ini tidak ada biaya", "Telepon 0812-3456-7890", "Lihat https://kpu.go.id/pemilu-2019/17-04-2019 ya", "info@kpu.go.id",
        "Pemilih berumur 17 tahun", "H- dan H", "Vitamin B-12", "KPU akan mengumumkannya", "versi 2.0", "Jumlah 1.250.000 orang",
        "Tanyakan pada Jl. Mawar no. 5 di desa", "DPRD DPR DPD", "partai lima tahun lalu",
    ])
    func leavesInnocentCopyAlone(copy: String) throws {
        let findings = try WordingSamples.findings(written: copy, by: try WordingSamples.check())
        #expect(findings.isEmpty, "\(findings.map { "\($0.code) \($0.arguments)" })")
    }

    /// Declarations and keys are no copy; every variant is, and sentences do not run from one into the next.
    @Test(arguments: [
        (".input {$ballotCount :integer} .match $ballotCount 1 {{satu surat suara}} 17 {{x}} * {{surat suara}}", []),
        (".input {$ballotCount :integer} .match $ballotCount 1 {{Datang guna memilih}} * {{Datang}}", ["guna"]),
        (".local $x = {|guna| :string} .match $x |guna }}| {{Datang}} * {{Datang guna memilih}}", ["guna"]),
        ("{{Datang {$pollsOpen :time} guna memilih}}", ["guna"]),
        (".input {$ballotCount :integer} .match $ballotCount " + (1...9).map { "\($0) {{satu dua tiga empat lima}} " }.joined() + "* {{x}}", []),
    ])
    func ofVariantsThePatternsAreLookedAt(copy: String, found: [String]) throws {
        let findings = try WordingSamples.findings(written: copy, by: try WordingSamples.check())
        #expect(findings.map { $0.arguments["text"] ?? "" } == found, "\(findings)")
    }

    @Test func officialeseIsLookedForInIndonesianOnly() throws {
        try #expect(WordingSamples.findings(written: "guna", language: "su", by: WordingSamples.check()).isEmpty)
    }

    @Test func contestantsAreThoseOfTheCycle() throws {
        let check = try WordingSamples.check()
        try #expect(WordingSamples.findings(written: "Jokowi", cycle: .pilkada2017, by: check).isEmpty)
        try #expect(WordingSamples.findings(written: "Perindo", cycle: .pilkada2017, by: check).isEmpty)
        try #expect(WordingSamples.findings(written: "Perindo", cycle: .pilkada2018, by: check).map(\.code) == [.contestantName])
    }
}
