extension DateTimeValue {
    /// Reads a date or a date with a time of ISO 8601, as the specification limits them: `2019-04-17`, `2019-04-17T07:00:00+07:00`.
    ///
    /// A literal without a time is that day at midnight.
    public init?(literal: String) {
        let bytes = Array(literal.utf8)
        func number(_ start: Int, _ length: Int) -> Int? {
            guard start + length <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[start..<(start + length)] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        func has(_ character: Unicode.Scalar, _ index: Int) -> Bool { index < bytes.count && UInt32(bytes[index]) == character.value }

        guard let year = number(0, 4), has("-", 4), let month = number(5, 2), has("-", 7), let day = number(8, 2),
            let date = Day(year: year, month: month, day: day)
        else { return nil }
        self.init(date: date, time: Time.midnight)
        if bytes.count == 10 { return }

        guard has("T", 10), let hour = number(11, 2), has(":", 13), let minute = number(14, 2), has(":", 16), let second = number(17, 2),
            let time = Time(hour: hour, minute: minute, second: second)
        else { return nil }
        self.time = time
        var at = 19
        if has(".", at) {
            let start = at + 1
            at = start
            while at < bytes.count, at - start < 3, number(at, 1) != nil { at += 1 }
            guard at > start else { return nil }
        }
        if at == bytes.count { return }
        if has("Z", at), at + 1 == bytes.count {
            zone = Zone(identifier: "UTC")
            return
        }
        guard let zone = Zone(offset: String(decoding: bytes[at...], as: UTF8.self)) else { return nil }
        self.zone = zone
    }
}

extension DateTimeValue.Zone {
    /// Reads a distance from UTC: `+07:00`, to 14 hours either way.
    init?(offset: String) {
        let bytes = Array(offset.utf8)
        guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A else { return nil }
        let digits = [bytes[1], bytes[2], bytes[4], bytes[5]].map { Int($0) - 0x30 }
        guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
        let hours = digits[0] * 10 + digits[1], minutes = digits[2] * 10 + digits[3]
        guard hours < 14 && minutes < 60 || hours == 14 && minutes == 0 else { return nil }
        self.init(minutesFromUTC: (bytes[0] == 0x2D ? -1 : 1) * (hours * 60 + minutes))
    }
}
