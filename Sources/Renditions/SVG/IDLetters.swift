/// What a name in XML may begin with, and what it may go on with.
enum IDLetters {
    static let first = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_".utf8)
    static let others = first + Array("0123456789-.".utf8)
}
