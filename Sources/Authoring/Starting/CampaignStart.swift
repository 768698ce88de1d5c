public import Campaigns
public import Elections

/// A campaign that runs at once: neutral copy for everything a template shows, and a plan that every province can keep.
public struct CampaignStart {
    public let id: String
    public let cycle: Cycle
    public let template: TemplateContract

    public init(id: String, cycle: Cycle, template: TemplateContract) {
        self.id = id
        self.cycle = cycle
        self.template = template
    }

    private static let picture = Campaign.houseDrawing + "tinta-jari"

    /// Its files.
    public var text: CampaignText {
        let campaign = DraftPrinter(file: self.campaign).bytes
        return CampaignText(campaign: campaign, catalogues: [("id", DraftPrinter(file: Draft(.object(messages))).bytes)])
    }

    private var campaign: Draft {
        func list(_ values: [String]) -> Draft { Draft(.list(values.map { .text($0) })) }
        return Draft(.object([
            ("$schema", .text("../../assets/schemas/campaign.schema.json")), ("id", .text(id)), ("title", .text("Hari pemungutan suara")),
            ("cycle", .text(cycle.rawValue)), ("function", .text("voter-education")), ("audiences", list(["general-public"])),
            ("topics", list(["voting-day"])), ("regions", Draft(.object([("level", .text("regency")), ("where", .text("voting"))]))),
            ("languages", Draft(.object([("source", .text("id")), ("targets", list(["id"]))]))),
            ("materials", Draft(.list([material]))), ("distribution", distribution), ("approvals", Draft(.list([]))),
        ]))
    }

    private var material: Draft {
        var members: [Draft.Member] = [("template", .text(template.name))]
        var slots: [Draft.Member] = []
        for slot in template.slots where slot.kind == .image {
            slots.append((slot.name, Draft(.object([("image", .text(CampaignStart.picture)), ("alt", .text(slot.name + ".alt"))]))))
        }
        if template.slots.contains(where: { $0.name == "when" && $0.kind == .flag }) { slots.append(("when", .flag(true))) }
        if !slots.isEmpty { members.append(("slots", Draft(.object(slots)))) }
        members.append(("copies", Draft(.object(copies))))
        return Draft(.object(members))
    }

    /// As many as are handed out or put up of such a piece: a planning assumption, to be changed.
    private var copies: [Draft.Member] {
        switch template.name {
        case "social-square", "social-story": [("per", .text("region"))]
        case "roll-up": [("per", .text("district"))]
        case "banner": [("per", .text("village"))]
        case "polling-station-sign": [("per", .text("polling-station"))]
        case "leaflet-a5", "leaflet-a4-trifold", "pocket-card": [("per", .text("voters")), ("every", .number(50)), ("spare", .text("2.5%"))]
        default: [("per", .text("village")), ("count", .number(2)), ("spare", .text("2.5%"))]
        }
    }

    /// Leaves the slowest province of each cycle the time that printing, packing and transport take.
    private var distribution: Draft {
        let (ready, days) =
            switch cycle {
            case .pilkada2017: ("2016-11-01", 14)
            case .pilkada2018: ("2018-02-15", 35)
            case .pemilu2019: ("2019-01-02", 21)
            }
        return Draft(.object([
            ("ready", .text(ready)), ("arrive", Draft(.object([("milestone", .text("voting-day")), ("daysBefore", .number(days))]))),
        ]))
    }

    /// The copy for every slot of the template, in its order. Whatever the law sets is a variable.
    private var messages: [Draft.Member] {
        template.slots.flatMap { slot -> [Draft.Member] in
            let texts: [String]
            switch slot.kind {
            case .flag: return []
            case .image: return [(slot.name + ".alt", .text("Jari kelingking dicelupkan ke botol tinta."))]
            case .link: return [(slot.name, .text("https://infopemilu.kpu.go.id"))]
            case .text: return [(slot.name, .text((isSign ? CampaignStart.sign[slot.name] : nil) ?? CampaignStart.copy[slot.name] ?? "{$region}"))]
            case .list: texts = CampaignStart.lists[slot.name] ?? ["{$region}"]
            }
            return texts.prefix(slot.maximum).enumerated().map { ("\(slot.name).\($0 + 1)", .text($1)) }
        }
    }

    /// A piece without room for day and hours shows the way.
    private var isSign: Bool { !template.slots.contains { $0.name == "when" || $0.name == "contact" } }

    private static let sign = ["headline": "Pintu masuk TPS", "lead": "Masuk lewat sini."]

    private static let copy = [
        "kicker": "{$cycle} · {$region}",
        "headline": "Gunakan hak pilih Anda",
        "lead": "Pemungutan suara dilaksanakan pada {$votingDay :date fields=year-month-day-weekday length=long}.",
        "callout": "Bawa {$documentsListed}.",
        "contact": "Tanyakan letak TPS Anda kepada PPS di desa atau kelurahan.",
        "details.title": "Tanya jawab hari pemungutan suara",
    ]

    private static let lists = [
        "steps": [
            "Datang ke TPS tempat Anda terdaftar.", "Tunjukkan {$documentsListed} kepada petugas.",
            "Coblos di bilik suara, lalu masukkan surat suara ke kotak suara.",
        ],
        "details": [
            "Pukul berapa TPS dibuka? Pukul {$pollsOpen :time} sampai {$pollsClose :time} {$timeZone}.",
            "Nama saya tidak ada di daftar pemilih. Datanglah mulai pukul {$unlistedFrom :time} ke TPS sesuai alamat pada {$documentsUnlisted}, selama surat suara masih tersedia.",
        ],
    ]
}
