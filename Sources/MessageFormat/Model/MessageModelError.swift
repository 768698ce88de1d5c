/// A rule of the data model that a well-formed message breaks (LDML 48, Data Model Errors).
public enum MessageModelError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A variable is declared after it was declared or used.
    case duplicateDeclaration(String)
    case duplicateOptionName(String)
    /// Two variants have the same keys; the number of the later one, from 1.
    case duplicateVariant(Int)
    /// No variant has only `*`.
    case missingFallbackVariant
    /// A variable of `.match` has no function, and none behind it has.
    case missingSelectorAnnotation(String)
    /// A variant, counted from 1, has another number of keys than `.match` has variables.
    case variantKeyMismatch(Int)

    /// The name of the specification.
    public var name: String {
        switch self {
        case .duplicateDeclaration: "duplicate-declaration"
        case .duplicateOptionName: "duplicate-option-name"
        case .duplicateVariant: "duplicate-variant"
        case .missingFallbackVariant: "missing-fallback-variant"
        case .missingSelectorAnnotation: "missing-selector-annotation"
        case .variantKeyMismatch: "variant-key-mismatch"
        }
    }

    public var description: String {
        switch self {
        case .duplicateDeclaration(let name): "$\(name) is declared after it was declared or used"
        case .duplicateOptionName(let name): "the option \(name) is given twice"
        case .duplicateVariant(let number): "variant \(number) has the keys of an earlier one"
        case .missingFallbackVariant: "no variant has only * as its keys"
        case .missingSelectorAnnotation(let name): "$\(name) chooses a variant, but no function is declared for it"
        case .variantKeyMismatch(let number): "variant \(number) has not one key for each variable of .match"
        }
    }
}
