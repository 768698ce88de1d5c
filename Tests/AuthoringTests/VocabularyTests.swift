import Testing

@testable import Authoring

struct VocabularyTests {
    @Test(arguments: Vocabulary.fixed)
    func everyValueHasWordsOfItsOwn(vocabulary: Vocabulary) {
        for value in vocabulary.values {
            #expect(vocabulary.label(value) != value, "\(vocabulary.name): \(value) has no words")
            #expect(vocabulary.value(vocabulary.label(value).uppercased()) == value)
            #expect(vocabulary.value(value) == value)
        }
        #expect(vocabulary.value("bukan nilai") == nil)
    }

    @Test(arguments: [("lima-surat-suara", true), ("a", true), ("2019", true), ("", false), ("-a", false), ("a--b", false), ("A", false), ("schedule", false), ("a/b", false), ("..", false), ("é", false)])
    func names(id: String, isUsable: Bool) { #expect(CampaignID.isUsable(id) == isUsable) }
}
