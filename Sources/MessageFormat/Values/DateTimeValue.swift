/// A date, a time of day, or both, as they stand in a calendar and on a clock; with a zone only where one is known.
public struct DateTimeValue: Sendable, Hashable {
    public var date: Day?
    public var time: Time?
    public var zone: Zone?

    public init(date: Day? = nil, time: Time? = nil, zone: Zone? = nil) {
        self.date = date
        self.time = time
        self.zone = zone
    }

    /// A day of the Gregorian calendar.
    public struct Day: Sendable, Hashable {
        public let year: Int
        public let month: Int
        public let day: Int

        /// `nil` for a day that there is not; years from 1 to 9999.
        public init?(year: Int, month: Int, day: Int) {
            guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(of: month, in: year) else { return nil }
            self.year = year
            self.month = month
            self.day = day
        }

        static func length(of month: Int, in year: Int) -> Int {
            switch month {
            case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
            case 4, 6, 9, 11: 30
            default: 31
            }
        }

        /// 1 for Monday to 7 for Sunday.
        public var weekday: Int {
            let shifted = month <= 2 ? year - 1 : year
            let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * ((month + 9) % 12) + 2) / 5 + day - 1
            // 1 March of the year 0 was a Wednesday.
            return (days + 2) % 7 + 1
        }

        /// The day before or after; `nil` outside the years from 1 to 9999.
        func next(_ step: Int) -> Day? {
            if let near = Day(year: year, month: month, day: day + step) { return near }
            if step > 0 { return month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1) }
            if month == 1 { return Day(year: year - 1, month: 12, day: 31) }
            return Day(year: year, month: month - 1, day: Day.length(of: month - 1, in: year))
        }
    }

    /// A time of day.
    public struct Time: Sendable, Hashable {
        public let hour: Int
        public let minute: Int
        public let second: Int

        /// `nil` for a time that no clock shows; hours from 0 to 23.
        public init?(hour: Int, minute: Int, second: Int = 0) {
            guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
            self.hour = hour
            self.minute = minute
            self.second = second
        }

        static let midnight = Time(hour: 0, minute: 0)
    }

    /// How far a clock is from UTC, and the name of its zone where there is one.
    public struct Zone: Sendable, Hashable {
        /// As in the time zone database: `Asia/Jakarta`.
        public let identifier: String?
        public let minutesFromUTC: Int

        init(identifier: String? = nil, minutesFromUTC: Int) {
            self.identifier = identifier
            self.minutesFromUTC = minutesFromUTC
        }

        /// The zones of Indonesia, which know no summer time, and UTC; `nil` for any other.
        public init?(identifier: String) {
            switch identifier {
            case "UTC", "Etc/UTC": self.init(identifier: "UTC", minutesFromUTC: 0)
            case "Asia/Jakarta", "Asia/Pontianak": self.init(identifier: identifier, minutesFromUTC: 420)
            case "Asia/Makassar": self.init(identifier: identifier, minutesFromUTC: 480)
            case "Asia/Jayapura": self.init(identifier: identifier, minutesFromUTC: 540)
            default: return nil
            }
        }
    }

    /// The same instant on the clocks of another zone; a value without a zone is taken to be told in that zone already.
    func converted(to other: Zone) -> DateTimeValue {
        var value = self
        value.zone = other
        guard let zone, let time, zone.minutesFromUTC != other.minutesFromUTC else { return value }
        let minutes = time.hour * 60 + time.minute + other.minutesFromUTC - zone.minutesFromUTC
        let ofDay = ((minutes % 1440) + 1440) % 1440
        value.time = Time(hour: ofDay / 60, minute: ofDay % 60, second: time.second)
        if minutes < 0 { value.date = date?.next(-1) ?? date }
        if minutes >= 1440 { value.date = date?.next(1) ?? date }
        return value
    }
}
