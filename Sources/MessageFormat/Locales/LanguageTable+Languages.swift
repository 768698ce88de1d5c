extension LanguageTable {
    /// The table of a BCP 47 tag; every language without one of its own takes Indonesian, never English.
    public static func of(_ tag: String) -> LanguageTable {
        switch tag.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
        case "jv": javanese
        case "su": sundanese
        case "ms": malay
        case "en": english
        default: indonesian
        }
    }

    public static let indonesian = LanguageTable(
        weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
        shortWeekdays: ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"],
        months: ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
        monthFirst: false, dateSeparator: "/", padsShortDates: false, space: " ",
        timeSeparator: ".", twelveHours: false, beforeNoon: "AM", afterNoon: "PM", longJoiner: " pukul ", joiner: ", ",
        zones: [
            420: ("WIB", "Waktu Indonesia Barat"), 480: ("WITA", "Waktu Indonesia Tengah"), 540: ("WIT", "Waktu Indonesia Timur"),
        ],
        currencies: ["IDR": ("Rp", "Rupiah Indonesia"), "USD": ("US$", "Dolar Amerika Serikat"), "EUR": ("€", "Euro")],
        and: "dan", or: "atau", serialComma: true,
        numbers: NumberSymbols(decimal: ",", group: ".", currencySpace: .afterCodes), cardinalRule: .none, ordinalRule: .none)

    public static let javanese = {
        var table = indonesian
        table.weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Ahad"]
        table.shortWeekdays = ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Ahad"]
        table.shortMonths = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"]
        table.dateSeparator = "-"
        table.padsShortDates = true
        table.timeSeparator = ":"
        table.beforeNoon = "Isuk"
        table.afterNoon = "Wengi"
        table.longJoiner = " ing "
        table.zones = [
            420: ("WIB", "Wektu Indonesia sisih Kulon"), 480: ("WITA", "Wektu Indonesia Tengah"), 540: ("WIT", "Wektu Indonesia sisih Wetan"),
        ]
        table.and = "lan"
        table.or = "utawa"
        table.numbers.currencySpace = .always
        return table
    }()

    public static let sundanese = {
        var table = indonesian
        table.weekdays = ["Senén", "Salasa", "Rebo", "Kemis", "Jumaah", "Saptu", "Minggu"]
        table.shortWeekdays = ["Sen", "Sal", "Reb", "Kem", "Jum", "Sap", "Mng"]
        table.months = [
            "Januari", "Pébruari", "Maret", "April", "Méi", "Juni", "Juli", "Agustus", "Séptémber", "Oktober", "Nopémber", "Désémber",
        ]
        table.shortMonths = ["Jan", "Péb", "Mar", "Apr", "Méi", "Jun", "Jul", "Ags", "Sép", "Okt", "Nop", "Dés"]
        table.commaBehindWeekday = false
        table.longJoiner = " jam "
        table.and = "sareng"
        table.or = "atanapi"
        table.currencies["USD"] = ("$", "Dolar Amérika")
        table.numbers.currencySpace = .afterLetters
        return table
    }()

    public static let malay = LanguageTable(
        weekdays: ["Isnin", "Selasa", "Rabu", "Khamis", "Jumaat", "Sabtu", "Ahad"],
        shortWeekdays: ["Isn", "Sel", "Rab", "Kha", "Jum", "Sab", "Ahd"],
        months: ["Januari", "Februari", "Mac", "April", "Mei", "Jun", "Julai", "Ogos", "September", "Oktober", "November", "Disember"],
        shortMonths: ["Jan", "Feb", "Mac", "Apr", "Mei", "Jun", "Jul", "Ogo", "Sep", "Okt", "Nov", "Dis"],
        monthFirst: false, dateSeparator: "/", padsShortDates: false, space: " ",
        timeSeparator: ":", twelveHours: true, beforeNoon: "PG", afterNoon: "PTG", longJoiner: " pada ", joiner: ", ",
        zones: indonesian.zones,
        currencies: ["MYR": ("RM", "Ringgit Malaysia"), "EUR": ("€", "Euro")],
        and: "dan", or: "atau", serialComma: false,
        numbers: NumberSymbols(decimal: ".", group: ","), cardinalRule: .none, ordinalRule: .oneIfEqual)

    public static let english = LanguageTable(
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        monthFirst: true, commaBehindWeekday: false, dateSeparator: "/", padsShortDates: false, space: " ",
        timeSeparator: ":", twelveHours: true, beforeNoon: "AM", afterNoon: "PM", longJoiner: " at ", joiner: ", ",
        zones: [
            420: ("WIB", "Western Indonesia Time"), 480: ("WITA", "Central Indonesia Time"), 540: ("WIT", "Eastern Indonesia Time"),
        ],
        currencies: ["IDR": ("IDR", "Indonesian rupiahs"), "USD": ("$", "US dollars"), "EUR": ("€", "euros")],
        and: "and", or: "or", serialComma: true,
        numbers: NumberSymbols(decimal: ".", group: ",", currencySpace: .afterLetters), cardinalRule: .oneIfBare, ordinalRule: .englishOrdinal)

    /// English as it is written in Indonesia: English names and plurals, and the order and signs of Indonesian.
    public static let englishOfIndonesia = {
        var table = english
        table.monthFirst = false
        table.padsShortDates = true
        table.timeSeparator = "."
        table.twelveHours = false
        table.currencies["IDR"] = ("Rp", "Indonesian rupiahs")
        table.currencies["USD"] = ("US$", "US dollars")
        table.numbers = NumberSymbols(decimal: ",", group: ".", currencySpace: .afterLetters)
        return table
    }()
}
