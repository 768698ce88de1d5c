/// The program's own words in the arguments of findings, in Indonesian. `{}` stands for what differs from finding to finding.
enum Phrase {
    /// The Indonesian wording; the phrase itself where there is none, as for names and figures.
    static func indonesian(_ english: String) -> String {
        for (pattern, wording) in all {
            guard let parts = parts(english, pattern.split(separator: "{}", omittingEmptySubsequences: false)) else { continue }
            var result = ""
            for (index, fixed) in wording.split(separator: "{}", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { result += index - 1 < parts.count ? parts[index - 1] : "…" }
                result += fixed
            }
            return result
        }
        return english
    }

    /// What stands in the gaps of a pattern; `nil` where the text is not one of its kind.
    private static func parts(_ text: String, _ fixed: [Substring]) -> [String]? {
        guard let first = fixed.first, let last = fixed.last, text.hasPrefix(first), text.count >= first.count + (fixed.count > 1 ? last.count : 0)
        else { return nil }
        guard fixed.count > 1 else { return text == first ? [] : nil }
        guard text.hasSuffix(last) else { return nil }
        var rest = text.dropFirst(first.count).dropLast(last.count)
        var parts: [String] = []
        for between in fixed.dropFirst().dropLast() {
            guard let found = rest.firstRange(of: between) else { return nil }
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }

    private static let all: [(String, String)] = [
        // What a value must be, and what it is
        ("a text", "teks"), ("a list", "daftar"), ("an empty list", "daftar kosong"), ("an object", "objek"), ("true or false", "true atau false"),
        ("a whole number from {} to {}", "bilangan bulat dari {} sampai {}"), ("a number from {} to {}", "angka dari {} sampai {}"),
        ("a list with at least one material", "daftar yang memuat sedikitnya satu bahan"), ("a text or an object with text", "teks, atau objek dengan text"),
        ("an object of reasons", "objek yang memuat alasan"), ("an object with image and alt", "objek dengan image dan alt"),
        ("the file", "isi berkas"),
        ("a colour such as {}", "warna seperti {}"), ("a length such as {}", "ukuran panjang seperti {}"),
        // What is allowed
        ("{}; PDF is not made yet", "{}; PDF belum dibuat"), ("a share such as {}", "persentase seperti {}"), ("a day such as {}", "tanggal seperti {}"),
        ("a reason in words", "alasan dengan kata-kata"),
        ("an SVG file below images/, or house: and the name of a drawing", "berkas SVG dalam images/, atau house: dan nama gambar"),
        ("codes of provinces, because the level is province", "kode provinsi, karena level-nya province"),
        ("small letters, digits and single hyphens, but not {}", "huruf kecil, angka, dan tanda hubung tunggal, tetapi bukan {}"),
        // Why a row of a table cannot be read
        ("a day is written like {}", "tanggal ditulis seperti {}"), ("the cycle is one of {}", "cycle harus salah satu dari {}"),
        ("the office is one of {}", "office harus salah satu dari {}"), ("a count is written in digits only", "jumlah ditulis dengan angka saja"),
        ("a code is written like {} or {}", "kode ditulis seperti {} atau {}"),
        ("a code of two digits is a provinsi, any other a kabupaten or kota", "kode dua angka adalah provinsi, selainnya kabupaten atau kota"),
        ("the name is missing", "namanya belum ada"), ("the time zone must be WIB, WITA or WIT", "zona waktu harus WIB, WITA, atau WIT"),
        ("the code stands twice", "kodenya tertulis dua kali"),
        ("a gubernur is elected in a province, a bupati in a kabupaten, a walikota in a kota", "gubernur dipilih di provinsi, bupati di kabupaten, walikota di kota"),
        ("province and label_there must have as many parts", "province dan label_there harus sama banyak bagiannya"),
        ("the method is punched, noken or mixed", "method harus punched, noken, atau mixed"),
        ("what is counted is one of {}, or an office", "yang dihitung harus salah satu dari {}, atau jabatan"),
        ("the kind is one of {}", "kind harus salah satu dari {}"), ("the number must be from 1 to 99, or empty", "nomor harus 1 sampai 99, atau kosong"),
        ("the name stands twice", "namanya tertulis dua kali"), ("the number stands twice", "nomornya tertulis dua kali"),
        ("a quoted cell is not closed", "tanda petik sel belum ditutup"), ("two columns have the same name", "dua kolom bernama sama"),
        ("the table is empty", "tabelnya kosong"), ("{} cells where {} columns are", "{} sel padahal ada {} kolom"),
        ("the word must be there, in small letters", "katanya harus ada, dengan huruf kecil"), ("a source is needed", "sumbernya harus ada"),
        ("the word stands twice", "katanya tertulis dua kali"),
        ("a language, day 1–7 or month 1–12, a name, a source and a state are needed, and each day and month once",
            "bahasa, hari 1–7 atau bulan 1–12, nama, sumber, dan status harus ada, masing-masing hari dan bulan satu kali"),
        ("{} lacks the name of a day or of a month", "{} belum memiliki nama suatu hari atau bulan"),
        // What is counted
        ("provinces", "provinsi"), ("regencies", "kabupaten"), ("cities", "kota"), ("districts", "kecamatan"), ("villages", "desa"),
        ("urban-wards", "kelurahan"),
        // Why a message cannot be read
        ("after \\ only \\ { | } may stand", "sesudah \\ hanya boleh ada \\ { | }"),
        ("a closing brace has no opening one; write \\} for the character", "kurung kurawal penutup tanpa pembuka; untuk karakternya tulis \\}"),
        ("a placeholder is not closed", "kurung kurawal variabel belum ditutup"), ("markup is not read yet", "markah belum didukung"),
        ("a placeholder must begin with $ and the name of a fact", "sesudah kurung kurawal harus ada $ dan nama variabel"),
        ("the name of a fact is missing", "nama variabel belum ada"), ("the name of a function is missing", "nama fungsi belum ada"),
        ("the name of an option is missing", "nama opsi belum ada"), ("the value of an option is missing", "nilai opsi belum ada"),
        ("= is missing after the option {}", "sesudah opsi {} kurang tanda ="), ("a quoted value is not closed", "nilai di antara | belum ditutup"),
        ("declarations and variants (.input, .local, .match) are not read yet", "deklarasi dan varian (.input, .local, .match) belum didukung"),
    ]
}
