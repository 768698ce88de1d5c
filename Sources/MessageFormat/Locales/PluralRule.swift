/// A plural rule of the CLDR, of those that the languages here have.
public enum PluralRule: Sendable, Hashable {
    /// Every number is `other`: cardinals of Indonesian, Javanese, Sundanese and Malay, and most of their ordinals.
    case none
    /// `one` for 1 without a decimal: cardinals of English.
    case oneIfBare
    /// `one` for 1, with zeros behind the decimal sign or not: ordinals of Malay.
    case oneIfEqual
    /// First, second, third: ordinals of English.
    case englishOrdinal

    func category(of number: RoundedNumber) -> PluralCategory {
        switch self {
        case .none: return .other
        case .oneIfBare: return number.integer == [1] && number.fraction.isEmpty ? .one : .other
        case .oneIfEqual: return number.integer == [1] && number.fraction.allSatisfy { $0 == 0 } ? .one : .other
        case .englishOrdinal:
            guard number.fraction.allSatisfy({ $0 == 0 }), let last = number.integer.last else { return .other }
            if number.integer.dropLast().last == 1 { return .other }
            return last == 1 ? .one : last == 2 ? .two : last == 3 ? .few : .other
        }
    }
}
