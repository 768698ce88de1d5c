extension Vocabulary {
    /// The Indonesian words; under the name of a vocabulary where a value means something else elsewhere.
    static let labels = [
        "pilkada-2017": "Pilkada 2017", "pilkada-2018": "Pilkada 2018", "pemilu-2019": "Pemilu 2019",

        "public-relations": "Hubungan masyarakat", "socialisation": "Sosialisasi", "voter-education": "Pendidikan pemilih",
        "information-service": "Layanan informasi",

        "general-public": "Masyarakat umum", "families": "Keluarga", "first-time-voters": "Pemilih pemula", "young-voters": "Pemilih muda",
        "women": "Perempuan", "persons-with-disabilities": "Penyandang disabilitas", "special-needs": "Pemilih berkebutuhan khusus",
        "marginalised": "Kelompok marginal", "communities": "Komunitas", "religious-groups": "Kelompok keagamaan", "netizens": "Warganet",
        "democracy-volunteers": "Relawan demokrasi", "parties-and-contestants": "Partai politik dan peserta",

        "schedule": "Tahapan dan jadwal", "voter-list": "Daftar pemilih", "contestants": "Peserta pemilihan",
        "voting-day": "Hari pemungutan suara", "polling-place": "Tempat pemungutan suara", "documents": "Dokumen yang dibawa",
        "hotline": "Nomor layanan", "ballot-papers": "Surat suara", "marking": "Cara mencoblos", "access": "Aksesibilitas",
        "money-politics": "Politik uang", "hoaxes": "Hoaks", "participation": "Partisipasi", "counting": "Penghitungan suara",
        "complaints": "Pengaduan", "moving": "Pindah memilih", "single-candidate": "Calon tunggal",

        "regency": "Kabupaten/kota", "province": "Provinsi",
        "voting": "Semua yang memilih", "gubernur": "Pemilihan gubernur", "bupati": "Pemilihan bupati", "walikota": "Pemilihan wali kota",
        "all": "Semua wilayah",
        "punched": "Mencoblos", "noken": "Noken", "mixed": "Campuran",
        "single": "Satu pasangan calon", "several": "Lebih dari satu calon",
        "start": "Awal tahapan", "end": "Akhir tahapan",
        "regional": "Bahasa daerah",

        "region": "Wilayah", "district": "Kecamatan", "village": "Desa/kelurahan", "polling-station": "TPS", "voters": "Pemilih", "unit": "Tempat dalam tabel",
        "share": "Dibagi antarbahasa", "each": "Masing-masing bahasa penuh",

        "needs-translation": "Perlu diterjemahkan", "needs-review": "Perlu ditinjau", "translated": "Sudah diterjemahkan", "final": "Final",
        "true": "ya", "false": "tidak",
    ]
}
