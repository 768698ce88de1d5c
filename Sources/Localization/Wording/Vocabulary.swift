/// The words that the checks know, each with a number and what it can be.
///
/// One look into a table of hashes tells whether a word of a message concerns any check; most do not.
struct Vocabulary: Sendable {
    private var places: [UInt64: Int] = [:]
    private var spellings: [[UInt8]] = []
    private(set) var senses: [WordSense] = []

    /// The number of a word in small letters, which it is given if it has none.
    mutating func number(of word: String) -> Int {
        let bytes = ScannedCopy.lowercased(Array(word.utf8))
        var hash = Vocabulary.hash(bytes[...])
        while let found = places[hash] {
            if spellings[found] == bytes { return found }
            hash &+= 1
        }
        places[hash] = spellings.count
        spellings.append(bytes)
        senses.append(WordSense())
        return spellings.count - 1
    }

    /// Adds to what words can be.
    mutating func add(_ words: [String], _ change: (inout WordSense) -> Void) {
        for word in words { change(&senses[number(of: word)]) }
    }

    func find(_ bytes: ArraySlice<UInt8>) -> Int? {
        var hash = Vocabulary.hash(bytes)
        while let found = places[hash] {
            if spellings[found].elementsEqual(bytes) { return found }
            hash &+= 1
        }
        return nil
    }

    /// FNV-1a: short words, one multiplication a byte.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
