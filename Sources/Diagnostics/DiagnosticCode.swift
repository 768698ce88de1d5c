/// Everything the program can find fault with. The raw value is the published code in `error[…]`.
///
/// The words in round brackets name the arguments that the sentence uses.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
    // Text files
    /// The file is in another encoding than UTF-8 (encoding).
    case textEncoding = "text-encoding"
    /// A byte that UTF-8 does not have there (byte, offset).
    case invalidUTF8 = "invalid-utf8"
    /// The file is larger than files may be (limit).
    case fileTooLarge = "file-too-large"
    /// A table cannot be read (problem).
    case tableSyntax = "table-syntax"

    // JSON
    /// Something that cannot stand there in JSON (found).
    case jsonSyntax = "json-syntax"
    /// There is nothing in the file.
    case emptyFile = "empty-file"
    /// The same key stands twice in one object (key).
    case duplicateKey = "duplicate-key"
    /// Lists and objects within one another beyond the limit (limit).
    case nestingTooDeep = "nesting-too-deep"
    /// An object with more keys than the limit (limit).
    case tooManyKeys = "too-many-keys"
    /// A text longer than the limit (limit).
    case stringTooLong = "string-too-long"
    /// A comma after the last item (bracket).
    case trailingComma = "trailing-comma"
    /// A comma with nothing before it.
    case extraComma = "extra-comma"
    /// No comma between two items.
    case missingComma = "missing-comma"
    /// `;` instead of a comma.
    case semicolon
    /// No colon between a key and its value (key).
    case missingColon = "missing-colon"
    /// `=` instead of a colon (found).
    case equalsSign = "equals-sign"
    /// A key without a value (key).
    case missingValue = "missing-value"
    /// A value without a key.
    case missingKey = "missing-key"
    /// A bracket that is never closed (bracket, closing).
    case unclosedBracket = "unclosed-bracket"
    /// A closing bracket of the wrong kind (found, expected).
    case wrongBracket = "wrong-bracket"
    /// Keys and values without the bracket that opens the object (key).
    case missingOpeningBracket = "missing-opening-bracket"
    /// Something behind the end of the value (found).
    case textAfterEnd = "text-after-end"
    /// A second value behind the first.
    case secondValue = "second-value"
    /// A comment (found).
    case comment
    /// A character that looks like a space, or like nothing, and is neither (character).
    case invisibleCharacter = "invisible-character"
    /// A text in single quotes.
    case singleQuotes = "single-quotes"
    /// A text in typographic quotation marks (found).
    case smartQuotes = "smart-quotes"
    /// A key without its quotation marks (key).
    case unquotedKey = "unquoted-key"
    /// A text without its quotation marks (found).
    case unquotedValue = "unquoted-value"
    /// A quotation mark within a text.
    case quoteInString = "quote-in-string"
    /// A quotation mark typed twice before or behind a text.
    case doubledQuote = "doubled-quote"
    /// A text that is not closed.
    case unclosedString = "unclosed-string"
    /// A line break within a text.
    case newlineInString = "newline-in-string"
    /// A tab within a text.
    case tabInString = "tab-in-string"
    /// Another control character within a text (character).
    case controlCharacter = "control-character"
    /// A backslash with something that JSON does not know (found).
    case badEscape = "bad-escape"
    /// Half of a pair of surrogates (found).
    case loneSurrogate = "lone-surrogate"
    /// `True`, `None` and their like (found, expected).
    case literalSpelling = "literal-spelling"
    /// `NaN` or `Infinity` (found).
    case notANumber = "not-a-number"
    /// A comma in a number where a point should be (found).
    case decimalComma = "decimal-comma"
    /// A number that begins with zeros (found).
    case leadingZero = "leading-zero"
    /// A number that begins with a plus sign (found).
    case leadingPlus = "leading-plus"
    /// A number without a digit before or after its point (found).
    case bareDecimalPoint = "bare-decimal-point"
    /// A number written in another way that JSON does not know (found).
    case numberSyntax = "number-syntax"

    // Facts that cannot be, alone or together
    /// A fact without a source.
    case factWithoutSource = "fact-without-source"
    /// A confidence that there is not (value, suggestion or empty).
    case unknownConfidence = "unknown-confidence"
    /// A region that stands twice in a table (region).
    case duplicateRegion = "duplicate-region"
    /// A fact that stands twice in a table (fact).
    case duplicateFact = "duplicate-fact"
    /// A regency whose province is not there, or another than its code says (region, province, parent).
    case regencyWithoutProvince = "regency-without-province"
    /// A contest in a region that is not there (region, office, cycle).
    case contestInUnknownRegion = "contest-in-unknown-region"
    /// Contests on another day than the cycle's voting day (fact: the first, day, votingDay, count: how many).
    case votingDaysDiffer = "voting-days-differ"
    /// A period that ends before it begins (milestone, start, end).
    case rangeBackwards = "range-backwards"
    /// A voting day that does not lie after the quiet period (cycle, votingDay, quietPeriod: its last day).
    case votingDayInQuietPeriod = "voting-day-in-quiet-period"
    /// A stated total that is not the sum of its parts (what, stated, found).
    case totalOff = "total-off"

    // Campaign files
    /// A file or folder is not there (path).
    case missingFile = "missing-file"
    /// No edition in the manifest has this file or code (name, path).
    case unknownEdition = "unknown-edition"
    /// Several editions in the manifest have a file of this name (name, count, example).
    case ambiguousEdition = "ambiguous-edition"
    /// A line of the manifest that cannot be read, so that what is told from it may not be all (path).
    case damagedManifest = "damaged-manifest"
    /// A fact that neither the data nor the manifest has (fact, suggestion or empty).
    case unknownFactID = "unknown-fact-id"
    /// A field that nobody reads (field, suggestion or empty).
    case unknownField = "unknown-field"
    /// A field that has no use beside the others (field, use: the field and value with which it has).
    case fieldWithoutUse = "field-without-use"
    /// A field that must be there (field).
    case missingField = "missing-field"
    /// A value of the wrong kind (field, expected, found).
    case wrongType = "wrong-type"
    /// A value outside the allowed ones (field, value, allowed, suggestion or empty).
    case invalidValue = "invalid-value"
    /// Something that is not the code of a region (region, suggestion or empty, candidates: codes and names, or empty).
    case unknownRegion = "unknown-region"
    /// A region that the campaign's choice does not contain (region).
    case regionNotChosen = "region-not-chosen"
    /// A region in which nobody votes in the cycle (region, cycle).
    case regionWithoutVote = "region-without-vote"
    // Tables of units
    /// A table that is not separated as it should be.
    case unitSeparator = "unit-separator"
    /// A workbook where a table in CSV belongs.
    case unitWorkbook = "unit-workbook"
    /// A column that every table has and this one lacks (column, found).
    case unitColumnMissing = "unit-column-missing"
    /// A heading that cannot be a variable (column).
    case unitColumnName = "unit-column-name"
    /// A heading whose variable the program has already (column, variable).
    case unitColumnHides = "unit-column-hides"
    /// Two headings with one variable (column, other, variable).
    case unitColumnTwice = "unit-column-twice"
    /// A row with another number of cells than headings (found, expected).
    case unitCells = "unit-cells"
    /// A cell that must be filled in and is not (column).
    case unitEmptyCell = "unit-empty-cell"
    /// A province where a regency or city belongs (region).
    case unitNotRegency = "unit-not-regency"
    /// A code that cannot be the name of a folder (value).
    case unitCode = "unit-code"
    /// A code that a spreadsheet took for a number and rounded (value).
    case unitDamagedCode = "unit-damaged-code"
    /// A code that another row of the region has as well (unit, region, line: of the other).
    case unitTwice = "unit-twice"
    /// More rows of a table are wrong than are told (count).
    case moreUnitRows = "more-unit-rows"
    /// A message says what the row leaves empty (variable, message, unit).
    case unitUnknown = "unit-unknown"
    /// A message cannot use what the row says (variable, value, message, unit).
    case unitValue = "unit-value"
    /// Regions of the campaign without a row (count, first).
    case regionsWithoutUnits = "regions-without-units"
    /// Copies of a campaign with units that are counted by something else (per).
    case copiesNotPerUnit = "copies-not-per-unit"
    /// Copies counted by units in a campaign that has none (per).
    case copiesWithoutUnits = "copies-without-units"

    /// A campaign that concerns no region (campaign).
    case noRegions = "no-regions"
    /// A template that is not there (template, allowed, suggestion or empty).
    case unknownTemplate = "unknown-template"
    /// A milestone that the cycle does not have (milestone, cycle, allowed, suggestion or empty).
    case unknownMilestone = "unknown-milestone"
    /// A milestone that does not concern regions of the campaign (milestone, region: the first, count: how many).
    case milestoneOutOfScope = "milestone-out-of-scope"
    /// A campaign of this id is there already (campaign).
    case duplicateCampaign = "duplicate-campaign"
    /// Two materials of one id (material).
    case duplicateMaterial = "duplicate-material"
    /// A picture that is not there (picture, suggestion or empty).
    case unknownPicture = "unknown-picture"
    /// The folder's name is not the campaign's id (folder, id).
    case idMismatch = "id-mismatch"
    /// A host that is not on the list (host, allowed).
    case linkNotAllowed = "link-not-allowed"

    // Messages
    /// A message that a slot needs (message, slot, template).
    case missingMessage = "missing-message"
    /// A catalogue that a listed language needs (language).
    case missingCatalogue = "missing-catalogue"
    /// A character in a message that no font of the house has (character with its number, message, language).
    case unprintableCharacter = "unprintable-character"
    /// A message that cannot be read (message, problem).
    case messageSyntax = "message-syntax"
    /// A variable that no fact fills (variable, message, allowed, suggestion or empty).
    case unknownVariable = "unknown-variable"
    /// The name of a variable without its dollar sign (text, message, suggestion).
    case literalForVariable = "literal-for-variable"
    /// A function that there is not (function, message, suggestion or empty).
    case unknownFunction = "unknown-function"
    /// A function that cannot take this value (function, variable, message, suggestion or empty).
    case wrongOperand = "wrong-operand"
    /// An option that the function does not take (option, function, message, allowed, suggestion or empty).
    case unknownOption = "unknown-option"
    /// A fact that is not known for a region (variable, message, region).
    case unknownFact = "unknown-fact"
    /// A message that cannot be filled as it stands for a region (problem, message, region).
    case messageProblem = "message-problem"
    /// A form, a voter list or the year of the election typed into a message (text, message, suggestion or empty).
    case typedFact = "typed-fact"
    /// A message that must be translated and is not (message, language).
    case mustTranslate = "must-translate"
    /// A policy for missing translations in a translation itself (fallback, source).
    case misplacedFallback = "misplaced-fallback"
    /// A material that is made in two languages because body copy is not translated (material, template, message, languages, source).
    case bilingualEdition = "bilingual-edition"
    /// A material that is not made in languages, because it would need two and the template takes one (material, template, message, languages, source).
    case droppedEdition = "dropped-edition"
    /// A translation without a source message (message, language, suggestion or empty).
    case orphanMessage = "orphan-message"
    /// A message that no slot uses (message, suggestion or empty).
    case unusedMessage = "unused-message"
    /// A gap in a numbered list (message, expected).
    case listGap = "list-gap"
    /// More items than the slot takes (slot, count, maximum).
    case tooManyItems = "too-many-items"
    /// A printed date before the piece arrives (message, date, arrival, region).
    case dateBeforeArrival = "date-before-arrival"
    /// A deadline fewer than seven days after the piece arrives (message, date, arrival, region).
    case deadlineTooSoon = "deadline-too-soon"
    /// The pieces arrive on or after the last voting day (region, arrival, votingDay).
    case arrivalTooLate = "arrival-too-late"
    /// The piece is about contestants and would be handed out in the quiet period (date, quietPeriod).
    case quietPeriod = "quiet-period"
    /// A fact of low confidence reaches paper (fact, source).
    case lowConfidence = "low-confidence"
    /// Something else became known of a printed fact after the copy was final (fact, value, laterFact, later, knownFrom, source).
    case supersededFact = "superseded-fact"

    // Wording of messages: warnings that a campaign may silence with a reason
    /// A sentence all in capitals (text, message).
    case allCapitals = "all-capitals"
    /// Several exclamation marks in a row (text, message).
    case exclamationChain = "exclamation-chain"
    /// A day counted from voting day, such as H-7 (text, message, suggestion or empty).
    case relativeDate = "relative-date"
    /// A party, a candidate or a pair of the cycle is named (text, name, message).
    case contestantName = "contestant-name"
    /// A ballot number of a contestant (text, message).
    case contestantNumber = "contestant-number"
    /// A sentence with too many words (text, count, limit, message).
    case longSentence = "long-sentence"
    /// Officialese for which a plainer word is known (text, plainer, message).
    case plainWord = "plain-word"
    /// A date typed into a message (text, message, suggestion or empty).
    case typedDate = "typed-date"
    /// The name of a month or of a day of the week (text, message, suggestion or empty).
    case typedCalendarName = "typed-calendar-name"
    /// An hour typed into a message (text, message, suggestion or empty).
    case typedHour = "typed-hour"
    /// A number of ballot papers typed into a message (text, message, suggestion).
    case typedBallotCount = "typed-ballot-count"
    /// An election office of one region typed into a message (text, message, suggestion).
    case typedOffice = "typed-office"
    /// A silence that silences nothing (silence).
    case unusedSilence = "unused-silence"

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
    /// A slot that the template does not have (slot, template, allowed, suggestion or empty).
    case unknownSlot = "unknown-slot"
    /// Copy that does not fit at the smallest size (campaign, template, slot, region, language, size).
    case overset
    /// A character that no font has (campaign, template, slot, region, language, message or empty, character with its number).
    case missingGlyph = "missing-glyph"
    /// Text too close in colour to what is behind it (campaign, template, slot, region, language, ratio, floor).
    case lowContrast = "low-contrast"

    /// A drawing that is not as large as trim and bleed together (template, found, expected: the viewBox).
    case drawingSize = "drawing-size"
    /// Two slots for copy in one place (template, slot, other).
    case slotsOverlap = "slots-overlap"

    // Preflight: of an edition (campaign, template, slot, region, language, editions: how many), or of a template's own drawing (template)
    /// A line thinner than a press prints whole (width, floor).
    case hairline
    /// A picture with too few pixels for its size (resolution, floor).
    case coarsePicture = "coarse-picture"
    /// Art that ends between trim and bleed (sides, sidesIndonesian).
    case artStopsShort = "art-stops-short"
    /// A band that ends between trim and bleed (bleed).
    case bandStopsShort = "band-stops-short"
    /// Copy or a code nearer to the trim than the safe area (safe).
    case outsideSafeArea = "outside-safe-area"
    /// A QR code with modules too small to be read (module, floor).
    case codeTooSmall = "code-too-small"
    /// Something stands in the quiet zone of a QR code.
    case codeCrowded = "code-crowded"
    /// A colour with more ink than the paper takes (swatch, amount, limit).
    case inkCoverage = "ink-coverage"
    /// Copy below the size that can be read (size, floor).
    case copyTooSmall = "copy-too-small"
    /// No corner is free for the draft mark's tag.
    case draftMarkOverCopy = "draft-mark-over-copy"

    // Planning
    /// Printing would have to begin before it may (campaign, region: the one that must begin first, ready, start, late: how many regions).
    case planTooLate = "plan-too-late"
    /// A shop that must print more in an interval than it can (shop, cycle, first, last, demanded, possible, fewer, earlier or –, capacity or –, count).
    case printingGap = "printing-gap"
    /// A leg of the way that does not leave before the day (from, to, date, region: the first, count: how many).
    case neverSails = "never-sails"
    /// Legs that only lead to one another (places, shop, region).
    case cyclicRoute = "cyclic-route"
    /// A place to which no leg leads (place, shop, region).
    case missingRoute = "missing-route"
    /// A shop that lies at no place of the routes (place, shop).
    case shopWithoutPlace = "shop-without-place"
    /// A region that lies at no place (region).
    case regionWithoutPlace = "region-without-place"
    /// A region for which no shop prints (region).
    case regionWithoutShop = "region-without-shop"
    /// A shop that prints nothing (shop).
    case shopWithoutCapacity = "shop-without-capacity"
    /// A shop that is closed on every day of the week (shop).
    case shopNeverOpen = "shop-never-open"
    /// Two campaigns whose consignments would have the same codes (campaign, other, code, free: an id with codes of its own).
    case sharedCodes = "shared-codes"

    // MARK: Costs
    /// A sum that is not written in digits alone (field, value, suggestion or empty).
    case notRupiah = "not-rupiah"
    /// A price for each kilogram and one for each box.
    case carriageTwice = "carriage-twice"
    /// Two ceilings of one office in one cycle (office, cycle).
    case ceilingTwice = "ceiling-twice"
    /// What is neither `national` nor the code of a region (value).
    case unknownOffice = "unknown-office"
    /// An office that would spend more than it may (office: its area, cycle, cost, ceiling, over).
    case overBudget = "over-budget"

    // MARK: Lists of regencies
    /// A list whose name is not the code of a regency (name).
    case unitsFileName = "units-file-name"
    /// A column that must be there (column, found).
    case unitsColumn = "units-column"
    /// Two columns that say the same (column).
    case unitsColumnTwice = "units-column-twice"
    /// A row with more cells than the first line names (found, columns).
    case unitsCells = "units-cells"
    /// A cell that must say something (column).
    case unitsEmptyCell = "units-empty-cell"
    /// What is no whole number (column, value).
    case unitsNumber = "units-number"
    /// A village that stands twice (village, district).
    case unitsTwice = "units-twice"
    /// A row of another region (value, region).
    case unitsOtherRegion = "units-other-region"
    /// A list without a row.
    case unitsEmpty = "units-empty"
    /// A list that contradicts official figures (region, districts, villages, stations, voters, and each as officialDistricts …; – where nothing is known).
    case unitsDiffer = "units-differ"

    // MARK: Orders
    /// A print shop that is not there (shop, allowed, suggestion or empty).
    case unknownShop = "unknown-shop"
    /// A shop that has nothing to print (shop, cycle).
    case packageEmpty = "package-empty"
    /// Editions of an order that are not made (count, first, cycle).
    case packageNotMade = "package-not-made"
    /// Editions of an order that are not what would be made now (count, first, cycle).
    case packageStale = "package-stale"
    /// Editions of an order without a rendition that can be printed from (count, first, cycle).
    case packageWithoutFile = "package-without-file"
    /// Files of an order that are not what was made (count, first).
    case packageDamaged = "package-damaged"
    /// A folder that holds something else than an earlier package (path).
    case packageFolderTaken = "package-folder-taken"
    /// Jobs of an order that are drafts (count, of).
    case packageOfDrafts = "package-of-drafts"

    // MARK: Spreadsheets and new campaigns
    /// A file that is no workbook in the format .xlsx.
    case notAWorkbook = "not-a-workbook"
    /// A workbook that cannot be read (problem).
    case sheetUnreadable = "sheet-unreadable"
    /// A workbook with a password, or in the format from before 2007.
    case sheetProtected = "sheet-protected"
    /// A workbook that could do harm (problem).
    case sheetHostile = "sheet-hostile"
    /// More than is read (what, limit).
    case sheetLimit = "sheet-limit"
    /// A sheet that must be there (sheet, found).
    case missingSheet = "missing-sheet"
    /// A column that must be there (column, sheet).
    case missingColumn = "missing-column"
    /// A column that nobody reads (column, suggestion or empty).
    case unknownColumn = "unknown-column"
    /// A row of the form that nobody reads (row, suggestion or empty).
    case unknownRow = "unknown-row"
    /// The same key, field or heading twice (key).
    case duplicateEntry = "duplicate-entry"
    /// A cell that should hold a day and holds something else (field, value, suggestion or empty).
    case notADate = "not-a-date"
    /// A region's code that the spreadsheet took for a number or a day (value, suggestion).
    case damagedCode = "damaged-code"
    /// A formula without what it comes to.
    case formulaWithoutValue = "formula-without-value"
    /// A cell that holds an error (value).
    case cellError = "cell-error"
    /// Something in a campaign that a workbook has no place for (campaign, path).
    case sheetCannotHold = "sheet-cannot-hold"
    /// A name that no campaign can have (id).
    case invalidID = "invalid-id"
    /// A folder or file that would be written is there already (path).
    case existsAlready = "exists-already"
    /// A campaign that would be made is there (path).
    case campaignExists = "campaign-exists"

    // MARK: Receipts and releases
    /// The first line of a file of receipts is not cut by comma, semicolon or tab.
    case receiptSeparator = "receipt-separator"
    /// A column that must be there (column, found).
    case receiptColumn = "receipt-column"
    /// A row with more cells than the first line names (found).
    case receiptCells = "receipt-cells"
    /// A cell that must say something (column).
    case receiptEmptyCell = "receipt-empty-cell"
    /// A code that no consignment has (value, suggestion or empty).
    case unknownConsignment = "unknown-consignment"
    /// A consignment's code that the spreadsheet took for a number or a day (value, suggestion or empty).
    case receiptDamagedCode = "receipt-damaged-code"
    /// Something that is not in the consignment, or could be several things in it (consignment, asked, contents).
    case receiptContents = "receipt-contents"
    /// What is no day (value).
    case receiptDate = "receipt-date"
    /// A day with the month before the day (value).
    case receiptMonthFirst = "receipt-month-first"
    /// A day that is still to come (date, today).
    case receiptInFuture = "receipt-in-future"
    /// What is no whole number (value, column).
    case receiptNumber = "receipt-number"
    /// More received than was sent (consignment, material, language, received: in all, sent, row: in this one).
    case receivedExceedsSent = "received-exceeds-sent"
    /// A correction that takes away more than there was (consignment, material, language, total).
    case receivedBelowZero = "received-below-zero"
    /// More damaged than received (consignment, material, language, damaged, received).
    case damagedExceedsReceived = "damaged-exceeds-received"
    /// A number below 0 without a remark (value).
    case correctionWithoutReason = "correction-without-reason"
    /// A ledger that cannot be read (path, problem).
    case ledgerUnreadable = "ledger-unreadable"
    /// Receipts of consignments that nobody knows any more (count, first).
    case receiptsWithoutConsignment = "receipts-without-consignment"
    /// Editions that would go to print and are not made (count, first).
    case releaseNotMade = "release-not-made"
    /// Editions that would go to print and are drafts (count, first).
    case releaseOfDrafts = "release-of-drafts"

    // MARK: Translations
    /// A translation whose source has changed since (message, language).
    case staleTranslation = "stale-translation"
    /// A fact that the source names and the translation does not (variable, message, language).
    case missingPlaceholder = "missing-placeholder"
    /// A fact that the translation names and the source does not (variable, message, language).
    case addedPlaceholder = "added-placeholder"
    /// Numbers that are not those of the source (found, expected: each or "–", message, language).
    case changedNumber = "changed-number"
    /// A translation that is the source again (message, language).
    case untranslatedText = "untranslated-text"
    /// A term that stays Indonesian in this language and is not in the translation (term, message, language).
    case lostTerm = "lost-term"
    /// Two spaces where one belongs (message).
    case doubleSpace = "double-space"
    /// A translation that does not end as the source does (found: or "–", expected: or "–", message, language).
    case closingPunctuation = "closing-punctuation"

    // MARK: Exchange with translators
    /// A translators' file that is not well-formed XML (problem).
    case exchangeSyntax = "exchange-syntax"
    /// A translators' file with a document type or a style sheet.
    case exchangeDoctype = "exchange-doctype"
    /// A translators' file beyond a limit (what, limit).
    case exchangeLimit = "exchange-limit"
    /// A file that is no XLIFF 1.2 (found).
    case notExchange = "not-exchange"
    /// A translators' file with no translation in it.
    case emptyExchange = "empty-exchange"
    /// A language that the file cannot be in (field, language, allowed).
    case exchangeLanguage = "exchange-language"
    /// A campaign that is not there (campaign, suggestion or empty).
    case unknownCampaign = "unknown-campaign"
    /// A unit that the campaign does not have (unit, campaign, suggestion or empty).
    case unknownUnit = "unknown-unit"
    /// A unit that stands twice (unit).
    case duplicateUnit = "duplicate-unit"
    /// A state that the format does not have (unit, state, allowed).
    case unknownUnitState = "unknown-unit-state"
    /// An element within a text that was not sent (unit, element).
    case unknownInline = "unknown-inline"
    /// A placeholder that the translation has lost (unit, placeholder).
    case placeholderLost = "placeholder-lost"
    /// A placeholder that was not sent, or stands twice (unit, placeholder).
    case placeholderAdded = "placeholder-added"
    /// A placeholder that was changed (unit, placeholder, expected).
    case placeholderAltered = "placeholder-altered"
    /// A name in braces that is none of the placeholders of a text (unit, found, allowed).
    case unknownPlaceholder = "unknown-placeholder"
    /// A placeholder typed as text (unit, text).
    case typedPlaceholder = "typed-placeholder"
    /// A translation with more characters than fit at the smallest size (unit, count, limit).
    case longTranslation = "long-translation"
    /// A translation that was there and is empty now (unit).
    case emptiedTranslation = "emptied-translation"
    /// A message of several units of which some are not translated (unit, message, units: those that are not).
    case incompleteMessage = "incomplete-message"
    /// The source has changed since the file was sent (unit, message).
    case sourceChanged = "source-changed"
    /// A note of the translator on a message that is not translated (unit, note).
    case translatorNote = "translator-note"
    /// A message that a translators' file cannot hold (message).
    case exchangeCannotHold = "exchange-cannot-hold"
    /// There is nothing to translate (language).
    case nothingToTranslate = "nothing-to-translate"

    // The machine
    /// A folder or file that cannot be written (path, problem).
    case cannotWrite = "cannot-write"
    /// The device on which a file lies has failed (path, problem).
    case deviceFault = "device-fault"
    /// A file that cannot be read (path, problem).
    case cannotRead = "cannot-read"
    /// Another run is writing there (path, holder).
    case outputBusy = "output-busy"
    /// A file of a shard is missing, or not what its manifest says (path, shard).
    case damagedShard = "damaged-shard"
    /// A part of the work is in none of the folders that are joined (part).
    case missingShard = "missing-shard"
    /// Two shards have the same edition or report, and not the same (path, first, second).
    case shardsDiffer = "shards-differ"
    /// The index of the output folder was not as it was written; it was put aside and made again (path, aside, problem).
    case damagedIndex = "damaged-index"
    /// What an option chooses is not there (option, value).
    case unknownSelection = "unknown-selection"
    /// The command's words are off (problem).
    case usage
    /// Our own bug (problem).
    case internalError = "internal"
}
