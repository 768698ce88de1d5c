internal import Distribution
internal import Elections

extension ScheduleReport {
    /// On what the plan stands, line by line.
    var assumptions: [String] {
        let times = leadTimes
        var lines = [
            words.say(
                "Kapasitas percetakan, rute, keberangkatan, dan lama kerja adalah asumsi perencanaan, bukan angka KPU (keyakinan rendah). Semuanya ada dalam assets/distribution dan harus diganti dengan angka percetakan dan pengangkut.",
                "Capacities of shops, routes, departures and lead times are planning assumptions, not figures of KPU (low confidence). All of them are in assets/distribution and are to be replaced by the shops' and carriers' own."),
            words.say(
                "Terjemahan \(times.translationDays), persetujuan \(times.signOffDays), pesanan langsung \(times.directOrderDays), tender \(times.tenderDays), kemas \(times.packDays), serah kirim \(times.dispatchDays), terima \(times.receiveDays) hari kerja; pembagian ke desa \(times.handOutDays) hari. Pesanan di atas \(words.money(times.directOrderLimit)) melalui tender.",
                "Translation \(times.translationDays), sign-off \(times.signOffDays), direct purchase \(times.directOrderDays), tender \(times.tenderDays), packing \(times.packDays), dispatch \(times.dispatchDays), receiving \(times.receiveDays) working days; hand-out in villages \(times.handOutDays) days. Orders above \(words.money(times.directOrderLimit)) go to tender."),
            words.say(
                "Minggu, hari libur nasional, dan cuti bersama bukan hari kerja. Perjalanan dihitung dalam hari kalender; kapal berangkat menurut jadwalnya.",
                "Sundays, national holidays and joint leave are no working days. The way is counted in calendar days; ships leave by their timetable."),
            words.say(
                "Satu percetakan dianggap satu mesin; satu pekerjaan (bahan, bahasa, wilayah) boleh dicetak terputus dan disetel sekali. Dengan anggapan itu, urutan menurut batas waktu menemukan rencana bila memang ada.",
                "A shop counts as one machine; a job (material, language, region) may be interrupted and is set up once. Under these assumptions printing by deadline finds a plan whenever there is one."),
            words.say(
                "Jumlah perkiraan: pemilih dan TPS yang belum diketahui per kabupaten/kota dibagi dari angka provinsi menurut desa dan kelurahan. Aturannya tercantum per baris dalam schedule.csv.",
                "Estimated numbers: voters and polling stations not known by regency are apportioned from the province by villages and urban wards. The rule stands in each row of schedule.csv."),
        ]
        if costs != nil {
            lines.append(words.say(
                "Harga cetak, ongkos angkut, dan pagu adalah asumsi perencanaan, bukan angka KPU (keyakinan rendah). Angkut dihitung per ruas menurut berat, dibulatkan ke atas ke kilogram, atau menurut boks. Biaya dijumlahkan menurut wilayah: kabupaten/kota masuk ke provinsinya, semuanya ke nasional; pagu berlaku untuk jumlah wilayah itu.",
                "Prices of printing, carriage and ceilings are planning assumptions, not figures of KPU (low confidence). Carriage counts for each leg by weight, rounded up to a kilogram, or by boxes. Costs add up by area: regencies to their province, all to the country; a ceiling is for the sum of its area."))
        }
        lines += shops.shops.map { shop in
            words.say(
                "\(shop.name): \(words.number(shop.sheetsPerDay)) lembar A3 per hari kerja, \(words.number(shop.setupSheets)) lembar hilang setiap penyetelan.",
                "\(shop.name): \(words.number(shop.sheetsPerDay)) sheets of A3 a working day, \(words.number(shop.setupSheets)) sheets lost with each setup.")
        }
        return lines
    }
}
