/// Everything the program can find fault with. The raw value is the published code in `error[…]`.
///
/// The words in round brackets name the arguments that the sentence uses.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
    // JSON and other text files
    /// The text is not JSON (problem).
    case jsonSyntax = "json-syntax"
    /// The file is not UTF-8 (encoding).
    case textEncoding = "text-encoding"
    /// A limit on what is read was passed (what, limit).
    case textLimit = "text-limit"
    /// The same key stands twice in one object (key).
    case duplicateKey = "duplicate-key"
    /// A table cannot be read (problem).
    case tableSyntax = "table-syntax"

    // Campaign files
    /// A file or folder is not there (path).
    case missingFile = "missing-file"
    /// A field that nobody reads (field, suggestion or empty).
    case unknownField = "unknown-field"
    /// A field that must be there (field).
    case missingField = "missing-field"
    /// A value of the wrong kind (field, expected, found).
    case wrongType = "wrong-type"
    /// A value outside the allowed ones (field, value, allowed, suggestion or empty).
    case invalidValue = "invalid-value"
    /// A region code that is not in the facts (region, suggestion or empty).
    case unknownRegion = "unknown-region"
    /// A region that the campaign's choice does not contain (region).
    case regionNotChosen = "region-not-chosen"
    /// A campaign that concerns no region (campaign).
    case noRegions = "no-regions"
    /// A template that is not there (template, suggestion or empty).
    case unknownTemplate = "unknown-template"
    /// A milestone that the cycle does not have (milestone, cycle, suggestion or empty).
    case unknownMilestone = "unknown-milestone"
    /// A milestone that does not concern a region (milestone, region).
    case milestoneOutOfScope = "milestone-out-of-scope"
    /// A campaign of this id is there already (campaign).
    case duplicateCampaign = "duplicate-campaign"
    /// Two materials of one id (material).
    case duplicateMaterial = "duplicate-material"
    /// The folder's name is not the campaign's id (folder, id).
    case idMismatch = "id-mismatch"
    /// A host that is not on the list (host, allowed).
    case linkNotAllowed = "link-not-allowed"

    // Messages
    /// A message that a slot needs (message, slot, template).
    case missingMessage = "missing-message"
    /// A catalogue that a listed language needs (language).
    case missingCatalogue = "missing-catalogue"
    /// A message that cannot be read (message, problem).
    case messageSyntax = "message-syntax"
    /// A variable that no fact fills (variable, message, suggestion or empty).
    case unknownVariable = "unknown-variable"
    /// A function that there is not (function, message, suggestion or empty).
    case unknownFunction = "unknown-function"
    /// A function that cannot take this value (function, variable, message).
    case wrongOperand = "wrong-operand"
    /// An option that the function does not take (option, function, message).
    case unknownOption = "unknown-option"
    /// A fact that is not known for a region (variable, message, region).
    case unknownFact = "unknown-fact"
    /// A legal term, date or number typed into a message (text, message, suggestion or empty).
    case typedFact = "typed-fact"
    /// A translation without a source message (message, language).
    case orphanMessage = "orphan-message"
    /// A message that no slot uses (message).
    case unusedMessage = "unused-message"
    /// A gap in a numbered list (message, expected).
    case listGap = "list-gap"
    /// More items than the slot takes (slot, count, maximum).
    case tooManyItems = "too-many-items"
    /// A printed date before the piece arrives (message, date, arrival, region).
    case dateBeforeArrival = "date-before-arrival"
    /// A deadline fewer than seven days after the piece arrives (message, date, arrival, region).
    case deadlineTooSoon = "deadline-too-soon"
    /// The piece is about contestants and would be handed out in the quiet period (date, quietPeriod).
    case quietPeriod = "quiet-period"
    /// A fact of low confidence reaches paper (fact, source).
    case lowConfidence = "low-confidence"

    // Templates and composing
    /// A template file that cannot be read (template, problem).
    case templateInvalid = "template-invalid"
    /// Something in a drawing that is outside the static subset of SVG (problem, advice, adviceIndonesian).
    case drawingUnsupported = "drawing-unsupported"
    /// A value in a drawing that cannot be read (name, value, advice, adviceIndonesian).
    case drawingValue = "drawing-value"
    /// A reference in a drawing that leads nowhere, out of it or back to itself (problem, advice, adviceIndonesian).
    case drawingReference = "drawing-reference"
    /// A colour in a drawing that the house has not named (colour).
    case drawingColour = "drawing-colour"
    /// A drawing that is not at real size in millimetres (problem, advice, adviceIndonesian).
    case drawingScale = "drawing-scale"
    /// A picture in a drawing that cannot be used (problem, advice, adviceIndonesian).
    case drawingPicture = "drawing-picture"
    /// A limit on drawings was passed (what, limit).
    case drawingLimit = "drawing-limit"
    /// A drawing with a document type.
    case drawingDoctype = "drawing-doctype"
    /// A drawing that is not well-formed XML (problem).
    case drawingSyntax = "drawing-syntax"
    /// A slot that the template does not have (slot, template, suggestion or empty).
    case unknownSlot = "unknown-slot"
    /// Copy that does not fit at the smallest size (campaign, template, slot, region, language, size).
    case overset
    /// A character that no font has (campaign, template, slot, region, language, character).
    case missingGlyph = "missing-glyph"
    /// Text too close in colour to what is behind it (campaign, template, slot, region, language, ratio, floor).
    case lowContrast = "low-contrast"

    // Planning
    /// The plan begins before the day on which printing may start (campaign, region, ready, start).
    case planTooLate = "plan-too-late"

    // The machine
    /// A folder or file that cannot be written (path, problem).
    case cannotWrite = "cannot-write"
    /// A file that cannot be read (path, problem).
    case cannotRead = "cannot-read"
    /// Another run is writing there (path).
    case outputBusy = "output-busy"
    /// The command's words are off (problem).
    case usage
    /// Our own bug (problem).
    case internalError = "internal"
}
