/// The value of an expression, with what the namespace `u:` says of it.
struct ResolvedStep {
    var value: any ResolvedValue
    var id: String?
    /// What `u:dir` says.
    var requested: Requested?

    enum Requested {
        case leftToRight, rightToLeft, auto
    }

    /// The direction of the text; `nil` where the text itself shows it.
    var direction: TextDirection? {
        switch requested {
        case .leftToRight: .leftToRight
        case .rightToLeft: .rightToLeft
        case .auto: nil
        case nil: value.direction
        }
    }
}
