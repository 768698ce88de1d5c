internal import Diagnostics

extension Sentences {
    /// Findings in the text of JSON files: encoding, limits and syntax.
    static func ofJSON(_ code: DiagnosticCode) -> Sentence? { ofJSONFiles(code) ?? ofJSONPunctuation(code) ?? ofJSONTexts(code) ?? ofJSONValues(code) }

    private static func ofJSONFiles(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .textEncoding: Sentence(
            "The file is {$encoding} text, not UTF-8.", "Berkas ini teks {$encoding}, bukan UTF-8.", do: "Save it again as UTF-8.",
            "Simpan kembali sebagai UTF-8.")
        case .invalidUTF8: Sentence(
            "The byte {$byte} (number {$offset} of the file, from 0) is not UTF-8 text.",
            "Bita {$byte} (nomor {$offset} dalam berkas, dari 0) bukan teks UTF-8.",
            do: "Save the file again as UTF-8; it may have been saved as ANSI (Windows-1252).",
            "Simpan kembali sebagai UTF-8; mungkin tersimpan sebagai ANSI (Windows-1252).")
        case .fileTooLarge: Sentence(
            "The file is larger than {$limit}.", "Berkas ini lebih besar dari {$limit}.", do: "Divide it, or remove what is not needed.",
            "Bagi berkasnya, atau hapus yang tidak perlu.")
        case .nestingTooDeep: Sentence(
            "Lists and objects stand within one another more than {$limit} deep.", "Daftar dan objek bersarang lebih dari {$limit} tingkat.",
            do: "Remove brackets.", "Kurangi kurungnya.")
        case .tooManyKeys: Sentence(
            "This object has more than {$limit} keys.", "Objek ini memiliki lebih dari {$limit} kunci.", do: "Remove some.", "Hapus sebagian.")
        case .stringTooLong: Sentence(
            "This text is longer than {$limit}.", "Teks ini lebih panjang dari {$limit}.", do: "Shorten it, or look for a missing `\"`.",
            "Pendekkan, atau cari tanda `\"` yang kurang.")
        case .emptyFile: Sentence(
            "The file is empty.", "Berkas ini kosong.", do: "Write an object between curly brackets.", "Tulis objek di antara kurung kurawal.")
        case .duplicateKey: Sentence(
            "`{$key}` stands twice in this object.", "`{$key}` tertulis dua kali dalam objek ini.", do: "Remove one of the two.",
            "Hapus salah satunya.")
        case .jsonSyntax: Sentence(
            "`{$found}` cannot stand here.", "`{$found}` tidak boleh ada di sini.", do: "Remove it, or correct what is before it.",
            "Hapus, atau perbaiki yang sebelumnya.")
        case .textAfterEnd: Sentence(
            "`{$found}` stands after the end of the file's value.", "`{$found}` berada sesudah akhir isi berkas.",
            do: "Remove it, or the bracket before it that closes too early.", "Hapus, atau hapus kurung sebelumnya yang menutup terlalu awal.")
        case .secondValue: Sentence(
            "A second value stands after the first.", "Ada nilai kedua sesudah yang pertama.", do: "Keep one value in the file.",
            "Simpan satu nilai saja dalam berkas.")
        default: nil
        }
    }

    private static func ofJSONPunctuation(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .trailingComma: Sentence(
            "There is a comma before the closing `{$bracket}`.", "Ada koma sebelum penutup `{$bracket}`.", do: "Remove the comma.", "Hapus komanya.")
        case .extraComma: Sentence(
            "There is nothing before this comma.", "Tidak ada apa pun sebelum koma ini.", do: "Remove the comma.", "Hapus komanya.")
        case .missingComma: Sentence(
            "A comma is missing here.", "Di sini kurang koma.", do: "Write a comma between the two items.", "Tulis koma di antara kedua butir.")
        case .semicolon: Sentence(
            "A semicolon stands where a comma should be.", "Titik koma dipakai sebagai pengganti koma.", do: "Write a comma.", "Tulis koma.")
        case .missingColon: Sentence(
            "A colon is missing after the key `{$key}`.", "Sesudah kunci `{$key}` kurang titik dua.", do: "Write a colon.", "Tulis titik dua.")
        case .equalsSign: Sentence(
            "`{$found}` stands where a colon should be.", "`{$found}` dipakai sebagai pengganti titik dua.", do: "Write a colon.",
            "Tulis titik dua.")
        case .missingValue: Sentence(
            "The key `{$key}` has no value.", "Kunci `{$key}` tidak memiliki nilai.", do: "Write its value, or remove the key.",
            "Tulis nilainya, atau hapus kuncinya.")
        case .missingKey: Sentence(
            "There is a value without a key.", "Ada nilai tanpa kunci.", do: "Write a key and a colon before it.",
            "Tulis kunci dan titik dua sebelumnya.")
        case .unclosedBracket: Sentence(
            "The bracket `{$bracket}` is not closed.", "Kurung `{$bracket}` belum ditutup.", do: "Write `{$closing}` where it ends.",
            "Tulis `{$closing}` di akhirnya.")
        case .wrongBracket: Sentence(
            "`{$found}` does not fit the open bracket; `{$expected}` does.", "`{$found}` tidak cocok dengan kurung pembukanya; yang cocok `{$expected}`.",
            do: "Correct the bracket.", "Perbaiki kurungnya.")
        case .missingOpeningBracket: Sentence(
            "The curly bracket that opens the object before `{$key}` is missing.", "Kurung kurawal pembuka objek sebelum `{$key}` belum ada.",
            do: "Write it before the first key.", "Tulis sebelum kunci pertama.")
        case .comment: Sentence(
            "JSON has no comments such as `{$found}`.", "JSON tidak mengenal komentar seperti `{$found}`.", do: "Remove the comment.",
            "Hapus komentarnya.")
        case .invisibleCharacter: Sentence(
            "There is an invisible character here, {$character}.", "Ada karakter tak terlihat di sini, {$character}.",
            do: "Replace it with an ordinary space.", "Ganti dengan spasi biasa.")
        default: nil
        }
    }

    private static func ofJSONTexts(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .singleQuotes: Sentence(
            "Texts stand between double quotes, not between `{$found}`.", "Teks ditulis di antara tanda petik ganda, bukan `{$found}`.",
            do: "Write `\"`.", "Tulis `\"`.")
        case .smartQuotes: Sentence(
            "`{$found}` is a typographic quotation mark; JSON needs `\"`.", "`{$found}` adalah tanda petik tipografis; JSON memerlukan `\"`.",
            do: "Write `\"`.", "Tulis `\"`.")
        case .unquotedKey: Sentence(
            "The key `{$key}` is not between double quotes.", "Kunci `{$key}` tidak diapit tanda petik ganda.", do: "Write `\"` before and after it.",
            "Tulis `\"` sebelum dan sesudahnya.")
        case .unquotedValue: Sentence(
            "The text `{$found}` is not between double quotes.", "Teks `{$found}` tidak diapit tanda petik ganda.",
            do: "Write `\"` before and after it.", "Tulis `\"` sebelum dan sesudahnya.")
        case .quoteInString: Sentence(
            "There are quotation marks within the text.", "Ada tanda petik di dalam teks.", do: "Write them as `\\\\\"`, or as “ and ”.",
            "Tulis sebagai `\\\\\"`, atau sebagai “ dan ”.")
        case .doubledQuote: Sentence(
            "The quotation mark stands twice.", "Tanda petik tertulis dua kali.", do: "Remove one of the two.", "Hapus salah satunya.")
        case .unclosedString: Sentence(
            "The text that begins here has no closing `\"`.", "Teks yang dimulai di sini tidak memiliki `\"` penutup.",
            do: "Write `\"` at its end.", "Tulis `\"` di akhirnya.")
        case .newlineInString: Sentence(
            "A text must not go on in the next line.", "Teks tidak boleh berlanjut ke baris berikutnya.", do: "Write `\\\\n` for the line break.",
            "Tulis `\\\\n` untuk ganti baris.")
        case .tabInString: Sentence(
            "There is a tab within the text.", "Ada tab di dalam teks.", do: "Write `\\\\t`, or a space.", "Tulis `\\\\t`, atau spasi.")
        case .controlCharacter: Sentence(
            "There is a control character within the text, {$character}.", "Ada karakter kendali di dalam teks, {$character}.", do: "Remove it.",
            "Hapus.")
        case .badEscape: Sentence(
            "JSON has no escape `{$found}`.", "JSON tidak mengenal `{$found}`.", do: "Write `\\\\\\\\` for a backslash; a Unicode escape is `\\\\u` and four digits.",
            "Tulis `\\\\\\\\` untuk garis miring terbalik; kode Unicode ditulis `\\\\u` dan empat angka heksadesimal.")
        case .loneSurrogate: Sentence(
            "`{$found}` is only half a character.", "`{$found}` hanya separuh karakter.", do: "Type the character itself.",
            "Ketik karakternya langsung.")
        default: nil
        }
    }

    private static func ofJSONValues(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .literalSpelling: Sentence(
            "`{$found}` is written `{$expected}` in JSON.", "`{$found}` ditulis `{$expected}` dalam JSON.", do: "Write `{$expected}`.",
            "Tulis `{$expected}`.")
        case .notANumber: Sentence(
            "JSON has no number `{$found}`.", "JSON tidak mengenal angka `{$found}`.", do: "Write a number.", "Tulis angka.")
        case .decimalComma: Sentence(
            "The number `{$found}` has a comma for its decimal point.", "Angka `{$found}` memakai koma desimal.", do: "Write a point.", "Tulis titik.")
        case .leadingZero: Sentence(
            "The number `{$found}` begins with zeros.", "Angka `{$found}` diawali nol.", do: "Remove them; write codes between double quotes.",
            "Hapus nolnya; kode ditulis di antara tanda petik ganda.")
        case .leadingPlus: Sentence(
            "The number `{$found}` begins with a plus sign.", "Angka `{$found}` diawali tanda tambah.", do: "Remove it.", "Hapus.")
        case .bareDecimalPoint: Sentence(
            "The number `{$found}` needs a digit on both sides of its point.", "Angka `{$found}` memerlukan angka di kedua sisi titiknya.",
            do: "Write the missing digit, or remove the point.", "Tulis angka yang kurang, atau hapus titiknya.")
        case .numberSyntax: Sentence(
            "`{$found}` is not written as JSON writes numbers.", "`{$found}` bukan penulisan angka JSON.", do: "Write digits, and a point for decimals.",
            "Tulis angka saja, dengan titik untuk desimal.")
        default: nil
        }
    }
}
