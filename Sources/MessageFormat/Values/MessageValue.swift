/// A value that a message is filled with, or that a function hands on.
public enum MessageValue: Sendable {
    case string(String)
    case integer(Int)
    case number(DecimalNumber)
    case boolean(Bool)
    case dateTime(DateTimeValue)
    /// An amount and the three letters of its currency.
    case money(DecimalNumber, currency: String)
    /// Things told one after the other: `A, B, dan C`.
    case list([String])
    /// Something that only functions of the caller understand.
    case custom(any Sendable)

    /// The number, or the number that a string is when read as a number literal.
    public var number: DecimalNumber? {
        switch self {
        case .integer(let integer): DecimalNumber(integer)
        case .number(let number), .money(let number, _): number
        case .string(let text): DecimalNumber(literal: text)
        case .boolean, .dateTime, .list, .custom: nil
        }
    }

    /// The date and time, or those that a string is when read as a date/time literal.
    public var dateTime: DateTimeValue? {
        switch self {
        case .dateTime(let value): value
        case .string(let text): DateTimeValue(literal: text)
        default: nil
        }
    }

    /// The value as the text of an option or an identifier; `nil` for what has none.
    public var text: String? {
        switch self {
        case .string(let text): text
        case .integer(let integer): String(integer)
        case .number(let number): number.text
        case .boolean(let truth): truth ? "true" : "false"
        case .dateTime, .money, .list, .custom: nil
        }
    }
}
