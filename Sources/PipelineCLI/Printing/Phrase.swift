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
        ("the name of a CSV file in the campaign's folder", "nama berkas CSV dalam folder kampanye"), ("pieces for whole regions", "bahan untuk seluruh wilayah"),
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
        ("a rate is written like {}; without one, voted and listed must be there", "rate ditulis seperti {}; tanpa itu, voted dan listed harus diisi"),
        ("more voted than were listed", "yang memilih melebihi yang terdaftar"),
        ("the name stands twice", "namanya tertulis dua kali"), ("the number stands twice", "nomornya tertulis dua kali"),
        ("a quoted cell is not closed", "tanda petik sel belum ditutup"), ("a row is too long", "barisnya terlalu panjang"), ("two columns have the same name", "dua kolom bernama sama"),
        ("the table is empty", "tabelnya kosong"), ("{} cells where {} columns are", "{} sel padahal ada {} kolom"),
        ("the word must be there, in small letters", "katanya harus ada, dengan huruf kecil"), ("a source is needed", "sumbernya harus ada"),
        ("the word stands twice", "katanya tertulis dua kali"),
        ("a language, day 1–7 or month 1–12, a name, a source and a state are needed, and each day and month once",
            "bahasa, hari 1–7 atau bulan 1–12, nama, sumber, dan status harus ada, masing-masing hari dan bulan satu kali"),
        ("{} lacks the name of a day or of a month", "{} belum memiliki nama suatu hari atau bulan"),
        // Why a template cannot be used
        ("the slot {} has no rule in template.json", "tempat {} belum punya aturan di template.json"),
        ("no drawing of this page has a slot {}", "tidak ada gambar halaman ini yang memiliki tempat {}"),
        ("no drawing has a slot for the imprint", "tidak ada gambar yang memiliki tempat untuk imprint"),
        ("the disc of {} has a colour {} that is not in assets/swatches.json", "lingkaran {} berwarna {}, yang tidak ada di assets/swatches.json"),
        ("a size above 0 that is not above the largest", "ukuran di atas 0 yang tidak melebihi largest"),
        ("0px, because a piece for the screen is not trimmed", "0px, karena bahan untuk layar tidak dipotong"),
        ("an object with flow, continues, headline, picture, qr, band or imprint", "objek dengan flow, continues, headline, picture, qr, band, atau imprint"),
        // Why a file cannot be read or written, in the words of the system
        ("it is not there", "tidak ada"), ("it is not a file", "bukan berkas"), ("it is larger than {} bytes", "ukurannya melebihi {} byte"),
        ("No space left on device", "ruang penyimpanan habis"), ("database or disk is full", "ruang penyimpanan habis"),
        ("Disk quota exceeded", "jatah penyimpanan habis"), ("Permission denied", "izinnya tidak ada"), ("Read-only file system", "penyimpanan hanya dapat dibaca"),
        ("Input/output error", "perangkat tidak menjawab"), ("Too many open files", "terlalu banyak berkas terbuka"), ("Is a directory", "itu sebuah folder"),
        ("Not a directory", "bukan folder"), ("File name too long", "nama berkas terlalu panjang"),
        ("Too many levels of symbolic links", "tautannya berputar tanpa ujung"),
        // What is counted
        ("provinces", "provinsi"), ("regencies", "kabupaten"), ("cities", "kota"), ("districts", "kecamatan"), ("villages", "desa"),
        ("urban-wards", "kelurahan"),
        // Why a message cannot be read
        ("after \\ only \\ { | } may stand", "sesudah \\ hanya boleh ada \\ { | }"),
        ("a closing brace has no opening one; write \\} for the character", "kurung kurawal penutup tanpa pembuka; untuk karakternya tulis \\}"),
        ("a placeholder is not closed", "kurung kurawal variabel belum ditutup"), ("a placeholder must end here with }", "di sini harus ada } penutup"),
        ("a placeholder must begin with $ and a name, a literal, a function, or markup", "sesudah kurung kurawal harus ada $ dan nama variabel"),
        ("a space must stand before a function", "sebelum nama fungsi harus ada spasi"), ("a name must stand here", "di sini harus ada nama"),
        ("= must follow the name of an option", "sesudah nama opsi kurang tanda ="),
        ("the value of an option must be a literal or a variable", "nilai opsi harus berupa kata atau variabel"),
        ("a space must stand before an attribute", "sebelum atribut harus ada spasi"), ("the value of an attribute must be a literal", "nilai atribut harus berupa kata"),
        ("a text in | | is not closed", "teks di antara | belum ditutup"), ("an expression in braces must stand here", "di sini harus ada variabel dalam kurung kurawal"),
        ("} must follow the / of markup that stands alone", "sesudah / harus ada }"), ("copy has no markup such as {}", "teks tidak mengenal markah seperti {}"),
        ("only .input, .local and .match may follow a full stop here; put the text in {{ }} if it begins with one",
            "sesudah titik di awal hanya boleh ada .input, .local, dan .match; teks yang diawali titik ditulis dalam {{ }}"),
        ("nothing may follow the end of the message", "tidak boleh ada apa pun sesudah akhir pesan"),
        (".input must be followed by a variable in braces", "sesudah .input harus ada variabel dalam kurung kurawal"),
        ("a space must follow .local", "sesudah .local harus ada spasi"), (".local must be followed by $ and a name", "sesudah .local harus ada $ dan nama"),
        ("= must follow the name of .local", "sesudah nama .local kurang tanda ="),
        ("the value of .local must be an expression, not markup", "nilai .local harus berupa ekspresi, bukan markah"),
        ("a space must stand before each variable of .match", "sebelum setiap variabel .match harus ada spasi"),
        (".match must be followed by a space, $ and a name", "sesudah .match harus ada spasi, $, dan nama"),
        ("a space must stand between .match and its first variant", "antara .match dan varian pertama harus ada spasi"),
        ("a variant must end with a pattern in {{ }}", "varian harus diakhiri teks dalam {{ }}"),
        ("a space must stand between the keys of a variant", "antara kunci varian harus ada spasi"),
        ("a key must be *, a word or a text in | |", "kunci harus berupa *, kata, atau teks di antara | |"),
        ("a pattern in {{ }} must stand here", "di sini harus ada teks dalam {{ }}"), ("the pattern is not closed by }}", "teks belum ditutup dengan }}"),
        ("the character U+0000 may not stand in a message", "karakter U+0000 tidak boleh ada dalam pesan"),
        ("{} is declared after it was declared or used", "{} dideklarasikan sesudah dideklarasikan atau dipakai"), ("the option {} is given twice", "opsi {} tertulis dua kali"),
        ("variant {} has the keys of an earlier one", "varian {} sama kuncinya dengan varian sebelumnya"),
        ("no variant has only * as its keys", "belum ada varian yang semua kuncinya *"),
        ("{} chooses a variant, but no function is declared for it", "{} memilih varian, tetapi fungsinya belum dideklarasikan"),
        ("variant {} has not one key for each variable of .match", "jumlah kunci varian {} tidak sama dengan jumlah variabel .match"),
        ("a language, a term, a translation and a state are needed, and each term once",
            "bahasa, istilah, terjemahan, dan status harus ada, masing-masing istilah satu kali"),
        ("all of Indonesia", "seluruh Indonesia"),
        ("it is no ledger", "bukan buku penerimaan"), ("it is of another version", "dibuat oleh versi lain"),
        ("an entry has a value of another kind", "isinya tidak seperti yang ditulis"),
        ("no mark", "tanpa tanda baca"), ("elements", "elemen"), ("levels", "tingkat"), ("bytes", "bita"), ("attributes of one element", "atribut dalam satu elemen"),
        ("declarations of namespaces", "deklarasi ruang nama"), ("a whole number", "bilangan bulat"), ("a word, not a variable", "kata, bukan variabel"),
    ]
}
