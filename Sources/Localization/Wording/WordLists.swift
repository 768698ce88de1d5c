/// The words of the calendar, of numbers and of the house that the checks know, in the languages that people write in.
enum WordLists {
    /// By month: Indonesian with older spellings, Sundanese, English.
    static let months: [[String]] = [
        ["januari", "january"], ["februari", "pebruari", "pébruari", "february"], ["maret", "march"], ["april"], ["mei", "méi", "may"], ["juni", "june"],
        ["juli", "july"], ["agustus", "august"], ["september", "séptémber"], ["oktober", "october"], ["november", "nopember", "nopémber"],
        ["desember", "désémber", "december"],
    ]

    /// From Monday: Indonesian, Javanese, Sundanese, English.
    static let weekdays: [[String]] = [
        ["senin", "senén", "monday"], ["selasa", "slasa", "salasa", "tuesday"], ["rabu", "rebo", "wednesday"], ["kamis", "kemis", "thursday"],
        ["jumat", "jum'at", "jemuwah", "jumaah", "friday"], ["sabtu", "setu", "saptu", "saturday"], ["minggu", "ahad", "ngahad", "sunday"],
    ]

    /// Those that mean something else as well: `minggu` is a week, `setu` a lake, `may` and `march` are English verbs.
    static let ambiguous = ["minggu", "ahad", "setu", "may", "march", "mei", "méi", "august"]
    static let calendarNouns = ["hari", "dinten", "dina", "poé", "poe", "bulan", "wulan", "sasi", "sasih"]

    /// By number, from 1: Indonesian, Javanese (ngoko, krama and before a noun), Sundanese, English.
    static let numbers: [[String]] = [
        ["satu", "siji", "setunggal", "hiji", "one"], ["dua", "loro", "rong", "kalih", "two"], ["tiga", "telu", "telung", "tigang", "tilu", "three"],
        ["empat", "papat", "patang", "sekawan", "opat", "four"], ["lima", "limang", "gangsal", "five"], ["enam", "enem", "nem", "genep", "six"],
        ["tujuh", "pitu", "seven"], ["delapan", "wolu", "dalapan", "eight"], ["sembilan", "sanga", "salapan", "nine"], ["sepuluh", "sadasa", "sapuluh", "ten"],
        ["sebelas", "sewelas", "eleven"], ["rolas", "twelve"],
    ]
    static let allOf = ["kedua", "ketiga", "keempat", "kelima"]
    static let oclock = ["pukul", "jam", "tabuh"]
    static let afternoon = ["siang", "sore", "sonten", "petang", "malam"]
    static let counters = ["lembar", "buah", "jenis", "macam", "warna", "lembaran"]
    static let receive = ["menerima", "terima", "mendapat", "mendapatkan", "dapat", "memperoleh", "diberi", "diberikan", "nampi", "angsal", "nampa"]
    static let anyRegion = ["anda", "saudara", "setempat", "asal", "tujuan", "masing-masing", "panjenengan", "anjeun"]

    static let votes = [
        "coblos", "coblosen", "cobloslah", "mencoblos", "nyoblos", "dicoblos", "pilih", "pilihlah", "memilih", "milih", "dukung", "dukunglah", "mendukung", "menangkan",
    ]
    static let contestants = ["paslon", "partai", "caleg", "capres", "cawapres", "cagub", "cabup", "cawali", "parpol"]
    static let ordinals = ["nomor", "nomer", "no"]
    static let fillers = ["saja", "pasangan", "calon", "paslon", "partai", "caleg", "pada", "di", "kolom", "gambar", "untuk", "hanya"]

    /// Written in capitals by right, so that they do not make a sentence one in capitals.
    static let acronyms = [
        "tps", "kpu", "kpps", "pps", "ppk", "pantarlih", "kip", "dkpp", "bawaslu", "panwas", "panwaslih", "dpt", "dps", "dpshp", "dpthp", "dptb", "dpk", "dpph", "dp4",
        "ktp", "ktp-el", "e-ktp", "nik", "kk", "sim", "c6", "a5", "wib", "wita", "wit", "dpr", "dpd", "dprd", "mpr", "dpra", "dprk", "dprp", "dprpb", "mrp", "ri", "nkri",
        "tni", "polri", "pns", "asn", "sms", "qr", "faq", "pkpu", "uu", "diy", "dki", "ntb", "ntt", "rt", "rw", "sd", "smp", "sma", "smk",
    ]

    static let documents = [
        "ktp", "ktp-el", "ktp-elektronik", "e-ktp", "c6", "c6-kwk", "c6-kpu", "a.5", "a.5-kpu", "a.5-kwk", "a5-kpu", "a5-kwk", "dptb", "dpk", "dpph",
    ]
    static let shortDocuments = ["a5"]
    static let forms = ["formulir", "form", "model", "surat"]
    static let organisers = ["kpu", "kip"]
    static let supervisors = ["bawaslu", "panwas", "panwaslu", "panwaslih"]
    static let regionKinds = ["kabupaten", "kota", "provinsi", "kab", "prov"]
}
